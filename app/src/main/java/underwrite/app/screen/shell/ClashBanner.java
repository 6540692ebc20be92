package underwrite.app.screen.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.HelpTopic;
import underwrite.app.screen.action.Action;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.projection.Clash;
import underwrite.model.words.Words;

/**
 * Why the scenario looked at cannot be computed, with what mends it. The figures and charts below stay as they were last; the change was
 * taken, so that one can go on to the other driver.
 */
public final class ClashBanner extends HBox {
    private final Desk desk;
    private final Words words = UiWords.of(ClashBanner.class);
    private final Label text = new Label();
    private final Button fix = button();
    private final Button undo = button();
    private final Button show = button();

    public ClashBanner(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("clash-banner", "alert-danger");
        FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("alert-icon");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        undo.setText(words.get("clash.undo"));
        undo.setOnAction(event -> desk.actions().run(Action.UNDO));
        undo.disableProperty().bind(desk.actions().possible(Action.UNDO).not());
        show.getStyleClass().setAll("button", "link-button");
        Button help = button();
        help.setText(words.get("clash.help", FileProblem.UNUSABLE.code()));
        help.getStyleClass().setAll("button", "link-button");
        help.setOnAction(event -> desk.navigator().help(FileProblem.UNUSABLE.code()));
        HelpTopic.put(this, FileProblem.UNUSABLE.code());
        VBox content = new VBox(text, new FlowPane(fix, undo, show, help));
        content.getChildren().get(1).getStyleClass().add("clash-choices");
        content.getStyleClass().add("clash-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(icon, content);
        managedProperty().bind(visibleProperty());
        desk.live().pictureProperty().addListener((property, old, now) -> draw(now));
        draw(desk.live().picture());
    }

    private static Button button() {
        Button button = new Button();
        button.getStyleClass().add("small-button");
        return button;
    }

    private void draw(Picture picture) {
        ScenarioPicture active = picture.active();
        setVisible(!active.usable());
        if (active.usable()) {
            return;
        }
        Clash clash = active.clashes().get(0);
        String rest = words.get(active.lastGood() == null ? "clash.nothing" : "clash.lastGood");
        text.setText(words.get("clash", active.scenario().name(), clash.message(UiWords.tongue()), rest));
        show.setText(words.get(clash.drivers().size() == 1 ? "clash.show.one" : "clash.show"));
        show.setOnAction(event -> desk.navigator().showOnly(clash.drivers()));
        offer(active, clash.fix());
    }

    private void offer(ScenarioPicture active, Optional<Clash.Fix> mend) {
        fix.setVisible(mend.isPresent());
        fix.setManaged(mend.isPresent());
        mend.ifPresent(change -> {
            fix.setText(words.get(
                    "clash.fix",
                    change.driver().label(UiWords.language()),
                    desk.numbers().input(change.driver().unit(), change.value())));
            fix.setOnAction(event -> desk.workspace()
                    .asOneStep(() -> desk.edits().setValue(active.id(), change.driver(), change.value())));
        });
    }
}
