package underwrite.model.driver;

/**
 * Where a value of a driver sits on its slider: a position from 0 (the least value, at the left end) to 1 (the greatest).
 *
 * <p>Linear: {@code value = min + position · (max - min)}. Logarithmic: {@code value = min · (max/min)^position}. Logarithmic from zero:
 * {@code value = (1 + max)^position - 1}, so that zero is the left end and, from a few units on, equal steps are equal ratios. Each
 * is continuous and rises strictly, so that every value has one position. Values are in the driver's unit.
 *
 * <p>Example: {@code market.size} runs from 100 to 2,000,000 on a logarithmic scale; its middle, position 0.5, is the geometric mean 14,142.
 */
public final class SliderScale {
    private final Driver driver;
    private final boolean linear;
    private final double offset;
    private final double span;

    private SliderScale(Driver driver) {
        this.driver = driver;
        this.linear = !driver.logarithmic();
        this.offset = driver.min() > 0 ? 0 : 1;
        this.span = linear
                ? driver.max() - driver.min()
                : Math.log(driver.max() + offset) - Math.log(driver.min() + offset);
    }

    /** The scale of a driver's slider. */
    public static SliderScale of(Driver driver) {
        return new SliderScale(driver);
    }

    /**
     * The value at a position; positions outside 0..1 give the ends. A driver marked whole gets a whole number, halves rounded up.
     */
    public double value(double position) {
        if (!(position > 0)) {
            return driver.min();
        }
        if (position >= 1) {
            return driver.max();
        }
        return driver.nearestAllowed(unrounded(position));
    }

    private double unrounded(double position) {
        if (linear) {
            return driver.min() + position * span;
        }
        return offset == 0 ? driver.min() * Math.exp(position * span) : Math.expm1(position * span);
    }

    /** The position of a value; values outside the range, which a document may hold for a moment, sit at the ends. */
    public double position(double value) {
        if (!(value > driver.min())) {
            return 0;
        }
        if (value >= driver.max()) {
            return 1;
        }
        if (linear) {
            return (value - driver.min()) / span;
        }
        return (offset == 0 ? Math.log(value / driver.min()) : Math.log1p(value)) / span;
    }

    /** Equally spaced positions from end to end as values, such as the lines of a grid; at least two. */
    public double[] values(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("A scale of " + driver.id() + " needs at least 2 values, not " + count);
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = value((double) i / (count - 1));
        }
        return values;
    }
}
