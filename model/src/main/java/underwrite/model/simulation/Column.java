package underwrite.model.simulation;

/** Draws of a driver by trial, or other numbers in their order, and into how many cells their range is to be cut to tell them apart. */
final class Column {
    /** So many cells for each trial leave most random draws with one to themselves. */
    private static final int CELLS_PER_TRIAL = 8;

    private static final int FEWEST_CELLS = 64;

    final double[] numbers;
    final double low;
    final double high;
    private final int cellsPerTrial;

    private Column(double[] numbers, double low, double high, int cellsPerTrial) {
        this.numbers = numbers;
        this.low = low;
        this.high = high;
        this.cellsPerTrial = cellsPerTrial;
    }

    /** Numbers of which nothing is known. */
    static Column of(double[] numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return new Column(numbers, low, high, CELLS_PER_TRIAL);
    }

    /** Numbers that are spread over 0..1 at random. */
    static Column random(double[] numbers) {
        return new Column(numbers, 0, 1, CELLS_PER_TRIAL);
    }

    /** Numbers of 0..1 of which a power of two of equal parts, at least as many as there are numbers, hold one each at most. */
    static Column even(double[] numbers) {
        return new Column(numbers, 0, 1, 1);
    }

    /** A power of two, so that the cells are the parts of even numbers. */
    int cells() {
        return Math.max(FEWEST_CELLS, Integer.highestOneBit(2 * numbers.length * cellsPerTrial - 1));
    }
}
