package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * The place in which one scenario is computed: its assumptions, a line of eleven values for every series, and its share classes. A
 * buffer is made once and used for any number of scenarios, one after the other, by one thread; a run leaves no garbage.
 *
 * @see Projector#projectInto
 */
public final class ProjectionBuffer {
    private final double[] values = new double[Driver.all().size()];
    private final int[] options = new int[Choice.all().size()];
    private final double[][] lines = new double[Series.all().size()][Series.YEARS];

    final ShareClasses classes = new ShareClasses(ShareClasses.MOST);
    final double[] payments = new double[ShareClasses.MOST + 1];
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

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return lines[series.ordinal()][year];
    }

    /** The year in which the investor means to sell, 1..10. */
    public int exitYear() {
        return (int) value(Driver.VALUATION_EXIT_YEAR);
    }

    /** The year in which funding fails, 1..10, also when that lies after the exit; 0 when it never does. */
    public int distressYear() {
        return distressYear;
    }

    /** The exit year, or the distress year when that comes first. */
    public int holdingYears() {
        int exit = exitYear();
        return distressYear > 0 && distressYear < exit ? distressYear : exit;
    }

    /** Money back over money in at the exit, as a multiple. */
    public double moic() {
        return at(Series.MOIC, exitYear());
    }

    /** The yearly rate of return at the exit as a fraction; -1 when nothing comes back. */
    public double irr() {
        return at(Series.IRR, exitYear());
    }
}
