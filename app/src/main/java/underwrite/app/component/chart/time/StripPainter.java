package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.LabelPlaces;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Draws the layers of one strip in its place. */
final class StripPainter {
    private static final double END_SHAPE = 9;
    private static final double EXIT_SHAPE = 8;
    private static final double YEAR_SHAPE = 4.6;
    private static final double LABEL_AWAY = 8;

    private final Pen pen;
    private final Palette palette;
    private final TimeLayout layout;
    private final TimeLayout.Plot plot;
    private final OptionalInt exit;
    private final int firstYear;

    StripPainter(Pen pen, Palette palette, TimeLayout layout, TimeLayout.Plot plot, TimeFigure figure) {
        this.pen = pen;
        this.palette = palette;
        this.layout = layout;
        this.plot = plot;
        this.exit = figure.exit();
        this.firstYear = figure.firstYear();
    }

    /** Everything but the labels: what lies below first. */
    void draw(@Nullable Layer nearest, Optional<Strip> before) {
        List<Line> lines = plot.strip().lines();
        grid();
        pen.clip(layout.left(), plot.top() - 1, layout.right() - layout.left(), plot.bottom() - plot.top() + 2);
        if (isTinted()) {
            lines.stream().filter(Line::leads).forEach(this::tint);
        }
        for (Layer layer : plot.strip().layers()) {
            if (layer instanceof Band band) {
                band(band);
            } else if (layer instanceof Bars bars) {
                bars(bars);
            } else if (layer instanceof Level level) {
                level(level);
            }
        }
        before.ifPresent(this::before);
        lines.stream().filter(line -> !line.leads()).forEach(line -> line(line, line == nearest));
        lines.stream().filter(Line::leads).forEach(line -> line(line, line == nearest));
        pen.restore();
        lines.forEach(this::beyond);
    }

    /** Amounts have a tint: their area from zero means something. A fan has its bands instead. */
    private boolean isTinted() {
        return plot.strip().axis().scaling() == ValueAxis.Scaling.SWITCHED
                && plot.scale().kind() == Scale.Kind.LINEAR
                && plot.strip().layers().stream().noneMatch(Band.class::isInstance);
    }

    private void grid() {
        Color quiet = palette.get(Tone.GRID);
        for (double tick : plot.ticks()) {
            double y = crisp(plot.scale().at(tick));
            boolean zero = tick == 0 && plot.scale().kind() == Scale.Kind.LINEAR;
            pen.line(layout.left(), y, layout.right(), y, Stroke.solid(zero ? palette.get(Tone.AXIS) : quiet, 1));
            String text = plot.strip().axis().tick().apply(tick);
            double base = y + TextStyle.AXIS.middle();
            pen.text(text, layout.left() - 6, base, TextStyle.AXIS, Anchor.END, palette.get(Tone.TEXT_SECOND));
        }
    }

    private void tint(Line line) {
        Color ground = palette.ground(line.owner().slot()).deriveColor(0, 1, 1, 0.9);
        double base = plot.scale().held(Math.max(0, plot.scale().ends().low()));
        for (double[][] run : runs(line.values(), 0, line.values().size() - 1)) {
            int count = run[0].length;
            double[] xs = new double[count + 2];
            double[] ys = new double[count + 2];
            System.arraycopy(run[0], 0, xs, 0, count);
            System.arraycopy(run[1], 0, ys, 0, count);
            xs[count] = run[0][count - 1];
            ys[count] = base;
            xs[count + 1] = run[0][0];
            ys[count + 1] = base;
            pen.polygon(xs, ys, ground);
        }
    }

    private void band(Band band) {
        Color colour = palette.of(band.owner().slot()).deriveColor(0, 1, 1, 0.16 + 0.06 * (band.depth() - 1));
        int last = Math.min(band.low().values().last(), band.high().values().last());
        if (last < 1) {
            return;
        }
        double[] xs = new double[2 * (last + 1)];
        double[] ys = new double[xs.length];
        for (int i = 0; i <= last; i++) {
            xs[i] = layout.axis().x(firstYear + i);
            ys[i] = plot.scale().held(band.high().values().at(i));
            xs[xs.length - 1 - i] = xs[i];
            ys[xs.length - 1 - i] = plot.scale().held(band.low().values().at(i));
        }
        pen.polygon(xs, ys, colour);
    }

