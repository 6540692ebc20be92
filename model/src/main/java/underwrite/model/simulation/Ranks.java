package underwrite.model.simulation;

import java.util.Arrays;

/** Numbers in order, and the rank of each: 1 for the lowest, ties share the mean of theirs; NaN have no rank and come last. */
final class Ranks {
    static final Ranks NONE = new Ranks(new double[0], new double[0]);

    private final double[] ranks;
    private final double[] sorted;

    private Ranks(double[] ranks, double[] sorted) {
        this.ranks = ranks;
        this.sorted = sorted;
    }

    /** Ranks the first numbers of an array. */
    static Ranks of(double[] values, int size) {
        Ordering ordering = Ordering.of(values, size);
        double[] ranks = new double[size];
        double[] sorted = new double[ordering.numbers()];
        if (sorted.length < size) {
            Arrays.fill(ranks, Double.NaN);
        }
        for (int first = 0; first < sorted.length; ) {
            int next = ordering.tieEnd(first);
            for (int i = first; i < next; i++) {
                ranks[ordering.place(i)] = (first + 1 + next) / 2.0;
                sorted[i] = ordering.number(i);
            }
            first = next;
        }
        return new Ranks(ranks, sorted);
    }

    /** The rank of each number, NaN for those without. */
    double[] ranks() {
        return ranks;
    }

    /** The numbers that have a rank, lowest first. */
    double[] sorted() {
        return sorted;
    }

    /** The rank in the middle. */
    double middle() {
        return (sorted.length + 1) / 2.0;
    }
}
