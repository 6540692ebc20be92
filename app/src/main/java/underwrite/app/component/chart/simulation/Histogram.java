package underwrite.app.component.chart.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.component.chart.scale.Ticks;
import underwrite.app.theme.Palette;

/**
 * How a result is spread over the trials: bars on a logarithmic axis, stacked by scenario, with the cumulative share against the right
 * edge. Masses at one value do not flatten the rest: their bar is cut, with a notch and its share in words. A click or Enter chooses a
 * bin, to open a trial of it as a scenario.
 */
public final class Histogram extends Chart<HistogramFigure> {
    private static final double TOP = 22;
    private static final double BOTTOM = 38;
    private static final double LEFT = 34;
    private static final double RIGHT = 38;
    /** A mass up to so many times the highest other bar is shown whole. */
    private static final double TALL = 2;

    private @Nullable IntConsumer picked;

    /** Who hears of a bin being chosen. */
    public void setOnPicked(IntConsumer newPicked) {
        picked = newPicked;
    }

    static String cumulative() {
        return WORDS.get("table.cumulative");
    }

    @Override
    protected Spots draw(
            HistogramFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        Ends along =
                axes.ends("x", () -> new Ends(shown.edges().at(0), shown.edges().at(shown.bins())));
        Ends up = axes.ends(
                "y",
                () -> new Ends(
                        0,
                        Ends.fromZero(new Span().add(highest(shown)), Ticks.MOST)
                                .high()));
        Scale x = Scale.logarithmic(along, LEFT, width - RIGHT);
        Scale y = Scale.linear(up, height - BOTTOM, TOP);
        HistogramPainter painter = new HistogramPainter(pen, palette, shown, x, y);
        painter.draw(look.spot());
        SpotList spots = new SpotList(shown.bins() / 2);
        for (int bin = 0; bin < shown.bins(); bin++) {
            int place = bin;
            double left = x.at(shown.edges().at(bin));
            double right = x.at(shown.edges().at(bin + 1));
            double top = y.held(shown.total(bin));
            boolean opens = picked != null && shown.total(bin) > 0;
            spots.add(
                    left,
                    TOP,
                    right,
                    height - BOTTOM,
                    (left + right) / 2,
                    top,
                    () -> readout(shown, place, opens),
                    shown.point(place));
        }
        painter.written()
                .forEach(words -> spots.add(
                        words.box().x(),
                        words.box().y(),
                        words.box().x() + words.box().width(),
                        words.box().y() + words.box().height(),
                        () -> new Readout(words.words(), List.of()),
                        words.point()));
        return spots;
    }

    /** The highest bar that is no mass, or a mass that does not stand out too far. */
    private static double highest(HistogramFigure shown) {
        double highest = 0;
        for (int bin = 0; bin < shown.bins(); bin++) {
            if (!isMass(shown, bin)) {
                highest = Math.max(highest, shown.total(bin));
            }
        }
        double whole = highest;
        for (int bin = 0; bin < shown.bins(); bin++) {
            double total = shown.total(bin);
            if (highest == 0 || total <= TALL * highest) {
                whole = Math.max(whole, total);
            }
        }
        return whole;
    }

    private static boolean isMass(HistogramFigure shown, int bin) {
        return shown.masses().stream().anyMatch(mass -> shown.binOf(mass.value()) == bin);
    }

    private static Readout readout(HistogramFigure shown, int bin, boolean opens) {
        List<Readout.Row> rows = new ArrayList<>();
        for (HistogramFigure.Stack stack : shown.stacks()) {
            rows.add(
                    0,
                    Readout.Row.of(
                            stack.owner().slot(),
                            stack.owner().name(),
                            Percent.hundredths(stack.shares().at(bin))));
        }
        rows.add(Readout.Row.of(cumulative(), Percent.tenths(shown.cumulative().at(bin + 1))));
        if (opens) {
            rows.add(Readout.Row.of(WORDS.get("histogram.open"), ""));
        }
        return new Readout(shown.range(bin), rows);
    }

    @Override
    protected void act(Spots on, Attention look) {
        HistogramFigure shown = drawn();
        if (picked != null && shown != null && look.spot() < shown.bins()) {
            picked.accept(look.spot());
        } else {
            super.act(on, look);
        }
    }
}
