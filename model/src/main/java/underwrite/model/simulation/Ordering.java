package underwrite.model.simulation;

import java.util.Arrays;

/**
 * The places of numbers in rising order; NaN are left out.
 *
 * <p>A number's bits, stretched to the range that occurs, and its place are packed into one word. Words are put in order by their leading
 * bits, eleven at a time, and what is left to do within the same leading bits by insertion; where words cannot tell numbers apart, the bits
 * that they have no room for do.
 */
final class Ordering {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int HIGH_SHIFT = Long.SIZE - 1 - DIGIT_BITS;
    private static final int LOW_SHIFT = HIGH_SHIFT - DIGIT_BITS;

    /** The most numbers with the same leading bits that are put in order by insertion. */
    private static final int FEW = 48;

    private final double[] values;
    private final int placeBits;
    private final long placeMask;
    private final long[] words;
    private long least = -1L;
    private int numbers;

    private Ordering(double[] values, int size) {
        this.values = values;
        this.placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        this.placeMask = (1L << placeBits) - 1;
        this.words = new long[size];
        long[] spare = new long[size];
        pack(size);
        pass(words, spare, LOW_SHIFT);
        pass(spare, words, HIGH_SHIFT);
        finish();
        separate();
    }

    /** Puts the first numbers of an array in order; it is looked at later, too. */
    static Ordering of(double[] values, int size) {
        return new Ordering(values, size);
    }

    /** How many numbers there are. */
    int numbers() {
        return numbers;
    }

    /** The place of the number that is so many'th, counted from 0. */
    int place(int at) {
        return (int) (words[at] & placeMask);
    }

    /** The number that is so many'th, counted from 0. */
    double number(int at) {
        return values[place(at)] + 0.0;
    }

    /** The end of a run of equal numbers: the place in the order, counted from 0, of the first that is larger than the one given. */
    int tieEnd(int first) {
        long key = key(first);
        int next = first + 1;
        while (next < numbers && key(next) == key && number(next) == number(first)) {
            next++;
        }
        return next;
    }

    private long key(int at) {
        return words[at] & ~placeMask;
    }

    /** -0 counts as 0. */
    private long bits(int place) {
        return SortableBits.of(values[place] + 0.0);
    }

    /** A word: a 0, what tells numbers apart, the place. */
    private void pack(int size) {
        long most = 0;
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                long bits = bits(i);
                least = Long.compareUnsigned(bits, least) < 0 ? bits : least;
                most = Long.compareUnsigned(bits, most) > 0 ? bits : most;
            }
        }
        int stretch = Long.numberOfLeadingZeros((most - least) | 1);
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                long key = (bits(i) - least) << stretch >>> 1;
                words[numbers++] = (key & ~placeMask) | i;
            }
        }
    }

    private void pass(long[] from, long[] to, int shift) {
        int[] starts = new int[DIGITS];
        for (int i = 0; i < numbers; i++) {
            starts[digit(from[i], shift)]++;
        }
        int start = 0;
        for (int value = 0; value < DIGITS; value++) {
            int count = starts[value];
            starts[value] = start;
            start += count;
        }
        for (int i = 0; i < numbers; i++) {
            long word = from[i];
            to[starts[digit(word, shift)]++] = word;
        }
    }

    private static int digit(long word, int shift) {
        return (int) (word >>> shift) & (DIGITS - 1);
    }

    /** Puts those with the same leading bits in order, one run of them after the other. */
    private void finish() {
        for (int first = 0; first < numbers; ) {
            long leading = words[first] >>> LOW_SHIFT;
            int next = first + 1;
            while (next < numbers && words[next] >>> LOW_SHIFT == leading) {
                next++;
            }
            if (next - first > FEW) {
                Arrays.sort(words, first, next);
            } else {
                insert(first, next);
            }
            first = next;
        }
    }

    private void insert(int first, int next) {
        for (int i = first + 1; i < next; i++) {
            long word = words[i];
            int to = i;
            while (to > first && words[to - 1] > word) {
                words[to] = words[to - 1];
                to--;
            }
            words[to] = word;
        }
    }

    /** Puts numbers with the same key in order by the bits that it lacks. */
    private void separate() {
        for (int first = 0; first < numbers; ) {
            int next = first + 1;
            while (next < numbers && key(next) == key(first)) {
                next++;
            }
            if (next - first > 1) {
                separate(first, next);
            }
            first = next;
        }
    }

    private void separate(int first, int next) {
        long key = key(first);
        long lacking = (2L << placeBits) - 1;
        for (int i = first; i < next; i++) {
            words[i] = (((bits(place(i)) - least) & lacking) << placeBits) | place(i);
        }
        Arrays.sort(words, first, next);
        for (int i = first; i < next; i++) {
            words[i] = key | place(i);
        }
    }
}
