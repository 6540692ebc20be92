package underwrite.app.component.chart.scale;

/**
 * How values lie along an axis: {@code ends.low()} stands at pixel {@code from}, {@code ends.high()} at pixel {@code to}, either of which
 * may be the larger (a vertical axis grows upwards, pixels downwards).
 *
 * <p>Linear: {@code from + (v - low) / (high - low) · (to - from)}; logarithmic: the same over logarithms, for values above zero.
 * Example: ends 1 and 100 over pixels 0 to 200, logarithmic, put 10 at pixel 100.
 */
public final class Scale {
    private final Ends ends;
    private final Kind kind;
    private final double from;
    private final double to;
    private final double low;
    private final double span;

    private Scale(Kind kind, Ends ends, double from, double to) {
        if (kind == Kind.LOGARITHMIC && !(ends.low() > 0)) {
            throw new IllegalArgumentException("a logarithmic axis starts above 0, not at " + ends.low());
        }
        this.kind = kind;
        this.ends = ends;
        this.from = from;
        this.to = to;
        this.low = kind.measure(ends.low());
        this.span = kind.measure(ends.high()) - low;
    }

    /** Equal steps are equal distances. */
    public static Scale linear(Ends ends, double from, double to) {
        return new Scale(Kind.LINEAR, ends, from, to);
    }

    /** Equal ratios are equal distances; the ends are above zero. */
    public static Scale logarithmic(Ends ends, double from, double to) {
        return new Scale(Kind.LOGARITHMIC, ends, from, to);
    }

    /** A scale of this kind. */
    public static Scale of(Kind kind, Ends ends, double from, double to) {
        return new Scale(kind, ends, from, to);
    }

    /** The pixel of a value; NaN where the scale has no place for it (zero or less on a logarithmic axis). */
    public double at(double value) {
        return from + (kind.measure(value) - low) / span * (to - from);
    }

    /** The pixel of a value, held to the axis. */
    public double held(double value) {
        if (kind == Kind.LOGARITHMIC && value <= 0) {
            return from;
        }
        return at(Math.max(ends.low(), Math.min(ends.high(), value)));
    }

    /** The value at a pixel. */
    public double value(double pixel) {
        return kind.value(low + (pixel - from) / (to - from) * span);
    }

    /** Whether a value lies on the axis, half a pixel forgiven. */
    public boolean holds(double value) {
        double pixel = at(value);
        return pixel >= Math.min(from, to) - 0.5 && pixel <= Math.max(from, to) + 0.5;
    }

    public Ends ends() {
        return ends;
    }

    public Kind kind() {
        return kind;
    }

    /** The pixel of the low end. */
    public double from() {
        return from;
    }

    /** The pixel of the high end. */
    public double to() {
        return to;
    }

    /** Ticks of this axis, at most so many. */
    public double[] ticks(int atMost) {
        return kind == Kind.LINEAR ? Ticks.linear(ends, atMost) : Ticks.logarithmic(ends, atMost);
    }

    /** What is spread evenly along the axis. */
    public enum Kind {
        LINEAR {
            @Override
            double measure(double value) {
                return value;
            }

            @Override
            double value(double measure) {
                return measure;
            }
        },
        LOGARITHMIC {
            @Override
            double measure(double value) {
                return value > 0 ? Math.log(value) : Double.NaN;
            }

            @Override
            double value(double measure) {
                return Math.exp(measure);
            }
        };

        abstract double measure(double value);

        abstract double value(double measure);
    }
}
