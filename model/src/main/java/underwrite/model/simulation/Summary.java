package underwrite.model.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The spread of one result over all trials that could be projected.
 *
 * @param standardDeviation with n - 1
 * @param standardError of the mean, {@code standardDeviation / √n}: right for random sampling and too large for the others
 * @param percentiles by per cent: 1, 5, 10, 25, 50, 75, 90, 95, 99
 */
public record Summary(
        double mean, double standardDeviation, double standardError, NavigableMap<Integer, Double> percentiles) {
    static final int[] PER_CENTS = {1, 5, 10, 25, 50, 75, 90, 95, 99};

    public Summary {
        percentiles = Collections.unmodifiableNavigableMap(new TreeMap<>(percentiles));
    }

    /** One percentile, such as the 50th, the median. */
    public double percentile(int perCent) {
        Double value = percentiles.get(perCent);
        if (value == null) {
            throw new IllegalArgumentException(
                    "There is no percentile " + perCent + "; there are " + percentiles.keySet());
        }
        return value;
    }

    static Summary of(Tally.Moments moments, long trials, double[] percentiles) {
        Map<Integer, Double> byPerCent = new TreeMap<>();
        for (int i = 0; i < PER_CENTS.length; i++) {
            byPerCent.put(PER_CENTS[i], percentiles[i]);
        }
        double deviation = moments.standardDeviation();
        return new Summary(moments.mean(), deviation, deviation / Math.sqrt((double) trials), new TreeMap<>(byPerCent));
    }

    static double[] probabilities(int[] perCents) {
        double[] probabilities = new double[perCents.length];
        for (int i = 0; i < perCents.length; i++) {
            probabilities[i] = perCents[i] / 100.0;
        }
        return probabilities;
    }
}
