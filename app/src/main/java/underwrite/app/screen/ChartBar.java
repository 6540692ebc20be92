package underwrite.app.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import underwrite.app.component.Segments;
import underwrite.app.component.WrappingRow;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.model.words.Words;

/** The line above the charts of a tab: which other scenarios are drawn, charts or tables, linear or logarithmic. */
public final class ChartBar extends WrappingRow {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double MARK_SIZE = 11;

    private final Words words = UiWords.of(ChartBar.class);
    private final HBox chips = new HBox();
    private final Label also = new Label(words.get("also"));
    private final ObjectProperty<Set<String>> hidden = new SimpleObjectProperty<>(Set.of());
    private List<Object> offered = List.of();

    public ChartBar() {
        getStyleClass().add("chart-tools");
        setAlignment(Pos.CENTER_LEFT);
        also.getStyleClass().addAll("type-row", "text-second");
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(also, chips, gap);
        also.setMinWidth(USE_PREF_SIZE);
        widthProperty().addListener(observable -> fit());
    }

    /** A switch between two views, at the right end. */
    public ChartBar with(BooleanProperty on, String off, String onWords) {
        Segments<Boolean> segments = new Segments<>(List.of(false, true), now -> now ? onWords : off);
        segments.setOnChoose(on::set);
        on.addListener((property, old, now) -> segments.chosenProperty().set(now));
        segments.chosenProperty().set(on.get());
        segments.setMinWidth(USE_PREF_SIZE);
        getChildren().add(segments);
        return this;
    }

    /** Anything else at the right end. */
    public ChartBar with(Node node) {
        getChildren().add(node);
        return this;
    }

    /** The ids of the scenarios that are not to be drawn. */
    public ObjectProperty<Set<String>> hiddenProperty() {
        return hidden;
    }

    /** The scenarios of a picture that are to be drawn, the active one last. */
    public List<ScenarioPicture> drawn(Picture picture) {
        return ChartWords.drawn(picture).stream()
                .filter(scenario -> scenario.id().equals(picture.active().id())
                        || !hidden.get().contains(scenario.id()))
                .toList();
    }

    /** Offers the other scenarios of a picture. */
    public void draw(Picture picture) {
        List<ScenarioPicture> others = picture.scenarios().stream()
                .filter(scenario -> !scenario.id().equals(picture.active().id()))
                .toList();
        List<Object> now = others.stream()
                .<Object>map(one -> List.of(
                        one.id(),
                        one.scenario().name(),
                        one.slot(),
                        hidden.get().contains(one.id())))
                .toList();
        if (!now.equals(offered)) {
            offered = now;
            chips.getChildren().setAll(others.stream().map(this::chip).toList());
            fit();
        }
    }

    /** The words in front give way where the rest would be cut. */
    private void fit() {
        also.setManaged(true);
        boolean room = prefWidth(-1) <= getWidth();
        also.setManaged(room);
        also.setVisible(room && !offered.isEmpty());
    }

    private Node chip(ScenarioPicture scenario) {
        ToggleButton chip = new ToggleButton(scenario.scenario().name(), Mark.of(scenario.slot(), MARK_SIZE));
        chip.getStyleClass().setAll("chip", scenario.slot().styleClass());
        boolean shown = !hidden.get().contains(scenario.id());
        chip.setSelected(shown);
        chip.pseudoClassStateChanged(SHOWN, shown);
        chip.setOnAction(event -> {
            Set<String> now = new HashSet<>(hidden.get());
            if (!now.remove(scenario.id())) {
                now.add(scenario.id());
            }
            hidden.set(Set.copyOf(now));
        });
        return chip;
    }
}
