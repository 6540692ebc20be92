package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The multiples of all kept trials, for a histogram at any edges, its cumulative curve, and the way back from a bar to a world. Rejected
 * trials are not in it. Immutable.
 */
public final class MoicDistribution {
    /** Multiples closer than this, relatively, are one value computed in several ways. */
    private static final double SAME = 1e-9;

    private final double[] sorted;

    /** The kept trial of each sorted multiple. */
    private final int[] order;

    private final Trials trials;
    private final long[] trialsOfScenarios;

    MoicDistribution(Ranks ranks, Trials trials, long[] trialsOfScenarios) {
        this.sorted = ranks.sorted();
        this.order = ranks.order();
        this.trials = trials;
        this.trialsOfScenarios = trialsOfScenarios;
    }

    /**
     * A value that many trials share, such as what a preference or a distressed sale pays.
     *
     * @param share of all trials, 0..1
     */
    public record Mass(double value, double share) {}

    /** How many trials it is drawn from. */
    public int size() {
        return sorted.length;
    }

    /** The lowest multiple. */
    public double lowest() {
        return sorted[0];
    }

    /** The highest multiple. */
    public double highest() {
        return sorted[sorted.length - 1];
    }

    /** The share of trials with a multiple of at most x. */
    public double cumulative(double x) {
        return (double) below(Math.nextUp(x)) / sorted.length;
    }

    /** The multiple that a share of the trials does not exceed; a share beyond 0..1 is that of the nearest end. */
    public double quantile(double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
    }

    /** The multiple at a place of the rising order, from 0. */
    double at(int place) {
        return sorted[place];
    }

    private int below(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Counts trials between edges: a row for each scenario of the request; in a row the number below the first edge, those from each
     * edge up to below the next, and those from the last edge on. The counts sum to {@link #size()}.
     *
     * @param edges rising
     */
    public long[][] histogram(double[] edges) {
        long[][] counts = new long[trialsOfScenarios.length][edges.length + 1];
        int bin = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (bin < edges.length && sorted[i] >= edges[bin]) {
                bin++;
            }
            counts[scenario(trial(i))][bin]++;
        }
        return counts;
    }

    private long trial(int place) {
        return trials.thinning().trial(order[place]);
    }

    private int scenario(long trial) {
        int scenario = 0;
        long left = trial;
        while (left >= trialsOfScenarios[scenario]) {
            left -= trialsOfScenarios[scenario++];
        }
        return scenario;
    }

    /** Values that at least this share of the trials have, the largest share first. */
    public List<Mass> masses(double leastShare) {
        List<Mass> masses = new ArrayList<>();
        for (int first = 0; first < sorted.length; ) {
            int next = first + 1;
            while (next < sorted.length && sorted[next] - sorted[first] <= SAME * sorted[first]) {
                next++;
            }
            double share = (double) (next - first) / sorted.length;
            if (share >= leastShare && next - first > 1) {
                masses.add(new Mass(sorted[first], share));
            }
            first = next;
        }
        masses.sort(Comparator.comparingDouble(Mass::share).reversed());
        return masses;
    }

    /** Why the trials with a multiple from low up to below high lost money, as shares of all trials; empty where none did. */
    public Map<CauseOfLoss, Double> causes(double low, double high) {
        Map<CauseOfLoss, Double> shares = new EnumMap<>(CauseOfLoss.class);
        for (int i = below(low), end = below(high); i < end; i++) {
            byte cause = trials.cause(order[i]);
            if (cause > 0) {
                shares.merge(CauseOfLoss.values()[cause - 1], 1.0 / sorted.length, Double::sum);
            }
        }
        return shares;
    }

    /** A trial with a multiple from low up to below high, the one nearest to their middle; none when the bar is empty. */
    public OptionalLong trialIn(double low, double high) {
        int first = below(low);
        int end = below(high);
        if (first >= end) {
            return OptionalLong.empty();
        }
        double middle = low + (high - low) / 2;
        int above = Math.min(end - 1, Math.max(first, below(middle)));
        int under = Math.max(first, below(sorted[Math.max(first, above - 1)]));
        boolean lower = Math.abs(sorted[under] - middle) < Math.abs(sorted[above] - middle);
        return OptionalLong.of(trial(lower ? under : above));
    }
}
