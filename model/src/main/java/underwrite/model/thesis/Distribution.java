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
    }
}
