package underwrite.model.projection;

import java.util.Arrays;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/**
 * What scenarios are computed on, side by side: each has a lane, and every driver and every year of a series is a row of numbers, one for
 * each lane. Each section fills its own rows, lane by lane in the innermost loop, where lanes do not wait for each other and a processor
 * takes several at a time. All lanes share the choices.
 */
final class Worksheet {
    private final int lanes;
    private final double[][] values;
    private final int[] options = new int[Choice.all().size()];
    private final double[][][] lines;
    private final int[] changes = new int[Driver.all().size()];
    private int change;

    /** The year in which funding fails, by lane, 1..10; 0 when it never does. */
    final int[] distressYears;

    Worksheet(int lanes) {
        this.lanes = lanes;
        values = new double[Driver.all().size()][lanes];
        lines = new double[Series.all().size()][Series.YEARS][lanes];
        distressYears = new int[lanes];
    }

    /** Puts a scenario into every lane. */
    void load(Assumptions assumptions) {
        for (Driver driver : Driver.all()) {
            Arrays.fill(values[driver.ordinal()], assumptions.value(driver));
        }
        assumptions.copyOptionsTo(options);
        Arrays.fill(changes, ++change);
    }

    /** Notes that a driver's row holds other values than before. */
    void changed(Driver driver) {
        changes[driver.ordinal()] = ++change;
    }

    /** When a driver's row was last changed, as a count. */
    int lastChange(Driver driver) {
        return changes[driver.ordinal()];
    }

    int lanes() {
        return lanes;
    }

    double[] values(Driver driver) {
        return values[driver.ordinal()];
    }

    double value(Driver driver, int lane) {
        return values[driver.ordinal()][lane];
    }

    /** Copies all drivers of a lane, in catalogue order. */
    void copyValuesTo(double[] target, int lane) {
        for (int driver = 0; driver < values.length; driver++) {
            target[driver] = values[driver][lane];
        }
    }

    int[] options() {
        return options;
    }

    boolean is(Choice choice, int option) {
        return options[choice.ordinal()] == option;
    }

    /** A series: a row for each of the years 0..10. */
    double[][] line(Series series) {
        return lines[series.ordinal()];
    }

    double at(Series series, int year, int lane) {
        return lines[series.ordinal()][year][lane];
    }

    /** Rows for what is no series. */
    double[][] spareLine() {
        return new double[Series.YEARS][lanes];
    }

    /** A row for what has no years. */
    double[] spareRow() {
        return new double[lanes];
    }

    int exitYear(int lane) {
        return (int) value(Driver.VALUATION_EXIT_YEAR, lane);
    }

    int holdingYears(int lane) {
        int exit = exitYear(lane);
        int distress = distressYears[lane];
        return distress > 0 && distress < exit ? distress : exit;
    }
}
