package underwrite.model.simulation;

/**
 * Numbers in order, and the rank of each: 1 for the lowest, ties share the mean of theirs; NaN have no rank. Ranks are doubled, so that all are
 * whole.
 */
final class Ranks {
    private final int[] doubled;
    private final double[] sorted;
    private final int[] order;

    private Ranks(int[] doubled, double[] sorted, int[] order) {
        this.doubled = doubled;
        this.sorted = sorted;
        this.order = order;
    }

    /** Ranks the first numbers of an array. */
    static Ranks of(double[] values, int size) {
        Ordering ordering = Ordering.of(values, size);
        int[] doubled = new int[size];
        double[] sorted = new double[ordering.numbers()];
        int[] order = new int[sorted.length];
        for (int first = 0; first < sorted.length; ) {
            int next = ordering.tieEnd(first);
            for (int i = first; i < next; i++) {
                order[i] = ordering.place(i);
                sorted[i] = values[order[i]] + 0.0;
                doubled[order[i]] = first + 1 + next;
            }
            first = next;
        }
        return new Ranks(doubled, sorted, order);
    }

    /** Twice the rank of each number, 0 for those without. */
    int[] doubled() {
        return doubled;
    }

    /** The numbers that have a rank, lowest first. */
    double[] sorted() {
        return sorted;
    }

    /** Where each of the sorted numbers stood, the first of equal ones first. */
    int[] order() {
        return order;
    }

    /** Twice the rank in the middle. */
    int doubledMiddle() {
        return sorted.length + 1;
    }
}
