package underwrite.app.screen.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.MoicDistribution;
import underwrite.model.simulation.SimulationResult;

/**
 * The multiples of a simulation counted into bins of about equal ratio, made off the thread of the window. One times the money is an edge, so
 * that every bin is a loss or none is. What lies below the first edge, such as a total loss, counts in the first bin, which stands for it on a
 * logarithmic axis.
 */
final class MoicSpread {
    private static final int BINS = 60;
    private static final double BREAK_EVEN = 1 - 1e-9;
    private static final double LEAST_MASS = 0.02;
    private static final int MOST_MASSES = 3;
    private static final double SAME = 1e-6;
    private static final double TAIL = 0.001;
    private static final double LOWEST = 0.02;
    /** So that the lowest bars stand clear of the axis. */
    private static final double MARGIN = 0.5;

    private static final double HIGHEST_START = 0.5;
    private static final double LOWEST_END = 2;
    private static final double[] NICE = {1, 1.5, 2, 3, 4, 6, 8};

    private final double[] edges;
    private final double[][] shares;
    private final double[] cumulative;
    private final double above;
    private final List<Mass> masses;

    private MoicSpread(double[] edges, double[][] shares, double[] cumulative, double above, List<Mass> masses) {
        this.edges = edges;
        this.shares = shares;
        this.cumulative = cumulative;
        this.above = above;
        this.masses = List.copyOf(masses);
    }

    /**
     * A value that many trials share.
     *
     * @param share of all trials, 0..1
     * @param cause why most of them lost money; null when they did not
     */
    record Mass(double value, double share, @Nullable CauseOfLoss cause) {}

    /** Counts a result; with the edges of another one, so that bars stay where they are while a slider moves. */
    static MoicSpread of(SimulationResult result, Optional<double[]> kept) {
        MoicDistribution distribution = result.distribution();
        double[] edges = kept.orElseGet(() -> edges(distribution));
        long[][] counts = distribution.histogram(edges);
        double all = distribution.size();
        double[][] shares = new double[counts.length][edges.length - 1];
        double[] cumulative = new double[edges.length];
        double above = 0;
        for (int scenario = 0; scenario < counts.length; scenario++) {
            shares[scenario][0] = counts[scenario][0] / all;
            for (int bin = 0; bin < edges.length - 1; bin++) {
                shares[scenario][bin] += counts[scenario][bin + 1] / all;
                cumulative[bin + 1] += shares[scenario][bin];
            }
            above += counts[scenario][edges.length] / all;
        }
        Arrays.parallelPrefix(cumulative, Double::sum);
        return new MoicSpread(edges, shares, cumulative, above, masses(distribution));
    }

    private static double[] edges(MoicDistribution distribution) {
        double low = Math.max(LOWEST, Math.min(HIGHEST_START, niceBelow(MARGIN * at(distribution, TAIL))));
        double high = Math.max(LOWEST_END, niceAbove(at(distribution, 1 - TAIL)));
        double step = Math.log(high / low) / BINS;
        int below = (int) Math.max(1, Math.round(-Math.log(low) / step));
        int above = (int) Math.max(1, Math.round(Math.log(high) / step));
        double[] edges = new double[below + above + 1];
        Arrays.setAll(
                edges,
                i -> i == below
                        ? BREAK_EVEN
                        : i < below
                                ? Math.pow(low, (double) (below - i) / below)
                                : Math.pow(high, (double) (i - below) / above));
        return edges;
    }

    /** The value that a share of the trials does not exceed, to a few digits: where an axis ends needs no more. */
    private static double at(MoicDistribution distribution, double share) {
        double low = Math.max(LOWEST / 2, distribution.lowest());
        double high = Math.max(low, distribution.highest());
        for (int i = 0; i < 40 && high / low > 1.001; i++) {
            double middle = Math.sqrt(low * high);
            if (distribution.cumulative(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double niceBelow(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return power
                * Arrays.stream(NICE)
                        .filter(nice -> nice * power <= value * BREAK_EVEN)
                        .max()
                        .orElse(NICE[0]);
    }

    private static double niceAbove(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return power
                * Arrays.stream(NICE)
                        .filter(nice -> nice * power >= value)
                        .min()
                        .orElse(10);
    }

    private static List<Mass> masses(MoicDistribution distribution) {
        return distribution.masses(LEAST_MASS).stream()
                .limit(MOST_MASSES)
                .map(mass -> new Mass(mass.value(), mass.share(), cause(distribution, mass.value())))
                .toList();
    }

    private static @Nullable CauseOfLoss cause(MoicDistribution distribution, double value) {
        return distribution.causes(value * (1 - SAME), value * (1 + SAME) + Double.MIN_NORMAL).entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The edges of the bins, rising, above 0. */
    double[] edges() {
        return edges.clone();
    }

    /** What a scenario of the request has in each bin, as shares of all trials. */
    double[] shares(int scenario) {
        return shares[scenario].clone();
    }

    /** The share of trials below each edge. */
    double[] cumulative() {
        return cumulative.clone();
    }

    /** The share of trials above the last edge. */
    double above() {
        return above;
    }

    /** Values that many trials share, the largest share first. */
    List<Mass> masses() {
        return masses;
    }

    /** The lowest multiple that counts in a bin: 0 for the first. */
    double from(int bin) {
        return bin == 0 ? 0 : edges[bin];
    }

    /** The multiple that a bin ends below. */
    double to(int bin) {
        return edges[bin + 1];
    }
}