    private void bars(Bars bars) {
        double width = layout.barWidth();
        for (int place = 0; place <= bars.last(); place++) {
            double x = Math.rint(layout.axis().x(firstYear + place) - width / 2);
            boolean atExit = exit.isPresent() && exit.getAsInt() == firstYear + place;
            double base = 0;
            for (Bars.Part part : bars.parts()) {
                double top = base + part.height(place);
                double y = plot.scale().at(top);
                double height = plot.scale().at(base) - y;
                if (height > 0) {
                    pen.fillBox(x, y, width, height, 0, fill(part, atExit));
                }
                base = top;
            }
        }
    }

    private Color fill(Bars.Part part, boolean atExit) {
        return switch (part.fill()) {
            case CASE ->
                atExit
                        ? palette.of(part.owner().slot())
                        : palette.mid(part.owner().slot());
            case SECOND -> palette.get(atExit ? Tone.SECOND : Tone.BORDER);
        };
    }

    /** What was: the active scenario's line in grey, and a grey edge where each bar ended. */
    private void before(Strip past) {
        Stroke grey = Stroke.solid(palette.get(Tone.TEXT_HINT), 1.6);
        past.lines().stream()
                .filter(Line::leads)
                .forEach(line -> stroke(line.values(), 0, line.values().size() - 1, grey));
        double half = layout.barWidth() / 2;
        for (Bars bars : past.bars()) {
            for (int place = 0; place <= bars.last(); place++) {
                double x = layout.axis().x(firstYear + place);
                double y = plot.scale().held(bars.total(place));
                pen.line(x - half - 1, y, x + half + 1, y, grey);
            }
        }
    }

    private void level(Level level) {
        double y = crisp(plot.scale().at(level.value()));
        Stroke stroke = switch (level.style()) {
            case DANGER -> Stroke.dashed(palette.get(Tone.DANGER), 1.4);
            case QUIET -> Stroke.dashed(palette.get(Tone.TEXT_HINT), 1);
            case INK -> Stroke.solid(palette.get(Tone.TEXT), 1);
        };
        pen.line(layout.left(), y, layout.right(), y, stroke);
    }

    private void line(Line line, boolean near) {
        Stroke stroke = LineStyle.stroke(line, palette);
        Stroke drawn = near ? stroke.withWidth(stroke.width() + LineStyle.NEAREST) : stroke;
        int end = line.values().size() - 1;
        int stop = line.failure().map(failure -> failure.year() - firstYear).orElse(end);
        stroke(line.values(), 0, Math.min(stop, end), drawn);
        if (stop < end) {
            stroke(line.values(), Math.max(0, stop), end, LineStyle.afterFailure(line, palette));
        }
        if (line.style() == Line.Style.SECOND) {
            eachYear(line);
        }
    }

    private void stroke(Values values, int from, int to, Stroke stroke) {
        for (double[][] run : runs(values, from, to)) {
            if (run[0].length > 1) {
                pen.polyline(run[0], run[1], stroke);
            } else {
                pen.marker(Marker.CIRCLE, run[0][0], run[1][0], stroke.width() + 2, stroke.colour(), null);
            }
        }
    }

    private void eachYear(Line line) {
        Stroke outline = Stroke.solid(palette.get(Tone.SECOND), 1.3);
        for (int i = 0; i < line.values().size(); i++) {
            double y = plot.scale().at(line.values().at(i));
            if (!Double.isNaN(y)) {
                double x = layout.axis().x(firstYear + i);
                pen.marker(Marker.CIRCLE, x, y, YEAR_SHAPE, palette.get(Tone.CARD), outline);
            }
        }
    }

    /** The stretches of a row that have values, as pixels. */
    private List<double[][]> runs(Values values, int from, int to) {
        List<double[][]> runs = new ArrayList<>();
        int start = from;
        while (start <= to) {
            int end = start;
            while (end <= to && !Double.isNaN(plot.scale().at(values.at(end)))) {
                end++;
            }
            if (end > start) {
                double[][] run = new double[2][end - start];
                for (int i = start; i < end; i++) {
                    run[0][i - start] = layout.axis().x(firstYear + i);
                    run[1][i - start] = plot.scale().at(values.at(i));
                }
                runs.add(run);
            }
            start = end + 1;
        }
        return runs;
    }

