package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/**
 * The place in which scenarios are projected side by side, a lane for each, again and again, by one thread; made once, it leaves no
 * garbage. What is read from it is that of the last projection.
 *
 * <p>A scenario is loaded into all lanes; then rows of drivers that are to differ are written, and all lanes projected at once:
 *
 * <pre>
 * buffer.load(assumptions);
 * double[] multiples = buffer.vary(Driver.VALUATION_EXIT_MULTIPLE); // one for each lane
 * multiples[0] = 5; ...
 * buffer.project();
 * if (buffer.usable(0)) { ... buffer.moic(0) ... }
 * </pre>
 */
public final class ProjectionBuffer {
    private final Worksheet sheet;
    private final Section[] sections;
    private final Returns returns;
    private final Screening screening;

    /** A buffer for a number of scenarios at a time. */
    public ProjectionBuffer(int lanes) {
        sheet = new Worksheet(lanes);
        Fade boom = new Fade(sheet, Driver.MARKET_FADE_HALF_LIFE);
        Fade moat = new Fade(sheet, Driver.MOAT_HALF_LIFE);
        Fade exuberance = new Fade(sheet, Driver.STRUCTURE_EXUBERANCE_HALF_LIFE);
        Fade training = new Fade(sheet, Driver.CAPEX_TRAINING_HALF_LIFE);
        Fade multiple = new Fade(sheet, Driver.VALUATION_MULTIPLE_HALF_LIFE);
        returns = new Returns(sheet);
        sections = new Section[] {
            boom,
            moat,
            exuberance,
            training,
            multiple,
            new Market(sheet, boom, moat),
            new Structure(sheet, exuberance, training, moat),
            new Pricing(sheet, moat),
            new Costs(sheet, moat),
            new Value(sheet, multiple),
            new Funding(sheet),
            returns
        };
        screening = new Screening(sheet);
    }

    /** How many scenarios it takes. */
    public int lanes() {
        return sheet.lanes();
    }

    /** Puts a scenario into every lane; no driver varies any more. */
    public void load(Assumptions assumptions) {
        sheet.load(assumptions);
        screening.start();
    }

    /**
     * The row of a driver, a value in its unit for each lane, to be written before each projection.
     *
     * @return the row itself; it stays the driver's until the next load
     */
    public double[] vary(Driver driver) {
        screening.vary(driver);
        return sheet.values(driver);
    }

    /** Projects all lanes; the numbers of a lane that is not usable mean nothing. */
    public void project() {
        screening.screen();
        for (Section section : sections) {
            section.compute();
        }
    }

    Worksheet sheet() {
        return sheet;
    }

    Returns returns() {
        return returns;
    }

    /** Whether the scenario of a lane could be projected. */
    public boolean usable(int lane) {
        return screening.passed(lane);
    }

    /**
     * A series at the end of a year, 0..10, in its unit, for each lane; the row itself, not to be written to. Rates of return are worked out
     * lane by lane instead: {@link #irr}.
     */
    public double[] row(Series series, int year) {
        if (series == Series.IRR) {
            throw new IllegalArgumentException("Rates of return are not worked out for all years");
        }
        return sheet.line(series)[year];
    }

    /** A driver in its unit, for each lane; the row itself, to be written to only if it {@linkplain #vary varies}. */
    public double[] row(Driver driver) {
        return sheet.values(driver);
    }

    /** The year in which the investor means to sell, 1..10. */
    public int exitYear(int lane) {
        return sheet.exitYear(lane);
    }

    /** The year in which funding fails, 1..10, also when that lies after the exit; 0 when it never does. */
    public int distressYear(int lane) {
        return sheet.distressYears[lane];
    }

    /** The exit year, or the distress year when that comes first. */
    public int holdingYears(int lane) {
        return sheet.holdingYears(lane);
    }

    /** Money back over money in at the exit, as a multiple. */
    public double moic(int lane) {
        return sheet.at(Series.MOIC, exitYear(lane), lane);
    }

    /** The yearly rate of return at the exit as a fraction; -1 when nothing comes back. */
    public double irr(int lane) {
        return returns.rate(lane, exitYear(lane));
    }

    /** What the investment is worth today at the hurdle rate, USD millions. */
    public double npv(int lane) {
        return Returns.npv(sheet, lane);
    }

    /** What the investor pays in until the exit, USD millions. */
    public double invested(int lane) {
        return Returns.invested(sheet, lane, holdingYears(lane));
    }

    /** All results of a lane, in a new object. */
    public Results results(int lane) {
        returns.computeRates(lane);
        return Results.of(sheet, lane);
    }
}
