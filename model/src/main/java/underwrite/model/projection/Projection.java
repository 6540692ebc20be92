package underwrite.model.projection;

import java.util.Objects;
import underwrite.model.driver.Choice;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** One scenario carried through the model: eleven values for every series, and the results at the exit. Immutable. */
public final class Projection {
    private final Assumptions assumptions;
    private final Worksheet sheet;
    private final Results results;

    /** Takes the sheet over: nobody else may write to it any more. */
    Projection(Assumptions assumptions, Worksheet sheet) {
        this.assumptions = assumptions;
        this.sheet = sheet;
        this.results = Results.of(sheet);
    }

    /** What was projected. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return sheet.at(series, year);
    }

    /** All eleven values of a series; the caller's own copy. */
    public double[] values(Series series) {
        return sheet.line(series).clone();
    }

    /** What it comes to at the exit. */
    public Results results() {
        return results;
    }

    /**
     * The cap table on which an exit at the end of a year draws: after that year's new employee equity, before its round. After the
     * distress year, that of the distress year.
     *
     * @param year 0..10; 0 is the table at entry
     */
    public CapTable capTable(int year) {
        return CapTable.atExit(sheet, Objects.checkIndex(year, Series.YEARS));
    }

    /**
     * What each class gets of an exit at the end of a year by the route of the scenario, USD millions, in the order of
     * {@link CapTable#classes()}; after the distress year, of the team sale.
     *
     * @param year 1..10
     */
    public double[] payout(int year) {
        double equity = at(Series.EXIT_EQUITY, year);
        boolean teamSale = sheet.distressYear > 0 && year > sheet.distressYear;
        boolean listed = sheet.is(Choice.EXIT_ROUTE, Choice.LISTING) && !teamSale;
        CapTable table = capTable(year);
        return listed ? Waterfall.payListed(table, equity) : Waterfall.pay(table, equity);
    }
}
