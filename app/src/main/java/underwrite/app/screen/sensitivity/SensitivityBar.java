package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import underwrite.app.component.Segments;
import underwrite.app.component.WrappingRow;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.ChartBar;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The line above the cards: which result of which scenario, drivers or a bridge, charts or tables. */
final class SensitivityBar extends WrappingRow {
    private final ResultForm form;
    private final Words words = UiWords.of(SensitivityBar.class);
    private final Segments<Result> results;
    private final MenuButton more = new MenuButton();
    private final ScenarioBox scenario;
    private final Segments<SensitivityTab.View> views;
    private final Label resultLabel = label("bar.result");
    private final Region between = new Region();

    SensitivityBar(
            Chosen chosen,
            ResultForm form,
            ObjectProperty<SensitivityTab.View> view,
            BooleanProperty tables,
            java.util.function.Consumer<String> onScenario) {
        this.form = form;
        getStyleClass().addAll("chart-tools", "sensitivity-bar");
        setAlignment(Pos.CENTER_LEFT);
        results = new Segments<>(ResultForm.FIRST, form::label);
        results.setOnChoose(chosen.resultProperty()::set);
        more.getStyleClass().addAll("small-button", "more-results");
        more.getItems()
                .setAll(ResultForm.OTHERS.stream().map(one -> item(chosen, one)).toList());
        chosen.resultProperty().addListener((property, old, now) -> show(now));
        show(chosen.resultProperty().get());
        scenario = new ScenarioBox(words.get("bar.scenario"), onScenario);
        views = new Segments<>(List.of(SensitivityTab.View.values()), one -> words.get("view." + one));
        views.setId("sensitivity-views");
        views.setOnChoose(view::set);
        view.addListener((property, old, now) -> views.chosenProperty().set(now));
        Words shared = UiWords.of(ChartBar.class);
        Segments<Boolean> table = new Segments<>(List.of(false, true), now -> shared.get(now ? "table" : "charts"));
        table.setOnChoose(tables::set);
        tables.addListener((property, old, now) -> table.chosenProperty().set(now));
        table.chosenProperty().set(tables.get());
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(resultLabel, results, more, scenario, between, views, table);
    }

    private Label label(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("type-row", "text-second");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private MenuItem item(Chosen chosen, Result result) {
        MenuItem item = new MenuItem(form.label(result));
        item.setOnAction(event -> chosen.resultProperty().set(result));
        return item;
    }

    private void show(Result result) {
        results.chosenProperty().set(result);
        boolean other = ResultForm.OTHERS.contains(result);
        more.setText(Optional.of(result).filter(one -> other).map(form::label).orElseGet(() -> words.get("bar.more")));
    }

    /** Where there is little room the scenarios above the tabs do; a bridge has two of its own. */
    void draw(Picture picture, boolean brief) {
        scenario.show(picture, picture.active());
        show(resultLabel, !brief);
        show(scenario, !brief && views.chosenProperty().get() == SensitivityTab.View.DRIVERS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
