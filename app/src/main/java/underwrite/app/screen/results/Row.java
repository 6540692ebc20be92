package underwrite.app.screen.results;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import underwrite.app.component.LaterTip;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.results.ResultsModel.Figure;
import underwrite.app.theme.Marker;
import underwrite.model.series.Result;

/** One line of the results: what it is, and the figure at the right. Words beside the figure go into a tip where they find no room. */
final class Row extends Pane {
    private static final double GAP = 4;
    private static final double MARK = 10;
    private static final FigureKey WEIGHTED_MOIC = new FigureKey.OfResult(FigureKey.WEIGHTED, Result.MOIC);

    /** What the weighted multiple has on the ruler. */
    private final SVGPath diamond = new SVGPath();

    private final Label name = new Label();
    private final FigureLabel figure;
    private final FigureLabel beside;

    Row(Navigator navigator) {
        getStyleClass().add("results-row");
        figure = new FigureLabel(navigator, "results-figure");
        name.getStyleClass().add("results-name");
        beside = new FigureLabel(navigator, "results-beside");
        diamond.setContent(Marker.DIAMOND.path(MARK));
        diamond.getStyleClass().add("weighted-mark");
        getChildren().addAll(name, figure, beside);
    }

    void show(Figure now) {
        name.setText(now.label());
        now.key().ifPresentOrElse(key -> figure.show(now.text(), key), () -> figure.showNone(now.text()));
        figure.setGraphic(
                now.key().filter(WEIGHTED_MOIC::equals).map(key -> diamond).orElse(null));
        now.besideKey().ifPresentOrElse(key -> beside.show(now.beside(), key), () -> beside.showNone(now.beside()));
        if (now.beside().isEmpty()) {
            LaterTip.remove(figure);
        } else {
            LaterTip.put(figure, now.beside());
        }
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP - figure.prefWidth(-1);
        double words = beside.getText().isEmpty() ? 0 : GAP + beside.prefWidth(-1);
        boolean fits = name.prefWidth(-1) + words <= room;
        beside.setVisible(fits);
        double end = getWidth() - (fits ? words : 0);
        place(name, 0, Math.min(room, name.prefWidth(-1)));
        place(figure, end - figure.prefWidth(-1), figure.prefWidth(-1));
        place(beside, end + GAP, beside.prefWidth(-1));
    }

    /** All stand on the base line of the name. */
    private void place(Node node, double x, double width) {
        double base = (getHeight() - name.prefHeight(-1)) / 2 + name.getBaselineOffset();
        node.resizeRelocate(x, Math.rint(base - node.getBaselineOffset()), width, node.prefHeight(-1));
    }
}
