package underwrite.model.thesis;

/**
 * How uncertain a driver is. For {@code uniform}, {@code triangular} and {@code pert} low and high are the ends and the mode is the
 * scenario's value; for {@code normal} and {@code lognormal} they are the 5th and 95th percentiles.
 *
 * @param low in the driver's unit, below high
 * @param high in the driver's unit
 */
public record Distribution(Shape shape, double low, double high, Extras extras) {
    public Distribution {
        if (!(low < high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException("A distribution needs low below high, not " + low + " and " + high);
        }
        low += 0.0;
        high += 0.0;
    }

    /**
     * The same distribution with the nearer end moved to a value outside, since the ends of one that has a mode must hold it. Example:
     * 1.7 to 4 with the value at 1.25 becomes 1.25 to 4. The percentiles of a normal or lognormal stay.
     *
     * @param value the scenario's value, in the driver's unit
     */
    public Distribution holding(double value) {
        return shape.hasMode() ? new Distribution(shape, Math.min(low, value), Math.max(high, value), extras) : this;
    }

    /** The kind of distribution; the id in files is {@link #id()}. */
    public enum Shape {
        UNIFORM("uniform"),
        TRIANGULAR("triangular"),
        PERT("pert"),
        NORMAL("normal"),
        LOGNORMAL("lognormal");

        private final String id;

        Shape(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** Whether the scenario's value is the mode, which must lie between the ends. */
        public boolean hasMode() {
            return this != NORMAL && this != LOGNORMAL;
        }
    }
}
