package underwrite.app.component.chart.scale;

/**
 * The two ends of an axis, low below high, both finite.
 *
 * <p>Ends are settled outwards to round values, so that the last tick closes the axis: values from 3 to 170 give a linear axis
 * from 0 to 200, values from 0.8 to 31.7 a logarithmic one from 0.5 to 50.
 */
public record Ends(double low, double high) {
    public Ends {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "an axis needs a low end below its high end, not " + low + " and " + high);
        }
    }

    /** Ends at round values around a span, with at most so many ticks. Zero is an end of every span that does not cross it. */
    public static Ends fromZero(Span span, int ticks) {
        double low = Math.min(0, span.low());
        double high = Math.max(0, span.high());
        return low == high ? new Ends(0, 1) : round(low, high, ticks);
    }

    /** Ends from zero, or a little below the least value, up to where the axis is cut. */
    public static Ends upTo(double cut, Span span) {
        double margin = 0.04;
        return span.low() < 0 ? new Ends(span.low() - margin * (cut - span.low()), cut) : new Ends(0, cut);
    }

    /** Ends at round values around a span, wherever it lies. */
    public static Ends around(Span span, int ticks) {
        if (span.low() < span.high()) {
            return round(span.low(), span.high(), ticks);
        }
        double margin = span.low() == 0 ? 1 : Math.abs(span.low()) / 2;
        return round(span.low() - margin, span.high() + margin, ticks);
    }

    /** Ends at 1, 2 or 5 times a power of ten around the positive values of a span. */
    public static Ends logarithmic(Span span) {
        double low = Ticks.below(span.low());
        double high = Ticks.above(span.high());
        return low < high ? new Ends(low, high) : new Ends(low / 2, high * 2);
    }

    /** Two ticks at least, three across zero: a chart that is too low for them, as in a window's first layout, still has two ends. */
    private static Ends round(double low, double high, int wanted) {
        int ticks = Math.max(low < 0 && high > 0 ? 3 : 2, wanted);
        double step = Ticks.step(high - low, ticks);
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        while (Math.round((last - first) / step) + 1 > ticks) {
            step = Ticks.nextStep(step);
            first = Math.floor(low / step + 1e-9) * step;
            last = Math.ceil(high / step - 1e-9) * step;
        }
        return new Ends(first, last);
    }
}
