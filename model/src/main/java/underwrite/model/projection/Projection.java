package underwrite.model.projection;

import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** One scenario carried through the model: eleven values for every series, and the results at the exit. Immutable. */
public final class Projection {
    private final Assumptions assumptions;
    private final double[] lines;
    private final Results results;

    Projection(Assumptions assumptions, double[] lines, Results results) {
        this.assumptions = assumptions;
        this.lines = lines;
        this.results = results;
    }

    /** What was projected. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return lines[series.ordinal() * Series.YEARS + year];
    }

    /** All eleven values of a series; the caller's own copy. */
    public double[] values(Series series) {
        double[] copy = new double[Series.YEARS];
        System.arraycopy(lines, series.ordinal() * Series.YEARS, copy, 0, Series.YEARS);
        return copy;
    }

    /** What it comes to at the exit. */
    public Results results() {
        return results;
    }
}
