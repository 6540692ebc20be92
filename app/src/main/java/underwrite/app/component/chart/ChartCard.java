package underwrite.app.component.chart;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.OverlayScroll;
import underwrite.app.task.AfterFrame;

/**
 * A card with a chart: above it title, unit and one figure; in its place, when asked for, the same numbers as a table.
 *
 * <p>Use: {@code ChartCard card = new ChartCard(chart)}, then {@code chart.show(figure)} whenever the figure changes. Bind
 * {@link #tableShownProperty()} in both directions to the switch of the tab.
 */
public final class ChartCard extends VBox {
    private static final double STALE = 0.45;

    private final Chart<?> chart;
    private final ChartHead head = new ChartHead(this::explainFigure);
    private final StackPane body = new StackPane();
    private final BooleanProperty tableShown = new SimpleBooleanProperty(this, "tableShown");
    private final BooleanProperty stale = new SimpleBooleanProperty(this, "stale");
    private final Node place;
    private @Nullable TableTwin table;

    public ChartCard(Chart<?> chart) {
        this(chart, chart);
    }

    private ChartCard(Chart<?> chart, Node place) {
        this.chart = chart;
        this.place = place;
        getStyleClass().addAll("card", "chart-card");
        body.getChildren().add(place);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        chart.drawnProperty().addListener((property, old, now) -> refresh());
        chart.headingProperty().addListener((property, old, now) -> refreshHead());
        tableShown.addListener((property, old, now) -> {
            if (now) {
                AfterFrame.run(table == null ? this::makeTable : this::showTable);
            } else {
                showChart();
            }
        });
        stale.addListener((property, old, now) -> body.setOpacity(now ? STALE : 1));
        refresh();
    }

    /** A card whose chart scrolls where it wants more height than there is. */
    public static ChartCard scrolling(Chart<?> chart) {
        OverlayScroll scroll = new OverlayScroll(chart);
        scroll.fill();
        return new ChartCard(chart, scroll);
    }

    /** The card that a chart stands in. */
    static Optional<ChartCard> around(Node chart) {
        Node node = chart;
        while (node != null && !(node instanceof ChartCard)) {
            node = node.getParent();
        }
        return Optional.ofNullable((ChartCard) node);
    }

    public Chart<?> chart() {
        return chart;
    }

    /** The height that there is for the chart, px. */
    public ReadOnlyDoubleProperty roomProperty() {
        return body.heightProperty();
    }

    /** Whether the numbers stand in place of the chart. */
    public BooleanProperty tableShownProperty() {
        return tableShown;
    }

    /** Whether what is shown is older than the document: it is dimmed, not taken away. */
    public BooleanProperty staleProperty() {
        return stale;
    }

    /** Puts a line of controls between the head and the chart. */
    public void setTools(Node line) {
        getChildren().setAll(head, line, body);
    }

    /** Puts a line below the chart. */
    public void setFoot(Node line) {
        getChildren().add(line);
    }

    /** Puts controls at the right end of the head, such as a choice of target. */
    public void setControls(Node... nodes) {
        head.setControls(nodes);
    }

    private void explainFigure() {
        chart.headingProperty().get().point().ifPresent(point -> chart.explain(point, chart.getWidth(), 0));
    }

    /** A table is dear to make: one frame for itself, one in which it stands there unseen, and one for its columns and rows. */
    private void makeTable() {
        TableTwin twin = new TableTwin(chart);
        twin.setOpacity(0);
        table = twin;
        AfterFrame.run(() -> body.getChildren().setAll(place, twin));
        AfterFrame.run(this::showTable);
    }

    /** A table is dear to lay out: it stands in the window only while it is looked at. */
    private void showTable() {
        TableTwin twin = table;
        if (twin != null && tableShown.get()) {
            refresh();
            place.setVisible(false);
            twin.setOpacity(1);
            body.getChildren().setAll(place, twin);
        }
    }

    private void showChart() {
        place.setVisible(true);
        body.getChildren().setAll(place);
    }

    private void refresh() {
        refreshHead();
        TableTwin twin = table;
        if (twin != null && tableShown.get()) {
            Figure shown = chart.drawn();
            if (shown != null) {
                twin.show(shown);
            }
        }
    }

    private void refreshHead() {
        Heading heading = chart.headingProperty().get();
        head.show(heading, heading.point().filter(chart.host()::explains).isPresent());
    }
}