    /** Arrows where a line ends beyond the axis: while a slider is dragged the axis stays. */
    private void beyond(Line line) {
        int last = line.values().last();
        double value = line.values().at(last);
        if (Double.isNaN(value) || plot.strip().axis().cutAt() <= value || line.style() == Line.Style.TARGET) {
            return;
        }
        double x = layout.axis().x(firstYear + last);
        Color colour = LineStyle.colour(line, palette);
        if (value > plot.scale().ends().high() && !plot.scale().holds(value)) {
            Shapes.beyond(pen, x, plot.top(), -1, colour);
        } else if (value < plot.scale().ends().low() && !plot.scale().holds(value)) {
            Shapes.beyond(pen, x, plot.bottom(), 1, colour);
        }
    }

    /** The shapes on the lines: at the end, at the exit, where a scenario fails. */
    void shapes() {
        for (Line line : plot.strip().lines()) {
            if (line.style() == Line.Style.CASE) {
                shapes(line);
            }
        }
        for (Layer layer : plot.strip().layers()) {
            if (layer instanceof Published published) {
                for (Published.Mark mark : published.marks()) {
                    double y = plot.scale().at(mark.value());
                    if (plot.scale().holds(mark.value())) {
                        mark.stance().draw(pen, palette, layout.axis().x(mark.year()), y);
                    }
                }
            }
        }
    }

    private void shapes(Line line) {
        Slot slot = line.owner().slot();
        boolean atExit = line.says() == Line.Says.VALUE_AT_EXIT;
        if (line.failure().isPresent()) {
            Failure failure = line.failure().get();
            double value = line.values().at(failure.year() - firstYear);
            if (plot.scale().holds(value)) {
                double x = layout.axis().x(failure.year());
                pen.cross(x, plot.scale().at(value), 7, Stroke.solid(palette.of(slot), 1.8));
            }
        } else if (!atExit && line.says() != Line.Says.NOTHING) {
            int last = line.values().last();
            shape(line, firstYear + last, line.owner().active(), END_SHAPE);
        }
        boolean failed = line.failure().isPresent();
        if (exit.isPresent() && (line.leads() || (atExit && !failed))) {
            shape(line, exit.getAsInt(), !line.leads(), EXIT_SHAPE);
        }
    }

    private void shape(Line line, int year, boolean full, double size) {
        double value = line.values().at(year - firstYear);
        if (!plot.scale().holds(value)) {
            return;
        }
        double x = layout.axis().x(year);
        double y = plot.scale().at(value);
        if (full) {
            Shapes.full(pen, palette, line.owner().slot(), x, y, size);
        } else {
            Shapes.open(pen, palette, line.owner().slot(), x, y, size - 1);
        }
    }

    /** The names at the right end, pushed apart. */
    void endLabels() {
        List<EndLabel> labels = plot.labels();
        double[] wanted = new double[labels.size()];
        double[] heights = new double[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = plot.scale().held(labels.get(i).value());
            heights[i] = labels.get(i).lines().size() * LabelPlaces.LINE;
        }
        double[] places = LabelPlaces.spread(wanted, heights, plot.top() - LABEL_AWAY, plot.bottom() + LABEL_AWAY);
        double left = Math.max(layout.right(), layout.axis().right()) + LABEL_AWAY;
        for (int i = 0; i < wanted.length; i++) {
            if (!Double.isNaN(places[i])) {
                label(labels.get(i), left, places[i] - heights[i] / 2);
            }
        }
    }

    private void label(EndLabel label, double x, double top) {
        double y = top + LabelPlaces.LINE / 2 + label.style().middle();
        for (String line : label.lines()) {
            String cut = label.style().cut(line, TimeLayout.MOST_LABEL);
            pen.text(cut, x, y, label.style(), Anchor.START, label.colour(palette));
            y += LabelPlaces.LINE;
        }
    }

    /** The middle of the pixel that a line of one px fills. */
    static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
