package underwrite.model.simulation;

import java.util.Arrays;

/**
 * Numbers in order, and the rank of each: 1 for the lowest, ties share the mean of theirs; NaN have no rank and come last. Sorted by the
 * digits of their bits, lowest first, eleven bits at a time; digits that all numbers share cost nothing.
 */
final class Ranks {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = (Long.SIZE + DIGIT_BITS - 1) / DIGIT_BITS;
    private static final int VALUES = 1 << DIGIT_BITS;

    static final Ranks NONE = new Ranks(new double[0], new double[0]);

    private final double[] ranks;
    private final double[] sorted;

    private Ranks(double[] ranks, double[] sorted) {
        this.ranks = ranks;
        this.sorted = sorted;
    }

    /** Ranks the first numbers of an array. */
    static Ranks of(double[] values, int size) {
        long[] bits = new long[size];
        int[] places = new int[size];
        int numbers = 0;
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                bits[numbers] = SortableBits.of(values[i] + 0.0); // -0 becomes 0: they tie
                places[numbers++] = i;
            }
        }
        return new Sort(bits, places, numbers).ranks(size);
    }

    /** The rank of each number, NaN for those without. */
    double[] ranks() {
        return ranks;
    }

    /** The numbers that have a rank, lowest first. */
    double[] sorted() {
        return sorted;
    }

    /** The sort under way. */
    private static final class Sort {
        private final int numbers;
        private long[] bits;
        private int[] places;
        private long[] spareBits;
        private int[] sparePlaces;

        Sort(long[] bits, int[] places, int numbers) {
            this.bits = bits;
            this.places = places;
            this.numbers = numbers;
            this.spareBits = new long[numbers];
            this.sparePlaces = new int[numbers];
        }

        Ranks ranks(int size) {
            for (int digit = 0; digit < DIGITS; digit++) {
                pass(digit * DIGIT_BITS);
            }
            double[] ranks = new double[size];
            double[] sorted = new double[numbers];
            Arrays.fill(ranks, Double.NaN);
            for (int first = 0; first < numbers; ) {
                int next = first + 1;
                while (next < numbers && bits[next] == bits[first]) {
                    next++;
                }
                double shared = (first + 1 + next) / 2.0;
                double value = SortableBits.number(bits[first]);
                for (int i = first; i < next; i++) {
                    ranks[places[i]] = shared;
                    sorted[i] = value;
                }
                first = next;
            }
            return new Ranks(ranks, sorted);
        }

        private void pass(int shift) {
            int[] starts = new int[VALUES];
            for (int i = 0; i < numbers; i++) {
                starts[digit(bits[i], shift)]++;
            }
            if (numbers == 0 || starts[digit(bits[0], shift)] == numbers) {
                return;
            }
            int start = 0;
            for (int value = 0; value < VALUES; value++) {
                int count = starts[value];
                starts[value] = start;
                start += count;
            }
            for (int i = 0; i < numbers; i++) {
                int to = starts[digit(bits[i], shift)]++;
                spareBits[to] = bits[i];
                sparePlaces[to] = places[i];
            }
            long[] sortedBits = spareBits;
            int[] sortedPlaces = sparePlaces;
            spareBits = bits;
            sparePlaces = places;
            bits = sortedBits;
            places = sortedPlaces;
        }

        private static int digit(long bits, int shift) {
            return (int) (bits >>> shift) & (VALUES - 1);
        }
    }

    /** Spearman's rank correlation of two rankings of the same trials, NaN when one of them does not vary. */
    static double correlation(double[] first, double[] second) {
        double sumFirst = 0;
        double sumSecond = 0;
        int numbers = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i])) {
                sumFirst += first[i];
                sumSecond += second[i];
                numbers++;
            }
        }
        double meanFirst = sumFirst / numbers;
        double meanSecond = sumSecond / numbers;
        double together = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i])) {
                double a = first[i] - meanFirst;
                double b = second[i] - meanSecond;
                together += a * b;
                squaresFirst += a * a;
                squaresSecond += b * b;
            }
        }
        return together / Math.sqrt(squaresFirst * squaresSecond);
    }
}
