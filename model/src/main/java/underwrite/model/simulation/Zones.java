package underwrite.model.simulation;

import java.util.Arrays;

/**
 * A cut of the number line, made after a look at a few thousand numbers: narrow zones in which the percentiles that are sought should lie,
 * and wide ones around them whose numbers need only be counted. The line is cut into bins of equal width, a zone is a run of them.
 */
final class Zones {
    private static final int PILOTS = 4_096;

    /** A percentile of so many pilots is off by as many standard deviations at most, as good as always. */
    private static final double DEVIATIONS = 4;

    private static final int BINS = 2_046;

    /** A step of the counts: five bits for each zone between, and above them whether the number is gathered. */
    private static final int COUNT_BITS = 5;

    private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;
    private static final int GATHER_SHIFT = 60;
    private static final long COUNTS = (1L << GATHER_SHIFT) - 1;

    private final double low;
    private final double binsPerUnit;
    private final long[] steps = new long[BINS + 2];

    /** The narrow zone of each bin; -1 for a bin that lies between two. */
    private final byte[] narrow = new byte[BINS + 2];

    /** The narrow zone in which each percentile should lie. */
    private final int[] zones;

    /** How many numbers lie between the narrow zones: below the first, and so on. */
    private final int[] counts;

    private Zones(double[] pilots, double[] probabilities) {
        int last = pilots.length - 1;
        int[] from = new int[probabilities.length];
        int[] to = new int[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double p = probabilities[i];
            double width = DEVIATIONS * Math.sqrt(p * (1 - p) * pilots.length) + 1;
            from[i] = (int) Math.floor(last * p - width);
            to[i] = (int) Math.ceil(last * p + width);
        }
        low = pilots[Math.max(0, from[0])];
        double high = pilots[Math.min(last, to[to.length - 1])];
        binsPerUnit = high > low ? BINS / (high - low) : 1;
        zones = new int[probabilities.length];
        counts = new int[probabilities.length + 1];
        Arrays.fill(narrow, (byte) -1);
        int zone = -1;
        int end = -1;
        for (int i = 0; i < probabilities.length; i++) {
            int first = from[i] < 0 ? 0 : bin(pilots[from[i]]);
            int next = 1 + (to[i] > last ? BINS + 1 : bin(pilots[to[i]]));
            zone += first > end ? 1 : 0;
            end = next;
            zones[i] = zone;
            Arrays.fill(narrow, first, next, (byte) zone);
        }
        int between = 0;
        for (int bin = 0; bin < narrow.length; bin++) {
            between = Math.max(between, narrow[bin] + 1);
            steps[bin] = narrow[bin] < 0 ? 1L << (COUNT_BITS * between) : 1L << GATHER_SHIFT;
        }
    }

    /** Zones for percentiles, at most eleven, of the first numbers of an array; NaN do not count, but one must be a number. */
    static Zones of(double[] values, int size, double[] probabilities) {
        int pilots = Math.min(PILOTS, size);
        double[] some = new double[pilots];
        int numbers = 0;
        for (int i = 0; i < pilots; i++) {
            double value = values[(int) ((long) i * size / pilots)];
            if (!Double.isNaN(value)) {
                some[numbers++] = value;
            }
        }
        double[] sorted = numbers > 0 ? Arrays.copyOf(some, numbers) : new double[1];
        Arrays.sort(sorted);
        return new Zones(sorted, probabilities);
    }

    private int bin(double value) {
        double place = (value - low) * binsPerUnit;
        return place >= 0 ? place <= BINS ? 1 + Math.min(BINS - 1, (int) place) : BINS + 1 : 0;
    }

    /** Counts the numbers between the narrow zones and gathers those in them; how many these are. */
    int gather(double[] values, int size, double[] gathered) {
        int found = 0;
        for (int first = 0; first < size; first += MOST_COUNTED) {
            int end = Math.min(size, first + MOST_COUNTED);
            long counted = 0;
            for (int i = first; i < end; i++) {
                double value = values[i];
                if (!Double.isNaN(value)) {
                    long step = steps[bin(value)];
                    counted += step & COUNTS;
                    gathered[found] = value;
                    found += (int) (step >>> GATHER_SHIFT);
                }
            }
            for (int between = 0; between < counts.length; between++) {
                counts[between] += (int) (counted >>> (COUNT_BITS * between)) & MOST_COUNTED;
            }
        }
        return found;
    }

    /** How many numbers were counted only. */
    int outside() {
        return Arrays.stream(counts).sum();
    }

    /**
     * Where numbers of a rank among all stand among the gathered, two ranks for each percentile; the nearest place there is for one that is
     * not among them.
     */
    int[] places(int[] ranks, int found) {
        int[] places = new int[ranks.length];
        int below = 0;
        int next = 0;
        for (int i = 0; i < ranks.length; i++) {
            while (next <= zones[i / 2]) {
                below += counts[next++];
            }
            places[i] = Math.max(0, Math.min(found - 1, ranks[i] - below));
        }
        return places;
    }

    /** Whether the numbers at these places lie in the zones in which they should. */
    boolean hold(double[] gathered, int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (narrow[bin(gathered[places[i]])] != zones[i / 2]) {
                return false;
            }
        }
        return true;
    }
}
