package underwrite.model.sensitivity;

import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/**
 * An outcome over two drivers at once: a column for each value of x, a row for each value of y, all other assumptions as they are.
 * Immutable.
 */
public final class Grid {
    private static final Words WORDS = Words.of("underwrite/model/sensitivity/sensitivity");

    private final Driver x;
    private final Driver y;
    private final double[] xValues;
    private final double[] yValues;
    private final OptionalDouble[] cells;

    private Grid(Driver x, double[] xValues, Driver y, double[] yValues, OptionalDouble[] cells) {
        this.x = x;
        this.y = y;
        this.xValues = xValues;
        this.yValues = yValues;
        this.cells = cells;
    }

    /** The grid over the full ranges of two drivers, equally spaced on their sliders, at least two values each. */
    public static Grid overRanges(Assumptions assumptions, Driver x, int columns, Driver y, int rows, Outcome outcome) {
        return of(
                assumptions,
                x,
                SliderScale.of(x).values(columns),
                y,
                SliderScale.of(y).values(rows),
                outcome);
    }

    /**
     * The grid over given values; those of a driver marked whole are rounded half up.
     *
     * @throws IllegalArgumentException when x and y are the same driver
     */
    public static Grid of(
            Assumptions assumptions, Driver x, double[] xValues, Driver y, double[] yValues, Outcome outcome) {
        if (x == y) {
            throw new IllegalArgumentException(WORDS.get("grid.same", x.label(), x.id()));
        }
        double[] columns = rounded(x, xValues);
        double[] rows = rounded(y, yValues);
        OptionalDouble[] cells = new OptionalDouble[columns.length * rows.length];
        for (int row = 0; row < rows.length; row++) {
            Assumptions inRow = assumptions.with(y, rows[row]);
            for (int column = 0; column < columns.length; column++) {
                cells[row * columns.length + column] = outcome.ifUsable(inRow.with(x, columns[column]));
            }
        }
        return new Grid(x, columns, y, rows, cells);
    }

    private static double[] rounded(Driver driver, double[] values) {
        double[] rounded = values.clone();
        if (driver.whole()) {
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = Math.floor(rounded[i] + 0.5);
            }
        }
        return rounded;
    }

    /** The driver along the columns. */
    public Driver x() {
        return x;
    }

    /** The driver along the rows. */
    public Driver y() {
        return y;
    }

    /** The values of x, one a column; the caller's own copy. */
    public double[] xValues() {
        return xValues.clone();
    }

    /** The values of y, one a row; the caller's own copy. */
    public double[] yValues() {
        return yValues.clone();
    }

    /** The outcome of a cell; none where it cannot be projected. */
    public OptionalDouble at(int row, int column) {
        if (column < 0 || column >= xValues.length) {
            throw new IndexOutOfBoundsException(column);
        }
        return cells[row * xValues.length + column];
    }
}
