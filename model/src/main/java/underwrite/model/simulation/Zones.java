package underwrite.model.simulation;

import java.util.Arrays;

/**
 * A cut of the number line: zones in which the percentiles that are sought should lie, and between them what need only be counted. The line
 * is cut into bins of equal width, and a zone is a run of them, so that a number's zone takes one look-up. Immutable.
 */
final class Zones {
    private static final int BINS = 1_022;

    private final double low;
    private final double binsPerUnit;

    /** By bin: twice the zone and 1 in a zone, twice the number of zones below between them. */
    private final byte[] codes = new byte[BINS + 2];

    /** The zone of each percentile. */
    private final int[] zones;

    private final int count;

    private Zones(double[] lows, double[] highs, double low, double high) {
        this.low = low;
        this.binsPerUnit = high > low ? (BINS - 1) / (high - low) : 1;
        this.zones = new int[lows.length];
        int zone = -1;
        int end = -1;
        for (int i = 0; i < lows.length; i++) {
            int first = Double.isInfinite(lows[i]) ? 0 : bin(lows[i]);
            int next = Double.isInfinite(highs[i]) ? codes.length : 1 + bin(highs[i]);
            if (zone < 0 || first > end) {
                zone++;
                Arrays.fill(codes, Math.max(0, end), first, (byte) (2 * zone));
            }
            end = Math.max(end, next);
            zones[i] = zone;
            Arrays.fill(codes, first, end, (byte) (2 * zone + 1));
        }
        count = zone + 1;
        Arrays.fill(codes, end, codes.length, (byte) (2 * count));
    }

    /** One zone for all numbers. */
    static Zones everything(int percentiles) {
        double[] lows = new double[percentiles];
        double[] highs = new double[percentiles];
        Arrays.fill(lows, Double.NEGATIVE_INFINITY);
        Arrays.fill(highs, Double.POSITIVE_INFINITY);
        return new Zones(lows, highs, 0, 0);
    }

    /**
     * A zone around each percentile; those that touch become one.
     *
     * @param lows rising; minus infinity for a zone that takes in the lowest
     * @param highs rising; infinity for one that takes in the highest
     */
    static Zones around(double[] lows, double[] highs) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lows.length; i++) {
            low = Math.min(low, Double.isInfinite(lows[i]) ? low : lows[i]);
            low = Math.min(low, Double.isInfinite(highs[i]) ? low : highs[i]);
            high = Math.max(high, Double.isInfinite(lows[i]) ? high : lows[i]);
            high = Math.max(high, Double.isInfinite(highs[i]) ? high : highs[i]);
        }
        return low <= high ? new Zones(lows, highs, low, high) : everything(lows.length);
    }

    private int bin(double number) {
        return Math.max(0, Math.min(BINS + 1, 1 + (int) ((number - low) * binsPerUnit)));
    }

    /** Where a number lies: twice the zone and 1 in a zone, twice the number of zones below between them. */
    int code(double number) {
        return codes[bin(number)];
    }

    /** How many zones there are. */
    int count() {
        return count;
    }

    /** The zone of a percentile. */
    int zone(int percentile) {
        return zones[percentile];
    }

    /** Whether a number lies in the zone of a percentile. */
    boolean holds(int percentile, double number) {
        return code(number) == 2 * zones[percentile] + 1;
    }
}
