package underwrite.app.screen.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.Place;
import underwrite.app.screen.Tab;
import underwrite.app.task.AfterFrame;

/** The frame of the window with a document: rows above and below, and between them sliders, the tab looked at, and results. */
public final class ShellController {
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Panels panels;
    private final Navigation navigation;
    private final ChartViews chartViews;
    private final Columns columns;
    private final List<Tab> tabs;
    private final Map<Place, Node> views = new EnumMap<>(Place.class);
    private final StackPane middle = new StackPane();
    private final VBox centre = new VBox();

    @FXML
    private BorderPane frame;

    @FXML
    private VBox notices;

    @FXML
    private ColumnsPane panes;

    @FXML
    private MenuRowController menuRowController;

    @FXML
    private ToolRowController toolRowController;

    /**
     * The sides of the window.
     *
     * @param drivers the sliders
     * @param rail what stands for them when they are folded
     * @param results the results
     * @param banner what stands over the tab looked at
     */
    public record Columns(Region drivers, Region rail, Region results, Region banner) {}

    public ShellController(
            Panels panels, Navigation navigation, ChartViews chartViews, Columns columns, List<Tab> tabs) {
        this.panels = panels;
        this.chartViews = chartViews;
        this.navigation = navigation;
        this.columns = columns;
        this.tabs = List.copyOf(tabs);
    }

    @FXML
    void initialize() {
        centre.getStyleClass().add("centre");
        centre.setMinWidth(0);
        middle.getStyleClass().addAll("inset", "middle");
        middle.setMinWidth(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        centre.getChildren().addAll(new TabStrip(tabs, navigation.placeProperty()), columns.banner(), middle);
        panels.placeProperty().bind(navigation.placeProperty());
        panels.widthProperty().bind(frame.widthProperty());
        panels.shownProperty().addListener((property, old, now) -> arrange(now));
        frame.widthProperty().addListener((property, old, now) -> adapt());
        frame.heightProperty().addListener((property, old, now) -> adapt());
        panes.setOnDragged(panels::dragged);
        navigation.placeProperty().addListener((property, old, now) -> look(old, now));
        arrange(panels.shownProperty().get());
        AfterFrame.run(this::lookFirst);
    }

    /** The sides are drawn first; the middle may have been asked for meanwhile. */
    private void lookFirst() {
        if (middle.getChildren().isEmpty()) {
            look(null, navigation.placeProperty().get());
        }
    }

    /** Where lines about the document stand, under the menus. */
    public VBox notices() {
        return notices;
    }

    /** The middle of the window: the tabs and the one looked at. */
    public Region centre() {
        return centre;
    }

    private void adapt() {
        boolean brief = frame.getWidth() < Panels.ROOMY;
        frame.pseudoClassStateChanged(BRIEF, brief);
        frame.pseudoClassStateChanged(LOW, frame.getHeight() < Panels.LOW);
        chartViews.briefProperty().set(brief);
        menuRowController.briefProperty().set(brief);
        toolRowController.briefProperty().set(brief);
        toolRowController.tightProperty().set(frame.getWidth() < Panels.TIGHT);
    }

    private void arrange(Panels.Shown shown) {
        panes.show(
                shown.driversFolded() ? columns.rail() : columns.drivers(),
                centre,
                shown.results() > 0 ? columns.results() : null,
                shown.driversFolded());
        panes.setWidths(shown.drivers(), shown.results());
    }

    private void look(@Nullable Place old, Place now) {
        tabs.stream().filter(tab -> tab.place() == old).forEach(tab -> tab.showing(false));
        for (Tab tab : tabs) {
            if (tab.place() == now) {
                Node view = views.computeIfAbsent(now, place -> tab.view());
                middle.getChildren().setAll(view);
                tab.showing(true);
            }
        }
    }
}
