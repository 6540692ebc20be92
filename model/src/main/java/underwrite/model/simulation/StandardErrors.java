package underwrite.model.simulation;

import java.util.OptionalDouble;

/**
 * How closely figures of a simulation are known: standard errors as of random trials, which are too large for samplings that fill the
 * space more evenly.
 *
 * <p>A share p of n trials: {@code √(p(1-p)/n)}; 0.25 of 10,000 is known to 0.0043. A percentile: half the distance of the values that lie
 * that far below and above it in the order of the trials (order statistics). A rank correlation r: {@code (1-r²)·√((1+r²/2)/(n-3))}. The
 * mean of the worst share a: {@code √((v + (1-a)(q-m)²)/(n·a))}, with m the mean, v the variance and q the largest of the worst.
 *
 * @see <a href="https://doi.org/10.1007/BF02294183">Bonett and Wright 2000, Sample size requirements for estimating correlations</a>
 * @see <a href="https://doi.org/10.2143/AST.35.1.583171">Manistre and Hancock 2005, Variance of the CTE estimator</a>
 */
public final class StandardErrors {
    private static final int LEAST_FOR_RANKS = 4;

    private StandardErrors() {}

    /**
     * Of a share of trials.
     *
     * @param share 0..1
     * @param trials 1 or more
     */
    public static double ofShare(double share, long trials) {
        return Math.sqrt(share * (1 - share) / (double) trials);
    }

    /** Of the value that a share of the trials does not exceed, in x. */
    public static double ofPercentile(MoicDistribution distribution, double share) {
        double by = ofShare(share, distribution.size());
        return (distribution.quantile(share + by) - distribution.quantile(share - by)) / 2;
    }

    /** Of a rank correlation; none for fewer than four trials. */
    public static OptionalDouble ofRankCorrelation(double correlation, long trials) {
        double square = correlation * correlation;
        return trials < LEAST_FOR_RANKS
                ? OptionalDouble.empty()
                : OptionalDouble.of((1 - square) * Math.sqrt((1 + square / 2) / (double) (trials - 3)));
    }

    /** Of the mean multiple of the worst share of the trials, 0..1; in x. */
    public static double ofWorst(MoicDistribution distribution, double share) {
        int count = Math.max(1, (int) Math.ceil(share * distribution.size()));
        double mean = 0;
        for (int place = 0; place < count; place++) {
            mean += distribution.at(place) / count;
        }
        double variance = 0;
        for (int place = 0; place < count; place++) {
            variance += Math.pow(distribution.at(place) - mean, 2) / count;
        }
        double gap = distribution.at(count - 1) - mean;
        return Math.sqrt((variance + (1 - share) * gap * gap) / count);
    }
}
