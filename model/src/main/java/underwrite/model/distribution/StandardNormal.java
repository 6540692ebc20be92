package underwrite.model.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, tabulated both ways. */
public final class StandardNormal {
    private static final NormalDistribution EXACT = NormalDistribution.of(0, 1);
    private static final QuantileTable QUANTILES = QuantileTable.of(new Lower(1), new Lower(-1));

    /** Beyond 8.3 deviations less than 2^-53 of the probability is left. */
    private static final double FARTHEST = 8.5;

    private static final int CELLS_PER_UNIT = 64;
    private static final int CELLS = (int) (2 * FARTHEST * CELLS_PER_UNIT);
    private static final double[] CUMULATIVE = cumulativeTable();

    private StandardNormal() {}

    /** The value that is not exceeded with probability p, 0..1. */
    public static double quantile(double p) {
        return QUANTILES.quantile(p);
    }

    /** The probability of at most z. */
    public static double cumulative(double z) {
        double place = (Math.max(-FARTHEST, Math.min(FARTHEST, z)) + FARTHEST) * CELLS_PER_UNIT;
        int cell = Math.min(CELLS - 1, (int) place);
        double t = place - cell;
        int at = cell * 4;
        return ((CUMULATIVE[at + 3] * t + CUMULATIVE[at + 2]) * t + CUMULATIVE[at + 1]) * t + CUMULATIVE[at];
    }

    private static double[] cumulativeTable() {
        double[] terms = new double[CELLS * 4];
        double width = 1.0 / CELLS_PER_UNIT;
        for (int cell = 0; cell < CELLS; cell++) {
            double z = cell * width - FARTHEST;
            double p = EXACT.cumulativeProbability(z);
            double rise = EXACT.cumulativeProbability(z + width) - p;
            double slope = EXACT.density(z) * width;
            double slopeAfter = EXACT.density(z + width) * width;
            terms[cell * 4] = p;
            terms[cell * 4 + 1] = slope;
            terms[cell * 4 + 2] = 3 * rise - 2 * slope - slopeAfter;
            terms[cell * 4 + 3] = slope + slopeAfter - 2 * rise;
        }
        return terms;
    }

    /** The lower half, or with a sign of -1 the upper half turned round: by symmetry, its negative. */
    private static final class Lower implements QuantileTable.Half {
        private final double sign;
        private double z;

        Lower(double sign) {
            this.sign = sign;
        }

        @Override
        public void moveTo(double p) {
            z = EXACT.inverseCumulativeProbability(p);
        }

        @Override
        public double quantile() {
            return sign * z;
        }

        @Override
        public double slope() {
            return sign / EXACT.density(z);
        }

        @Override
        public double curvature() {
            double slope = 1 / EXACT.density(z);
            return sign * z * slope * slope;
        }
    }
}
