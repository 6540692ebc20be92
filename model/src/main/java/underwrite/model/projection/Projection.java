package underwrite.model.projection;

import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** One scenario carried through the model: eleven values for every series, and the results at the exit. Immutable. */
public final class Projection {
    private final Assumptions assumptions;
    private final ProjectionBuffer buffer;
    private final Results results;

    /** Takes the buffer over: nobody else may write to it any more. */
    Projection(Assumptions assumptions, ProjectionBuffer buffer) {
        this.assumptions = assumptions;
        this.buffer = buffer;
        this.results = Results.of(buffer);
    }

    /** What was projected. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return buffer.at(series, year);
    }

    /** All eleven values of a series; the caller's own copy. */
    public double[] values(Series series) {
        return buffer.line(series).clone();
    }

    /** What it comes to at the exit. */
    public Results results() {
        return results;
    }
}
