package underwrite.model.simulation;

/**
 * A count of numbers in fixed bins, 512 to each doubling: a percentile read from it is within 0.2% of the exact one, or within 1e-6 of it
 * near 0. Its size does not depend on how many numbers it counts, and counts add up the same in any order.
 */
final class Sketch {
    /** How far a percentile may be off, as a part of its value. */
    static final double BOUND = 1.0 / 512;

    private static final int BITS_IN_OCTAVE = 9;
    private static final int SHIFT = 52 - BITS_IN_OCTAVE;
    private static final int SMALLEST_EXPONENT = -20;
    private static final int LARGEST_EXPONENT = 60;
    private static final long FIRST = Double.doubleToRawLongBits(Math.scalb(1.0, SMALLEST_EXPONENT)) >>> SHIFT;
    private static final int SIDE = (LARGEST_EXPONENT - SMALLEST_EXPONENT) << BITS_IN_OCTAVE;

    /** Negative numbers from the largest to the smallest, then zero, then positive ones. */
    private final long[] counts = new long[2 * SIDE + 1];

    private long numbers;

    void add(double number) {
        counts[bin(number)]++;
        numbers++;
    }

    void add(Sketch other) {
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] += other.counts[bin];
        }
        numbers += other.numbers;
    }

    private static int bin(double number) {
        long place = (Double.doubleToRawLongBits(Math.abs(number)) >>> SHIFT) - FIRST + 1;
        int distance = (int) Math.max(0, Math.min(SIDE, place));
        return number < 0 ? SIDE - distance : SIDE + distance;
    }

    /** The percentile of type 7 of the middles of the bins. */
    double percentile(double probability) {
        double place = (numbers - 1) * probability;
        long below = (long) Math.floor(place);
        double low = at(below);
        double high = at(Math.min(numbers - 1, below + 1));
        return low + (place - below) * (high - low);
    }

    double[] percentiles(double[] probabilities) {
        double[] percentiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            percentiles[i] = percentile(probabilities[i]);
        }
        return percentiles;
    }

    private double at(long rank) {
        long before = 0;
        int bin = 0;
        while (before + counts[bin] <= rank) {
            before += counts[bin++];
        }
        return middle(bin);
    }

    /** The mean of the lowest numbers. */
    double meanOfLowest(long lowest) {
        double sum = 0;
        long left = lowest;
        for (int bin = 0; left > 0; bin++) {
            long taken = Math.min(left, counts[bin]);
            sum += taken * middle(bin);
            left -= taken;
        }
        return sum / lowest;
    }

    private static double middle(int bin) {
        if (bin == SIDE) {
            return 0;
        }
        long start = FIRST + Math.abs(bin - SIDE) - 1;
        double low = Double.longBitsToDouble(start << SHIFT);
        double high = Double.longBitsToDouble((start + 1) << SHIFT);
        double middle = (low + high) / 2;
        return bin < SIDE ? -middle : middle;
    }
}
