package underwrite.model.simulation;

import java.util.Arrays;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;

/**
 * Compares drivers with the outcomes of the trials: Spearman's rank correlation with the multiple, and what knowing a driver is worth. One
 * instance serves one thread.
 *
 * <p>Sorting a million draws would wait for memory all the time. Instead the range of the draws is cut into many more cells than there
 * are trials, each a bit: a draw's rank is how many bits are set before its own. Only the draws of words in which two share a cell are
 * sorted, which for evenly spread points are none.
 */
final class Comparison {
    /** A word holds a bit for each of 32 cells, above them how many draws come before it, and whether it is crowded. */
    private static final int CELL_BITS = 5;

    private static final int COUNT_SHIFT = Integer.SIZE;
    private static final long ONE = 1L << COUNT_SHIFT;
    private static final long CROWDED = Long.MIN_VALUE;

    private final Ranks moic;
    private final double[] npv;
    private final long squares;
    private long[] words = {};
    private int[] crowd = {};

    /**
     * Room to compare drivers with the outcomes of trials.
     *
     * @param npv net present values, by trial
     */
    Comparison(Ranks moic, double[] npv) {
        this.moic = moic;
        this.npv = npv;
        this.squares = squares(moic);
    }

    private static long squares(Ranks ranks) {
        long squares = 0;
        for (int doubled : ranks.doubled()) {
            long distance = (long) doubled - ranks.doubledMiddle();
            squares += doubled > 0 ? distance * distance : 0;
        }
        return squares;
    }

    /**
     * What a driver has to do with the outcomes.
     *
     * @param column numbers of trials whose multiple has no rank do not count
     */
    DriverEffect effect(Driver driver, Column column) {
        int cells = column.cells();
        words = words.length == cells >>> CELL_BITS ? words : new long[cells >>> CELL_BITS];
        double perUnit = column.high > column.low ? cells / (column.high - column.low) : 0;
        mark(column, perUnit);
        Sums sums = new Sums();
        rankAlone(column, perUnit, sums);
        rankCrowd(column, perUnit, sums);
        return sums.effect(driver);
    }

    private int cell(double number, double low, double perUnit) {
        return Math.min((words.length << CELL_BITS) - 1, (int) ((number - low) * perUnit));
    }

    /** Sets the bits, and counts up to each word. */
    private void mark(Column column, double perUnit) {
        Arrays.fill(words, 0);
        int[] ranks = moic.doubled();
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] > 0) {
                int cell = cell(column.numbers[i], column.low, perUnit);
                long word = words[cell >>> CELL_BITS];
                long bit = 1L << (cell & 31);
                words[cell >>> CELL_BITS] = (word & bit) == 0 ? (word | bit) + ONE : (word | CROWDED) + ONE;
            }
        }
        long before = 0;
        for (int i = 0; i < words.length; i++) {
            long draws = count(words[i]);
            words[i] += (before - draws) << COUNT_SHIFT;
            before += draws;
        }
    }

    private static int count(long word) {
        return (int) (word >>> COUNT_SHIFT) & Integer.MAX_VALUE;
    }

    /** Ranks the draws that have a cell to themselves, as their neighbours have, and sets the others aside. */
    private void rankAlone(Column column, double perUnit, Sums sums) {
        int[] ranks = moic.doubled();
        int aside = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] > 0) {
                int cell = cell(column.numbers[i], column.low, perUnit);
                long word = words[cell >>> CELL_BITS];
                if (word < 0) {
                    aside = setAside(i, aside);
                } else {
                    int below = (int) (word >>> COUNT_SHIFT) + Integer.bitCount((int) word & (1 << cell) - 1);
                    sums.add(i, 2 * below + 2);
                }
            }
        }
        crowd = Arrays.copyOf(crowd, aside);
    }

    private int setAside(int trial, int place) {
        if (place == crowd.length) {
            crowd = Arrays.copyOf(crowd, Math.max(Block.SIZE, 2 * place));
        }
        crowd[place] = trial;
        return place + 1;
    }

    /** Sorts the others; those of a word follow each other. */
    private void rankCrowd(Column column, double perUnit, Sums sums) {
        double[] numbers = new double[crowd.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = column.numbers[crowd[i]];
        }
        Ordering ordering = Ordering.of(numbers, numbers.length);
        int word = -1;
        int firstOfWord = 0;
        for (int first = 0; first < numbers.length; ) {
            int next = ordering.tieEnd(first);
            int itsWord = cell(ordering.number(first), column.low, perUnit) >>> CELL_BITS;
            firstOfWord = itsWord == word ? firstOfWord : first;
            word = itsWord;
            int below = count(words[word]) - firstOfWord;
            for (int i = first; i < next; i++) {
                sums.add(crowd[ordering.place(i)], 2 * below + first + next + 1);
            }
            sums.tie(next - first);
            first = next;
        }
    }

    /** What is added up of one driver. Distances from the middle rank are doubled, and sums of their products exact. */
    private final class Sums {
        private final int[] ranks = moic.doubled();
        private final int middle = moic.doubledMiddle();
        private final ValueOfInformation.Classes classes = new ValueOfInformation.Classes(moic.sorted().length);
        private long together;
        private long squaresOfDraws = squaresUpTo(moic.sorted().length);

        void add(int trial, int doubledRank) {
            together += (long) (doubledRank - middle) * (ranks[trial] - middle);
            classes.add(doubledRank - 1, npv[trial]);
        }

        /** Draws that are equal have the same rank. */
        void tie(int draws) {
            squaresOfDraws -= squaresUpTo(draws);
        }

        /** Of different ranks. */
        private long squaresUpTo(long ranks) {
            return (ranks - 1) * ranks * (ranks + 1) / 3;
        }

        DriverEffect effect(Driver driver) {
            double correlation = together / Math.sqrt((double) squaresOfDraws * squares);
            ValueOfInformation information = classes.information();
            return new DriverEffect(
                    driver,
                    Double.isNaN(correlation) ? OptionalDouble.empty() : OptionalDouble.of(correlation),
                    information.value(),
                    information.chanceToFlip());
        }
    }
}
