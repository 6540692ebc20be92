package underwrite.model.simulation;

import java.util.Arrays;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;

/**
 * Compares drivers with the outcomes of the trials: Spearman's rank correlation with the multiple, and what knowing a driver is worth. One
 * instance serves one thread.
 *
 * <p>Looking up the outcome of each trial in the order of a driver's draws would wait for memory every time. So the outcomes travel with the
 * draws: trials are dealt into buckets by equal steps of the draw, few enough in each for fast memory, and put in order bucket by bucket.
 * Draws closer than 2^-42 of their range count as equal.
 */
final class Comparison {
    private static final int DIGIT_BITS = 10;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int PLACE_BITS = 20;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    /** A key holds what a word has room for beside the place in the bucket: here the step of the bucket and of the cell, and 22 bits more. */
    private static final int KEY_BITS = 42;

    private static final int BUCKET_SHIFT = KEY_BITS - DIGIT_BITS;
    private static final int CELL_SHIFT = BUCKET_SHIFT - DIGIT_BITS;

    /** Numbers of a trial in a row: its key, the distance of its multiple's rank from the middle, its net present value. */
    private static final int ROW = 3;

    private final Ranks moic;
    private final double[] npv;
    private final double squares;
    private final long[] rows;
    private final long[] words;
    private final int[] starts = new int[DIGITS + 2];
    private final int[] cells = new int[DIGITS];

    /**
     * Room to compare drivers with the outcomes of trials.
     *
     * @param npv at most 2^20 net present values, by trial
     */
    Comparison(Ranks moic, double[] npv) {
        this.moic = moic;
        this.npv = npv;
        this.squares = squares(moic);
        this.rows = new long[ROW * npv.length];
        this.words = new long[npv.length];
    }

    private static double squares(Ranks moic) {
        double squares = 0;
        for (double rank : moic.ranks()) {
            double distance = rank - moic.middle();
            squares += Double.isNaN(rank) ? 0 : distance * distance;
        }
        return squares;
    }

    /**
     * What a driver has to do with the outcomes.
     *
     * @param draws by trial; those of trials whose multiple has no rank do not count
     */
    DriverEffect effect(Driver driver, double[] draws) {
        deal(draws);
        int trials = moic.sorted().length;
        ValueOfInformation.Classes classes = new ValueOfInformation.Classes(trials);
        double together = 0;
        double squaresOfDraws = 0;
        for (int bucket = 0; bucket <= DIGITS; bucket++) {
            int begin = starts[bucket];
            int end = starts[bucket + 1];
            order(begin, end);
            for (int first = begin; first < end; ) {
                long key = words[first] >>> PLACE_BITS;
                double ranks = 0;
                double values = 0;
                int next = first;
                while (next < end && words[next] >>> PLACE_BITS == key) {
                    int row = ROW * (begin + (int) (words[next++] & PLACE));
                    ranks += Double.longBitsToDouble(rows[row + 1]);
                    values += Double.longBitsToDouble(rows[row + 2]);
                }
                double distance = (first + 1 + next) / 2.0 - moic.middle();
                together += distance * ranks;
                squaresOfDraws += distance * distance * (next - first);
                classes.add(first, next, values);
                first = next;
            }
        }
        double correlation = together / Math.sqrt(squaresOfDraws * squares);
        ValueOfInformation information = classes.information();
        return new DriverEffect(
                driver,
                Double.isNaN(correlation) ? OptionalDouble.empty() : OptionalDouble.of(correlation),
                information.value(),
                information.chanceToFlip());
    }

    /** Deals the trials that count into buckets. */
    private void deal(double[] draws) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double draw : draws) {
            low = Math.min(low, draw);
            high = Math.max(high, draw);
        }
        double steps = high > low ? Math.scalb(1.0, KEY_BITS) / (high - low) : 0;
        Arrays.fill(starts, 0);
        for (int i = 0; i < draws.length; i++) {
            if (!Double.isNaN(moic.ranks()[i])) {
                starts[1 + bucket((long) ((draws[i] - low) * steps))]++;
            }
        }
        for (int bucket = 0; bucket <= DIGITS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] next = starts.clone();
        for (int i = 0; i < draws.length; i++) {
            double rank = moic.ranks()[i];
            if (!Double.isNaN(rank)) {
                long key = (long) ((draws[i] - low) * steps);
                int row = ROW * next[bucket(key)]++;
                rows[row] = key;
                rows[row + 1] = Double.doubleToRawLongBits(rank - moic.middle());
                rows[row + 2] = Double.doubleToRawLongBits(npv[i]);
            }
        }
    }

    /** The highest draw stands alone in the last. */
    private static int bucket(long key) {
        return (int) (key >>> BUCKET_SHIFT);
    }

    /** Fills in words of key and place for a bucket, the lowest first. */
    private void order(int begin, int end) {
        if (begin == end) {
            return;
        }
        Arrays.fill(cells, 0);
        for (int i = begin; i < end; i++) {
            cells[cell(rows[ROW * i])]++;
        }
        int start = begin;
        for (int cell = 0; cell < DIGITS; cell++) {
            int count = cells[cell];
            cells[cell] = start;
            start += count;
        }
        for (int i = begin; i < end; i++) {
            long key = rows[ROW * i];
            words[cells[cell(key)]++] = (key << PLACE_BITS) | (i - begin);
        }
        finish(begin, end);
    }

    private static int cell(long key) {
        return (int) (key >>> CELL_SHIFT) & (DIGITS - 1);
    }

    /** Cells are in order, and mostly hold one trial or none; where one holds many, moving them one by one would take too long. */
    private void finish(int begin, int end) {
        int moves = 2 * DIGITS + 8 * (end - begin);
        for (int i = begin + 1; i < end; i++) {
            long word = words[i];
            int to = i;
            while (to > begin && words[to - 1] > word) {
                words[to] = words[to - 1];
                to--;
            }
            words[to] = word;
            moves -= i - to;
            if (moves < 0) {
                Arrays.sort(words, begin, end);
                return;
            }
        }
    }
}
