package underwrite.model.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figure;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.words.Sentence;

/**
 * What one uncertain driver may be, on its own: the shape that the thesis gives it, clipped to the driver's range and, for a driver marked
 * whole, rounded half up. Values are in the driver's unit, probabilities 0..1.
 *
 * <p>{@code uniform}, {@code triangular} and {@code pert} run from low to high with the scenario's value as the mode {@code m}; PERT is
 * {@code low + (high - low) · Beta(1 + λ(m - low)/(high - low), 1 + λ(high - m)/(high - low))} with λ = 4. For {@code normal} and
 * {@code lognormal} low and high are the 5th and 95th percentiles: {@code mean = (low + high)/2} and
 * {@code sd = (high - low)/(2 · 1.6449)}, of the value or of its logarithm. Example: PERT with 0, 1 and 4 is 4 · Beta(2, 4), mean 4/3.
 *
 * @see <a href="https://doi.org/10.1287/opre.7.5.646">Malcolm, Roseboom, Clark and Fazar 1959, Application of a technique for research and
 *     development program evaluation</a>
 */
public final class Marginal {
    static final double PERT_LAMBDA = 4;
    private static final double LOW_TAIL = 0.05;
    private static final double HIGH_TAIL = 0.95;
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final String WORDS = "underwrite/model/distribution/distribution";

    private final Driver driver;
    private final Shape shape;
    private final double offset;
    private final double scale;
    private final double lean;
    private final ContinuousDistribution standard;

    private Marginal(
            Driver driver, Shape shape, double offset, double scale, double lean, ContinuousDistribution standard) {
        this.driver = driver;
        this.shape = shape;
        this.offset = offset;
        this.scale = scale;
        this.lean = lean;
        this.standard = standard;
    }

    /**
     * The distribution of a driver.
     *
     * @param mode the scenario's value
     * @throws UnusableDistributionException when low does not suit the shape, or the mode lies outside low and high
     */
    public static Marginal of(Driver driver, Distribution distribution, double mode) {
        check(driver, distribution, mode);
        double low = distribution.low();
        double high = distribution.high();
        double lean = (mode - low) / (high - low);
        Shape shape = distribution.shape();
        return switch (shape) {
            case UNIFORM -> between(driver, distribution, lean, UniformContinuousDistribution.of(0, 1));
            case TRIANGULAR -> between(driver, distribution, lean, TriangularDistribution.of(0, lean, 1));
            case PERT ->
                between(
                        driver,
                        distribution,
                        lean,
                        BetaDistribution.of(1 + PERT_LAMBDA * lean, 1 + PERT_LAMBDA * (1 - lean)));
            case NORMAL -> normal(driver, shape, low, high);
            case LOGNORMAL -> normal(driver, shape, Math.log(low), Math.log(high));
        };
    }

    private static Marginal between(
            Driver driver, Distribution distribution, double lean, ContinuousDistribution standard) {
        double low = distribution.low();
        return new Marginal(driver, distribution.shape(), low, distribution.high() - low, lean, standard);
    }

    private static Marginal normal(Driver driver, Shape shape, double p5, double p95) {
        double deviation = (p95 - p5) / (2 * STANDARD_NORMAL.inverseCumulativeProbability(HIGH_TAIL));
        return new Marginal(driver, shape, (p5 + p95) / 2, deviation, 0.5, STANDARD_NORMAL);
    }

    private static void check(Driver driver, Distribution distribution, double mode) {
        double low = distribution.low();
        double high = distribution.high();
        if (distribution.shape() == Shape.LOGNORMAL && !(low > 0)) {
            throw refuse("positive", driver, low);
        }
        if (distribution.shape().hasMode() && !(mode >= low && mode <= high)) {
            throw refuse("mode", driver, mode, low, high);
        }
    }

    private static UnusableDistributionException refuse(String key, Driver driver, double... values) {
        Object[] arguments = new Object[2 + values.length];
        arguments[0] = driver;
        arguments[1] = driver.id();
        for (int i = 0; i < values.length; i++) {
            arguments[2 + i] = Figure.of(driver, values[i]);
        }
        return new UnusableDistributionException(driver, Sentence.of(WORDS, key, arguments));
    }

    /** The driver that is uncertain. */
    public Driver driver() {
        return driver;
    }

    /** The shape that the thesis gives it. */
    public Shape shape() {
        return shape;
    }

    /** The value that a draw does not exceed with a probability of p, to the last digits. */
    public double quantile(double p) {
        double raw = offset + scale * standard.inverseCumulativeProbability(p);
        return driver.nearestAllowed(shape == Shape.LOGNORMAL ? Math.exp(raw) : raw);
    }

    /** The probability of a draw of at most x, before it is clipped or rounded. */
    public double cumulative(double x) {
        double raw = shape == Shape.LOGNORMAL ? Math.log(Math.max(0, x)) : x;
        return standard.cumulativeProbability((raw - offset) / scale);
    }

    /** The 5th percentile. */
    public double low() {
        return quantile(LOW_TAIL);
    }

    /** The 95th percentile. */
    public double high() {
        return quantile(HIGH_TAIL);
    }

    /** Low, or the mean of a normal shape (of the logarithm, for lognormal). */
    double offset() {
        return offset;
    }

    /** High minus low, or the standard deviation of a normal shape (of the logarithm, for lognormal). */
    double scale() {
        return scale;
    }

    /** Where the mode lies between low (0) and high (1). */
    double lean() {
        return lean;
    }
}
