package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Order statistics of many numbers without sorting them all: a histogram over their leading bits tells in which bin each one sought lies,
 * and only those bins are gathered and sorted. One instance serves one thread.
 */
final class OrderStatistics {
    private static final int BIN_BITS = 18;
    private static final int SHIFT = Long.SIZE - BIN_BITS;

    /** How many numbers are in a bin; for one that is sought, the place of its {@link Bin}, with all bits turned to tell it apart. */
    private final int[] counts = new int[1 << BIN_BITS];

    /**
     * Percentiles of type 7: linear between order statistics, {@code h = (n - 1)p}.
     *
     * @param values the first {@code size} count; NaN among them are left out, but one must be a number
     * @param probabilities rising
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996, Sample quantiles in statistical packages</a>
     */
    double[] percentiles(double[] values, int size, double[] probabilities) {
        int numbers = count(values, size);
        double[] ordered = at(ranks(numbers, probabilities), values, size);
        double[] percentiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double place = (numbers - 1) * probabilities[i];
            double low = ordered[2 * i];
            double high = ordered[2 * i + 1];
            percentiles[i] = low + (place - Math.floor(place)) * (high - low);
        }
        return percentiles;
    }

    /** The order statistics below and above each percentile, from 0. */
    private static int[] ranks(int numbers, double[] probabilities) {
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int below = (int) Math.floor((numbers - 1) * probabilities[i]);
            ranks[2 * i] = below;
            ranks[2 * i + 1] = Math.min(numbers - 1, below + 1);
        }
        return ranks;
    }

    private int count(double[] values, int size) {
        Arrays.fill(counts, 0);
        int numbers = 0;
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                counts[bin(values[i])]++;
                numbers++;
            }
        }
        return numbers;
    }

    private static int bin(double value) {
        return (int) (SortableBits.of(value) >>> SHIFT);
    }

    /** The numbers in a bin that is sought, the lowest of which has this rank. */
    private static final class Bin {
        private final int firstRank;
        private final double[] numbers;
        private int found;

        Bin(int firstRank, int size) {
            this.firstRank = firstRank;
            this.numbers = new double[size];
        }

        void add(double number) {
            numbers[found++] = number;
        }
    }

    private double[] at(int[] ranks, double[] values, int size) {
        int[] places = new int[ranks.length];
        List<Bin> bins = openBins(ranks, places);
        for (int i = 0; i < size; i++) {
            int place = Double.isNaN(values[i]) ? 0 : counts[bin(values[i])];
            if (place < 0) {
                bins.get(~place).add(values[i]);
            }
        }
        bins.forEach(bin -> Arrays.sort(bin.numbers));
        double[] ordered = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            Bin bin = bins.get(places[i]);
            ordered[i] = bin.numbers[ranks[i] - bin.firstRank];
        }
        return ordered;
    }

    /** Opens the bins that hold the ranks, and says which of them holds each. */
    private List<Bin> openBins(int[] ranks, int[] places) {
        List<Bin> bins = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int[] byRank = ranks.clone();
        Arrays.sort(byRank);
        int bin = 0;
        int before = 0;
        for (int rank : byRank) {
            while (before + counts[bin] <= rank) {
                before += counts[bin++];
            }
            if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != bin) {
                bins.add(new Bin(before, counts[bin]));
                numbers.add(bin);
            }
        }
        for (int i = 0; i < ranks.length; i++) {
            int place = bins.size() - 1;
            while (bins.get(place).firstRank > ranks[i]) {
                place--;
            }
            places[i] = place;
        }
        for (int place = 0; place < bins.size(); place++) {
            counts[numbers.get(place)] = ~place;
        }
        return bins;
    }
}
