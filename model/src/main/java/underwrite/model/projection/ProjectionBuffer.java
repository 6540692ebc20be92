package underwrite.model.projection;

import underwrite.model.series.Series;

/**
 * The place in which scenarios are projected, one after the other, by one thread; made once, it leaves no garbage. What is read from it
 * is that of the last scenario.
 *
 * @see Projector#projectInto
 */
public final class ProjectionBuffer {
    private final Worksheet sheet = new Worksheet();
    private final Market market = new Market(sheet);
    private final Structure structure = new Structure(sheet);
    private final Pricing pricing = new Pricing(sheet);
    private final Costs costs = new Costs(sheet);
    private final Value value = new Value(sheet);
    private final Funding funding = new Funding(sheet);
    private final Returns returns = new Returns(sheet);

    void project(double[] values, int[] options) {
        sheet.load(values, options);
        market.compute();
        structure.compute();
        pricing.compute();
        costs.compute();
        value.compute();
        funding.compute();
        returns.compute();
    }

    Worksheet sheet() {
        return sheet;
    }

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return sheet.at(series, year);
    }

    /** The year in which the investor means to sell, 1..10. */
    public int exitYear() {
        return sheet.exitYear();
    }

    /** The year in which funding fails, 1..10, also when that lies after the exit; 0 when it never does. */
    public int distressYear() {
        return sheet.distressYear;
    }

    /** The exit year, or the distress year when that comes first. */
    public int holdingYears() {
        return sheet.holdingYears();
    }

    /** Money back over money in at the exit, as a multiple. */
    public double moic() {
        return at(Series.MOIC, exitYear());
    }

    /** The yearly rate of return at the exit as a fraction; -1 when nothing comes back. */
    public double irr() {
        return at(Series.IRR, exitYear());
    }

    /** All results of the last scenario, in a new object. */
    public Results results() {
        return Results.of(sheet);
    }
}
