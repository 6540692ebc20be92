package underwrite.app.component.chart.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * Published values against what the scenarios assume: a strip for each driver, marks on its line, the scenarios' shapes under it. It
 * wants as much height as its strips need; put it into a ScrollPane that fits to width. A click or Enter chooses a mark.
 */
public final class StripPlot extends Chart<StripPlotFigure> {
    private static final double ROW = 57;
    private static final double NAMES = 0.35;
    private static final double VALUES = 84;
    private static final double LINE_AT = 31;
    private static final double REACH = 7;

    private @Nullable Consumer<String> picked;

    public StripPlot() {
        drawnProperty().addListener((property, old, now) -> requestLayout());
    }

    /** Who hears of a mark being chosen. */
    public void setOnPicked(Consumer<String> newPicked) {
        picked = newPicked;
    }

    @Override
    protected double computePrefHeight(double width) {
        StripPlotFigure shown = drawn();
        return Math.max(2, shown == null ? 0 : shown.rows().size()) * ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected Spots draw(
            StripPlotFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        SpotList spots = new SpotList();
        double left = Math.rint(width * NAMES);
        double right = width - VALUES;
        for (int i = 0; i < shown.rows().size(); i++) {
            double top = i * ROW;
            pen.line(0, top + 0.5, width, top + 0.5, Stroke.solid(palette.get(Tone.BORDER_QUIET), 1));
            row(pen, palette, shown, shown.rows().get(i), look, left, right, width, top, spots);
        }
        return spots;
    }

    private static void row(
            Pen pen,
            Palette palette,
            StripPlotFigure shown,
            StripPlotFigure.Row row,
            Attention look,
            double left,
            double right,
            double width,
            double top,
            SpotList spots) {
        Color text = palette.get(Tone.TEXT);
        Color second = palette.get(Tone.TEXT_SECOND);
        String name = TextStyle.ROW.cut(row.name(), left - 10);
        pen.text(name, 0, top + 27, TextStyle.ROW, Anchor.START, text);
        pen.text(TextStyle.AXIS.cut(row.summary(), left - 10), 0, top + 43, TextStyle.AXIS, Anchor.START, second);
        double line = top + LINE_AT;
        pen.line(left, line, right, line, Stroke.solid(palette.get(Tone.BORDER), 2));
        assumed(pen, palette, row, left, right, line);
        marks(pen, palette, shown, row, look, left, right, line, spots);
        row.active().ifPresent(value -> {
            Color colour = palette.of(value.owner().slot());
            pen.text(value.value(), width, top + 29, TextStyle.ROW_STRONG, Anchor.END, colour);
            pen.text(value.owner().name(), width, top + 44, TextStyle.AXIS, Anchor.END, second);
        });
    }

    private static void assumed(
            Pen pen, Palette palette, StripPlotFigure.Row row, double left, double right, double line) {
        List<StripPlotFigure.Assumed> values = new ArrayList<>(row.assumed());
        values.removeIf(value -> !value.owner().active()
                && row.active().filter(active -> active.at() == value.at()).isPresent());
        values.sort(Comparator.comparing(value -> value.owner().active()));
        for (StripPlotFigure.Assumed value : values) {
            double x = place(value.at(), left, right);
            if (value.owner().active()) {
                Color colour = palette.of(value.owner().slot());
                pen.line(x, line, x, line + 10, Stroke.dotted(colour, 1.3));
                Shapes.full(pen, palette, value.owner().slot(), x, line + 14, 8.5);
            } else {
                Shapes.open(pen, palette, value.owner().slot(), x, line + 14, 7.5);
            }
        }
    }

    private static void marks(
            Pen pen,
            Palette palette,
            StripPlotFigure shown,
            StripPlotFigure.Row row,
            Attention look,
            double left,
            double right,
            double line,
            SpotList spots) {
        double reached = Double.NEGATIVE_INFINITY;
        List<StripPlotFigure.Mark> marks = row.marks().stream()
                .sorted(Comparator.comparingDouble(StripPlotFigure.Mark::at))
                .toList();
        for (StripPlotFigure.Mark mark : marks) {
            double x = place(mark.at(), left, right);
            boolean stands = mark.key().equals(shown.chosen()) || look.spot() == spots.count();
            if (stands) {
                Stroke ring = Stroke.solid(palette.get(Tone.ACCENT), 1.6);
                pen.marker(Marker.CIRCLE, x, line, 17, palette.get(Tone.CARD), ring);
            }
            mark.stance().draw(pen, palette, x, line);
            double half = TextStyle.AXIS.width(mark.value()) / 2;
            if (x - half > reached) {
                double base = line - 12;
                pen.text(mark.value(), x, base, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
                reached = x + half + 4;
            }
            Readout readout = new Readout(
                    mark.value(), List.of(Readout.Row.of(mark.source(), ""), Readout.Row.of(row.name(), "")));
            spots.add(x - REACH, line - REACH, x + REACH, line + REACH, () -> readout, null);
        }
    }

    private static double place(double at, double left, double right) {
        return left + Math.max(0, Math.min(1, at)) * (right - left);
    }

    @Override
    protected void act(Spots on, Attention look) {
        StripPlotFigure shown = drawn();
        if (picked != null && shown != null) {
            int spot = 0;
            for (StripPlotFigure.Row row : shown.rows()) {
                List<StripPlotFigure.Mark> marks = row.marks().stream()
                        .sorted(Comparator.comparingDouble(StripPlotFigure.Mark::at))
                        .toList();
                if (look.spot() < spot + marks.size()) {
                    picked.accept(marks.get(look.spot() - spot).key());
                    return;
                }
                spot += marks.size();
            }
        }
    }
}
