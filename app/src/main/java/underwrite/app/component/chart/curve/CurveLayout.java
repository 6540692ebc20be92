package underwrite.app.component.chart.curve;

import java.util.List;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.component.chart.scale.Ticks;

/** Where the plot of a curve stands. */
record CurveLayout(Scale x, Scale y, double left, double top, double right, double bottom) {
    private static final double TICK_ROOM = 22;
    private static final double ACROSS_ROOM = 44;
    /** The widest label. */
    static final double MOST_LABEL = 110;
    /** A label wider than this stands in two lines. */
    static final double LONG = 80;

    private static final int MOST_LOG_TICKS = 9;
    /** A logarithmic axis shows no more than this between its ends; what is less lies at the foot. */
    private static final double MOST_RATIO = 1e5;

    static CurveLayout of(CurveFigure figure, double width, double height, AxisMemory axes) {
        double top = figure.all(Layer.Zone.class).isEmpty() ? 8 : 17;
        double bottom = height - 19 - (figure.all(Layer.Published.class).isEmpty() ? 0 : 18);
        Ends rising = axes.ends("y", () -> ends(figure, most(bottom - top)));
        Scale y = Scale.of(figure.y().kind(), rising, bottom, top);
        double left = axes.margin("left", () -> leftMargin(figure, y, bottom - top));
        double right = width - axes.margin("right", () -> rightMargin(figure));
        Ends along = new Ends(
                figure.points().at(0), figure.points().at(figure.points().size() - 1));
        return new CurveLayout(Scale.of(figure.x().kind(), along, left, right), y, left, top, right, bottom);
    }

    private static int most(double height) {
        return (int) Math.max(2, Math.min(Ticks.MOST, height / TICK_ROOM + 1));
    }

    private static Ends ends(CurveFigure figure, int most) {
        boolean logarithmic = figure.y().kind() == Scale.Kind.LOGARITHMIC;
        Span span = new Span();
        figure.all(Layer.Curve.class)
                .forEach(curve -> curve.values().stream().forEach(value -> {
                    if (!logarithmic || value > 0) {
                        span.add(value);
                    }
                }));
        figure.all(Layer.Stack.class).forEach(stack -> cover(stack, span));
        figure.all(Layer.Level.class).forEach(level -> span.add(level.value()));
        figure.all(Layer.Aim.class).forEach(aim -> span.add(aim.value()));
        if (span.isEmpty()) {
            return new Ends(1, 10);
        }
        return logarithmic
                ? Ends.logarithmic(new Span().add(Math.max(span.low(), span.high() / MOST_RATIO), span.high()))
                : Ends.fromZero(span, most);
    }

    private static void cover(Layer.Stack stack, Span span) {
        span.add(0);
        int points = stack.areas().stream()
                .mapToInt(area -> area.values().size())
                .max()
                .orElse(0);
        for (int i = 0; i < points; i++) {
            int place = i;
            span.add(stack.areas().stream()
                    .mapToDouble(area -> area.values().at(place))
                    .sum());
        }
    }

    private static double leftMargin(CurveFigure figure, Scale y, double height) {
        double widest = 0;
        for (double tick : ticks(y, height)) {
            widest = Math.max(widest, TextStyle.AXIS.width(figure.y().tick().apply(tick)));
        }
        return Math.ceil(widest / 4) * 4 + 8;
    }

    private static double rightMargin(CurveFigure figure) {
        double widest = 0;
        for (CurveFigure.Row row : figure.rows()) {
            for (String line : CurvePainter.halves(row.name())) {
                widest = Math.max(widest, TextStyle.LABEL.width(line));
            }
        }
        return widest == 0 ? 12 : Math.min(MOST_LABEL, Math.ceil(widest)) + 12;
    }

    private static double[] ticks(Scale y, double height) {
        return y.ticks(
                y.kind() == Scale.Kind.LINEAR
                        ? most(height)
                        : (int) Math.max(2, Math.min(MOST_LOG_TICKS, height / TICK_ROOM + 1)));
    }

    List<Double> rising() {
        return java.util.Arrays.stream(ticks(y, bottom - top)).boxed().toList();
    }

    List<Double> along() {
        int most = (int) Math.max(2, Math.min(10, (right - left) / ACROSS_ROOM + 1));
        return java.util.Arrays.stream(x.ticks(most)).boxed().toList();
    }
}
