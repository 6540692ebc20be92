package underwrite.app.screen.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Mark;
import underwrite.model.words.Words;

/** The scenarios in the middle of the toolbar; past six of them the rest go into a menu at the end. */
public final class ScenarioTray extends HBox {
    private static final int SHOWN = 6;
    private static final int WITH_MOIC = 4;
    private static final int WITH_PROBABILITY = 5;
    private static final double MARK_SIZE = 12;

    private final ScenariosModel model;
    private final Map<String, SegmentView> views = new HashMap<>();
    private final MenuButton rest = new MenuButton();
    private final Button add = new Button();
    private final BooleanProperty tight = new SimpleBooleanProperty();

    public ScenarioTray(ScenariosModel model) {
        this.model = model;
        Words words = UiWords.of(ScenarioTray.class);
        getStyleClass().add("scenario-tray");
        setAlignment(Pos.CENTER);
        setMinWidth(0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        add.setMinWidth(USE_PREF_SIZE);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().add("scenario-add");
        add.setAccessibleText(words.get("add"));
        add.setTooltip(new Tooltip(words.get("add")));
        add.disableProperty().bind(model.canAdd().not());
        add.setOnAction(
                event -> active().ifPresent(view -> model.copy(view.shown().id())));
        rest.getStyleClass().add("scenario-rest");
        rest.setAccessibleText(words.get("rest"));
        model.segments().addListener((ListChangeListener<SegmentModel>) change -> refresh());
        tight.addListener(observable -> refresh());
        refresh();
    }

    private void refresh() {
        List<SegmentModel> segments = model.segments();
        List<String> ids = segments.stream().map(SegmentModel::id).toList();
        views.keySet().retainAll(ids);
        List<Node> shown = segments.stream().limit(SHOWN).<Node>map(this::view).toList();
        views.values().forEach(view -> {
            view.moicShownProperty().set(segments.size() <= WITH_MOIC);
            view.probabilityShownProperty().set(segments.size() <= WITH_PROBABILITY && !tight.get());
        });
        refreshRest(segments.stream().skip(SHOWN).toList());
        List<Node> children = new ArrayList<>(shown);
        if (segments.size() > SHOWN) {
            children.add(rest);
        }
        children.add(add);
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
    }

    private SegmentView view(SegmentModel segment) {
        SegmentView view = views.computeIfAbsent(segment.id(), id -> new SegmentView(model, segment));
        view.show(segment);
        return view;
    }

    private void refreshRest(List<SegmentModel> hidden) {
        rest.setText(String.valueOf(hidden.size()));
        rest.getItems().setAll(hidden.stream().map(this::item).toList());
    }

    private MenuItem item(SegmentModel segment) {
        MenuItem item = new MenuItem(
                UiWords.of(ScenarioTray.class).get("rest.item", segment.name(), segment.probability(), segment.moic()),
                Mark.of(segment.slot(), MARK_SIZE));
        item.setOnAction(event -> model.activate(segment.id()));
        return item;
    }

    private Optional<SegmentView> active() {
        return views.values().stream().filter(view -> view.shown().active()).findFirst();
    }

    /** Whether there is so little room that names would be cut: the probabilities give way to them. */
    public BooleanProperty tightProperty() {
        return tight;
    }

    /** Types over the name of the scenario looked at. */
    public void renameActive() {
        active().ifPresent(SegmentView::rename);
    }

    /** Types over the probability of the scenario looked at. */
    public void typeActiveProbability() {
        active().ifPresent(SegmentView::typeProbability);
    }
}
