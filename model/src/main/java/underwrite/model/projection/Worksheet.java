package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/** What one scenario is computed on: its assumptions, and a line of eleven values for every series. Each section fills its own lines. */
final class Worksheet {
    private final double[] values = new double[Driver.all().size()];
    private final int[] options = new int[Choice.all().size()];
    private final double[][] lines = new double[Series.all().size()][Series.YEARS];

    /** The year in which funding fails, 1..10; 0 when it never does. */
    int distressYear;

    /** Takes over a scenario that can be projected. */
    void load(double[] scenarioValues, int[] scenarioOptions) {
        System.arraycopy(scenarioValues, 0, values, 0, values.length);
        System.arraycopy(scenarioOptions, 0, options, 0, options.length);
    }

    double value(Driver driver) {
        return values[driver.ordinal()];
    }

    boolean is(Choice choice, int option) {
        return options[choice.ordinal()] == option;
    }

    double[] line(Series series) {
        return lines[series.ordinal()];
    }

    double at(Series series, int year) {
        return lines[series.ordinal()][year];
    }

    int exitYear() {
        return (int) value(Driver.VALUATION_EXIT_YEAR);
    }

    int holdingYears() {
        int exit = exitYear();
        return distressYear > 0 && distressYear < exit ? distressYear : exit;
    }
}
