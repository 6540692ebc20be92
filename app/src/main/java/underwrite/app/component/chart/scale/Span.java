package underwrite.app.component.chart.scale;

/** From the least to the greatest of some values; those that are not finite are left out. Starts empty. */
public final class Span {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** Widens the span to hold a value. */
    public Span add(double value) {
        if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return this;
    }

    /** Widens the span to hold values. */
    public Span add(double... values) {
        for (double value : values) {
            add(value);
        }
        return this;
    }

    /** Widens the span to hold a value if it is above zero. */
    public Span addPositive(double value) {
        return value > 0 ? add(value) : this;
    }

    public boolean isEmpty() {
        return low > high;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }
}
