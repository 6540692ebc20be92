package underwrite.app.component.chart.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * A quantity over another one. Left and Right read it point by point; a click or Enter on a point may be taken up, to set a driver to the
 * value there.
 */
public final class CurveChart extends Chart<CurveFigure> {
    private @Nullable DoubleConsumer picked;

    /** Who hears of a point being chosen: its value along the axis. */
    public void setOnPicked(DoubleConsumer newPicked) {
        picked = newPicked;
    }

    @Override
    protected Spots draw(
            CurveFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        CurveLayout layout = CurveLayout.of(shown, width, height, axes);
        CurvePainter painter = new CurvePainter(pen, palette, shown, layout, width);
        PointSpots spots = new PointSpots(shown, layout, palette);
        painter.draw();
        if (look.isSomewhere() && look.spot() < spots.count()) {
            painter.crosshair(spots.x(look.spot()));
        }
        return spots;
    }

    @Override
    protected void act(Spots on, Attention look) {
        CurveFigure shown = drawn();
        if (picked != null && shown != null) {
            picked.accept(shown.points().at(look.spot()));
        }
    }

    /** Every point along the axis. */
    private record PointSpots(CurveFigure figure, CurveLayout layout, Palette palette) implements Spots {
        private static final double REACH = 10;

        @Override
        public int count() {
            return figure.points().size();
        }

        @Override
        public int at(double x, double y) {
            if (x < layout.left() - REACH || x > layout.right() + REACH || y < 0 || y > layout.bottom() + REACH) {
                return NONE;
            }
            int best = 0;
            for (int i = 1; i < count(); i++) {
                if (Math.abs(x(i) - x) < Math.abs(x(best) - x)) {
                    best = i;
                }
            }
            return best;
        }

        @Override
        public int from(int spot, Direction direction) {
            if (spot == NONE) {
                return count() / 2;
            }
            boolean forward = direction == Direction.RIGHT || direction == Direction.UP;
            return Math.max(0, Math.min(count() - 1, spot + (forward ? 1 : -1)));
        }

        @Override
        public double x(int spot) {
            return layout.x().at(figure.points().at(spot));
        }

        @Override
        public double y(int spot) {
            return (layout.top() + layout.bottom()) / 2;
        }

        @Override
        public Readout readout(int spot) {
            List<Readout.Row> rows = new ArrayList<>();
            for (CurveFigure.Row row : figure.rows()) {
                double value = row.values().at(spot);
                String text = Double.isNaN(value)
                        ? WORDS.get("value.none")
                        : figure.y().exact().apply(value);
                String name = row.name().isEmpty() ? figure.y().title() : row.name();
                rows.add(
                        row.layer() instanceof Layer.Curve curve
                                ? Readout.Row.of(curve.owner().slot(), name, text)
                                : Readout.Row.of(swatch(), name, text));
            }
            return new Readout(
                    figure.x().title() + " "
                            + figure.x().exact().apply(figure.points().at(spot)),
                    rows);
        }

        private Color swatch() {
            return palette.get(Tone.SECOND).deriveColor(0, 1, 1, 0.4);
        }

        @Override
        public Optional<PointKey> point(int spot) {
            return figure.point().apply(figure.points().at(spot));
        }
    }
}
