package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.component.chart.scale.Ticks;
import underwrite.app.component.chart.scale.TimeAxis;

/** Where everything of a chart over time stands: one time axis, a plot for each strip, margins as wide as their labels. */
final class TimeLayout {
    /** Room for the word "exit". */
    private static final double TOP = 17;
    /** Room for the years. */
    private static final double BOTTOM = 19;
    /** From the bottom of a strip to the base of the title of the next one, and on to its plot. */
    private static final double TITLE_ROOM = 34;

    private static final double TITLE_BASE = 22;
    private static final double TICK_GAP = 6;
    private static final double LABEL_GAP = 9;
    private static final double MARGIN_STEP = 4;
    static final double MOST_LABEL = 84;
    private static final double TICK_ROOM = 17;
    private static final double LOG_TICK_ROOM = 22;
    private static final int MOST_LOG_TICKS = 9;
    private static final double BAR_SHARE = 0.6;
    private static final double BAR_MARGIN = 3;

    /**
     * A strip in its place.
     *
     * @param titleBase the base line of its title
     * @param scale the value axis
     * @param ticks the values on it
     * @param labels what stands at the right end
     */
    record Plot(
            Strip strip,
            double titleBase,
            double top,
            double bottom,
            Scale scale,
            List<Double> ticks,
            List<EndLabel> labels) {}

    private final TimeAxis axis;
    private final List<Plot> plots;
    private final double left;
    private final double right;

    private TimeLayout(TimeAxis axis, List<Plot> plots, double left, double right) {
        this.axis = axis;
        this.plots = plots;
        this.left = left;
        this.right = right;
    }

    static TimeLayout of(TimeFigure figure, double width, double height, AxisMemory memory, Scale.Kind switched) {
        List<Strip> strips = figure.strips();
        double[][] edges = edges(strips, height);
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            plots.add(plot(strips.get(i), i, edges[i], memory, switched));
        }
        double left = memory.margin("left", () -> leftMargin(plots));
        double right = width - memory.margin("right", () -> rightMargin(plots));
        double inset = inset(figure, right - left);
        TimeAxis axis =
                new TimeAxis(figure.calendar(), figure.firstYear(), figure.lastYear(), left + inset, right - inset);
        return new TimeLayout(axis, plots, left, right);
    }

    private static double[][] edges(List<Strip> strips, double height) {
        double total = strips.stream().mapToDouble(Strip::share).sum();
        double room = height - TOP - BOTTOM - (strips.size() - 1) * TITLE_ROOM;
        double[][] edges = new double[strips.size()][];
        double y = TOP;
        for (int i = 0; i < strips.size(); i++) {
            double plotHeight = Math.max(8, Math.rint(room * strips.get(i).share() / total));
            edges[i] = new double[] {y, y + plotHeight};
            y += plotHeight + TITLE_ROOM;
        }
        return edges;
    }

    private static Plot plot(Strip given, int place, double[] edges, AxisMemory memory, Scale.Kind switched) {
        Scale.Kind kind = kind(given, switched);
        Strip strip = kind == Scale.Kind.LOGARITHMIC ? given.withoutBars() : given;
        double height = edges[1] - edges[0];
        int most = (int) Math.max(2, Math.min(Ticks.MOST, height / TICK_ROOM + 1));
        Ends ends = memory.ends(List.of(place, kind), () -> ends(strip, kind, most));
        Scale scale = Scale.of(kind, ends, edges[1], edges[0]);
        double[] ticks = kind == Scale.Kind.LINEAR
                ? scale.ticks(most)
                : scale.ticks((int) Math.max(2, Math.min(MOST_LOG_TICKS, height / LOG_TICK_ROOM + 1)));
        double titleBase = edges[0] - TITLE_ROOM + TITLE_BASE;
        List<Double> listed = Arrays.stream(ticks).boxed().toList();
        return new Plot(strip, titleBase, edges[0], edges[1], scale, listed, EndLabel.of(strip));
    }

    private static Scale.Kind kind(Strip strip, Scale.Kind switched) {
        Scale.Kind wanted = switch (strip.axis().scaling()) {
            case LINEAR -> Scale.Kind.LINEAR;
            case LOGARITHMIC -> Scale.Kind.LOGARITHMIC;
            case SWITCHED -> switched;
        };
        return positive(strip).isEmpty() ? Scale.Kind.LINEAR : wanted;
    }

    private static Ends ends(Strip strip, Scale.Kind kind, int most) {
        if (kind == Scale.Kind.LOGARITHMIC) {
            return Ends.logarithmic(positive(strip));
        }
        Span span = new Span();
        strip.layers().forEach(layer -> layer.cover(span));
        double cut = strip.axis().cutAt();
        if (span.isEmpty()) {
            return new Ends(0, 1);
        }
        return span.high() > cut ? Ends.upTo(cut, span) : Ends.fromZero(span, most);
    }

    /** The positive values of a strip; zeros have no place on a logarithmic axis. */
    private static Span positive(Strip strip) {
        Span positive = new Span();
        TimeFigure.entries(strip).forEach(entry -> entry.values().stream().forEach(positive::addPositive));
        for (Layer layer : strip.layers()) {
            if (layer instanceof Level level) {
                positive.addPositive(level.value());
            } else if (layer instanceof Published published) {
                published.marks().forEach(mark -> positive.addPositive(mark.value()));
            }
        }
        return positive;
    }

    private static double leftMargin(List<Plot> plots) {
        double widest = 0;
        for (Plot plot : plots) {
            for (double tick : plot.ticks()) {
                widest = Math.max(
                        widest, TextStyle.AXIS.width(plot.strip().axis().tick().apply(tick)));
            }
        }
        return stepped(widest + TICK_GAP);
    }

    private static double rightMargin(List<Plot> plots) {
        double widest = plots.stream()
                .flatMap(plot -> plot.labels().stream())
                .mapToDouble(EndLabel::width)
                .max()
                .orElse(0);
        return widest == 0 ? 10 : stepped(Math.min(MOST_LABEL, widest) + LABEL_GAP);
    }

    /** Rounded up, so that a digit more or less seldom moves the plot. */
    private static double stepped(double width) {
        return Math.ceil(width / MARGIN_STEP) * MARGIN_STEP;
    }

    /** Bars stand on their year: the axis leaves half a bar at either end. */
    private static double inset(TimeFigure figure, double width) {
        boolean bars = figure.strips().stream().anyMatch(strip -> !strip.bars().isEmpty());
        int steps = figure.lastYear() - figure.firstYear();
        return bars ? Math.rint(width / (steps + BAR_SHARE) * BAR_SHARE / 2) + BAR_MARGIN : 0;
    }

    TimeAxis axis() {
        return axis;
    }

    List<Plot> plots() {
        return plots;
    }

    /** The left edge of the plots. */
    double left() {
        return left;
    }

    /** The right edge of the plots. */
    double right() {
        return right;
    }

    double barWidth() {
        return Math.max(2, Math.rint(axis.step() * BAR_SHARE));
    }

    /** The top of the first plot. */
    double top() {
        return plots.get(0).top();
    }

    /** The bottom of the last plot. */
    double bottom() {
        return plots.get(plots.size() - 1).bottom();
    }

    /** The plot at or nearest to a height. */
    int plotAt(double y) {
        int nearest = 0;
        for (int i = 1; i < plots.size(); i++) {
            if (y > (plots.get(i - 1).bottom() + plots.get(i).top()) / 2) {
                nearest = i;
            }
        }
        return nearest;
    }
}
