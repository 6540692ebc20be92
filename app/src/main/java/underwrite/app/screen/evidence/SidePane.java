package underwrite.app.screen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.compare.StripPlot;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Redraw;
import underwrite.app.task.AfterFrame;

/** Beside the list: the item looked at or the form for one, and all that is listed as strips. Both come a frame after the list. */
final class SidePane extends ScrollPane {
    private final DetailCard detail;
    private final StripsModel strips;
    private final StackPane place = new StackPane();
    private final Label coverage = new Label();
    private final StripPlot plot = new StripPlot();
    private final ObjectProperty<Optional<Look>> look = new SimpleObjectProperty<>(Optional.empty());

    /**
     * What is shown.
     *
     * @param rows what is listed
     * @param row the item looked at
     * @param chosen its id; empty for none
     * @param coverage how much of the scenario rests on evidence
     */
    record Look(List<Row> rows, Optional<Row> row, String chosen, Picture picture, String coverage) {}

    /** @param onPicked hears the id of an item whose mark was chosen */
    SidePane(Desk desk, DetailCard detail, Consumer<String> onPicked) {
        this.detail = detail;
        this.strips = new StripsModel(desk.numbers());
        place.getChildren().setAll(detail);
        coverage.getStyleClass().addAll("type-help", "text-second");
        coverage.setWrapText(true);
        plot.setHost(desk.charts());
        plot.setOnPicked(onPicked);
        VBox content = new VBox();
        content.getStyleClass().add("evidence-right");
        content.setMinWidth(0);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(0);
        getStyleClass().addAll("edge-to-edge", "evidence-scroll");
        Redraw detailDrawn = Redraw.of(look, now -> now.ifPresent(this::drawDetail));
        Redraw stripsDrawn = Redraw.of(look, now -> now.ifPresent(this::drawStrips));
        AfterFrame.run(() -> {
            content.getChildren().addAll(place, coverage);
            detailDrawn.showing(true);
        });
        AfterFrame.run(() -> {
            content.getChildren().add(new ChartCard(plot));
            stripsDrawn.showing(true);
        });
    }

    void show(Look now) {
        look.set(Optional.of(now));
    }

    /** Puts a form in the place of the item. */
    void open(Node form) {
        place.getChildren().setAll(form);
    }

    void closeForm() {
        place.getChildren().setAll(detail);
    }

    private void drawDetail(Look now) {
        detail.show(now.row(), now.picture());
        coverage.setText(now.coverage());
    }

    private void drawStrips(Look now) {
        plot.show(strips.figure(now.rows(), now.picture(), now.chosen()));
    }
}
