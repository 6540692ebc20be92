package underwrite.model.distribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The lower half of a beta distribution with parameters of at least 1, followed from its start with the density alone.
 *
 * <p>From one probability to the next the quantile is guessed on logarithmic scales, where it is nearly a straight line, and corrected by
 * Halley's step on the integral of the density between the two, taken by Gauss-Legendre with five points. Only the start needs an exact
 * inverse, which is why a table takes well under a millisecond.
 */
final class BetaQuantiles implements QuantileTable.Half {
    private static final int KEPT = 256;
    private static final Map<Double, QuantileTable> TABLES = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, QuantileTable> eldest) {
            return size() > KEPT;
        }
    });

    private static final double[] NODES = {
        -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
    };
    private static final double[] WEIGHTS = {
        0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
    };

    private final BetaDistribution exact;
    private final double leftPower;
    private final double rightPower;
    private final double logScale;
    private double p;
    private double x;

    private BetaQuantiles(double alpha, double beta) {
        this.exact = BetaDistribution.of(alpha, beta);
        this.leftPower = alpha - 1;
        this.rightPower = beta - 1;
        this.logScale = exact.logDensity(0.5) + (leftPower + rightPower) * Math.log(2);
    }

    /** The table of a PERT distribution between 0 and 1 with its mode at {@code lean}, 0..1. */
    static QuantileTable pert(double lean) {
        return TABLES.computeIfAbsent(lean, BetaQuantiles::tabulate);
    }

    private static QuantileTable tabulate(double lean) {
        double alpha = 1 + Marginal.PERT_LAMBDA * lean;
        double beta = 1 + Marginal.PERT_LAMBDA * (1 - lean);
        return QuantileTable.of(new BetaQuantiles(alpha, beta), turned(new BetaQuantiles(beta, alpha)));
    }

    /** What is left up to 1 of a mirrored distribution. */
    private static QuantileTable.Half turned(BetaQuantiles mirrored) {
        return new QuantileTable.Half() {
            @Override
            public void moveTo(double p) {
                mirrored.moveTo(p);
            }

            @Override
            public double quantile() {
                return 1 - mirrored.quantile();
            }

            @Override
            public double slope() {
                return -mirrored.slope();
            }

            @Override
            public double curvature() {
                return -mirrored.curvature();
            }
        };
    }

    @Override
    public void moveTo(double next) {
        x = p == 0 ? exact.inverseCumulativeProbability(next) : corrected(next, guess(next));
        p = next;
    }

    /** Second order in log p and log x. */
    private double guess(double next) {
        double rate = p * slope() / x;
        double bend = rate * (1 - rate - rate * x * relativeDensitySlope(x));
        double step = Math.log(next / p);
        return x * Math.exp(step * (rate + step * bend / 2));
    }

    private double corrected(double next, double guess) {
        double density = density(guess);
        double missing = (next - p - integral(x, guess)) / density;
        return guess + missing / (1 + missing * relativeDensitySlope(guess) / 2);
    }

    private double integral(double from, double to) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            sum += WEIGHTS[i] * density(middle + half * NODES[i]);
        }
        return sum * half;
    }

    private double density(double at) {
        return Math.exp(logScale + leftPower * Math.log(at) + rightPower * Math.log1p(-at));
    }

    private double relativeDensitySlope(double at) {
        return leftPower / at - rightPower / (1 - at);
    }

    @Override
    public double quantile() {
        return x;
    }

    @Override
    public double slope() {
        return 1 / density(x);
    }

    @Override
    public double curvature() {
        double slope = slope();
        return -relativeDensitySlope(x) * slope * slope;
    }
}
