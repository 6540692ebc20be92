package underwrite.model.distribution;

import underwrite.model.driver.Driver;

/**
 * Turns uniform or standard normal numbers into draws of one driver, many at a time: the quantiles of a {@link Marginal}, from a table where
 * they have no closed form. The table is off by less than 1e-9 of the width of the distribution.
 */
public final class MarginalSampler {
    private final Driver driver;
    private final Transform fromUniform;
    private final Transform fromNormal;

    private MarginalSampler(Driver driver, Transform fromUniform, Transform fromNormal) {
        this.driver = driver;
        this.fromUniform = fromUniform;
        this.fromNormal = fromNormal;
    }

    /** Turns the first {@code count} numbers into draws; both arrays may be the same. */
    private interface Transform {
        void apply(double[] numbers, double[] draws, int count);
    }

    /** A sampler of a distribution; may be shared by threads. */
    public static MarginalSampler of(Marginal marginal) {
        double offset = marginal.offset();
        double scale = marginal.scale();
        return switch (marginal.shape()) {
            case UNIFORM -> ofUniform(marginal.driver(), linear(offset, scale));
            case TRIANGULAR -> ofUniform(marginal.driver(), triangular(offset, scale, marginal.lean()));
            case PERT -> ofUniform(marginal.driver(), tabulated(offset, scale, BetaQuantiles.pert(marginal.lean())));
            case NORMAL -> ofNormal(marginal.driver(), linear(offset, scale));
            case LOGNORMAL -> ofNormal(marginal.driver(), exponential(offset, scale));
        };
    }

    private static MarginalSampler ofUniform(Driver driver, Transform quantiles) {
        return new MarginalSampler(driver, quantiles, (normals, draws, count) -> {
            for (int i = 0; i < count; i++) {
                draws[i] = StandardNormal.cumulative(normals[i]);
            }
            quantiles.apply(draws, draws, count);
        });
    }

    private static MarginalSampler ofNormal(Driver driver, Transform fromNormal) {
        return new MarginalSampler(
                driver,
                (uniforms, draws, count) -> {
                    for (int i = 0; i < count; i++) {
                        draws[i] = StandardNormal.quantile(uniforms[i]);
                    }
                    fromNormal.apply(draws, draws, count);
                },
                fromNormal);
    }

    private static Transform linear(double offset, double scale) {
        return (numbers, draws, count) -> {
            for (int i = 0; i < count; i++) {
                draws[i] = offset + scale * numbers[i];
            }
        };
    }

    private static Transform exponential(double offset, double scale) {
        return (numbers, draws, count) -> {
            for (int i = 0; i < count; i++) {
                draws[i] = Math.exp(offset + scale * numbers[i]);
            }
        };
    }

    private static Transform triangular(double low, double width, double mode) {
        return (numbers, draws, count) -> {
            for (int i = 0; i < count; i++) {
                double u = numbers[i];
                draws[i] = low + width * (u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode)));
            }
        };
    }

    private static Transform tabulated(double low, double width, QuantileTable table) {
        return (numbers, draws, count) -> {
            for (int i = 0; i < count; i++) {
                draws[i] = low + width * table.quantile(numbers[i]);
            }
        };
    }

    /** The driver that is drawn. */
    public Driver driver() {
        return driver;
    }

    /**
     * Draws.
     *
     * @param uniforms numbers from 0 to 1
     * @param draws where the first {@code count} draws go, in the driver's unit; may be {@code uniforms} itself
     */
    public void draw(double[] uniforms, double[] draws, int count) {
        fromUniform.apply(uniforms, draws, count);
        settle(draws, count);
    }

    /** Draws from standard normal numbers, which is how correlated drivers come. */
    public void drawFromNormal(double[] normals, double[] draws, int count) {
        fromNormal.apply(normals, draws, count);
        settle(draws, count);
    }

    private void settle(double[] draws, int count) {
        double min = driver.min();
        double max = driver.max();
        for (int i = 0; i < count; i++) {
            draws[i] = Math.max(min, Math.min(max, draws[i]));
        }
        if (driver.whole()) {
            for (int i = 0; i < count; i++) {
                draws[i] = Math.floor(draws[i] + 0.5);
            }
        }
    }
}
