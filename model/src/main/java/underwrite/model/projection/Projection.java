package underwrite.model.projection;

import java.util.Arrays;
import java.util.Objects;
import underwrite.model.driver.Choice;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

/** One scenario carried through the model: eleven values for every series, and the results at the exit. Immutable. */
public final class Projection {
    private static final int LANE = 0;

    private final Assumptions assumptions;
    private final double[] lines;
    private final int distressYear;
    private final Results results;

    /** Copies the first lane of a sheet. */
    Projection(Assumptions assumptions, Worksheet sheet) {
        this.assumptions = assumptions;
        this.lines = new double[Series.all().size() * Series.YEARS];
        this.distressYear = sheet.distressYears[LANE];
        this.results = Results.of(sheet, LANE);
        int place = 0;
        for (int series = 0; series < Series.all().size(); series++) {
            for (double[] year : sheet.line(Series.all().get(series))) {
                lines[place++] = year[LANE];
            }
        }
    }

    /** What was projected. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The value of a series at the end of a year, 0..10, in the series' unit. */
    public double at(Series series, int year) {
        return lines[series.ordinal() * Series.YEARS + Objects.checkIndex(year, Series.YEARS)];
    }

    /** All eleven values of a series; the caller's own copy. */
    public double[] values(Series series) {
        int first = series.ordinal() * Series.YEARS;
        return Arrays.copyOfRange(lines, first, first + Series.YEARS);
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
        return CapTable.atExit(Projector.worksheet(assumptions), Objects.checkIndex(year, Series.YEARS));
    }

    /**
     * What each class gets of an exit at the end of a year by the route of the scenario, USD millions, in the order of
     * {@link CapTable#classes()}; after the distress year, of the team sale.
     *
     * @param year 1..10
     */
    public double[] payout(int year) {
        double equity = at(Series.EXIT_EQUITY, year);
        boolean teamSale = distressYear > 0 && year > distressYear;
        boolean listed = assumptions.option(Choice.EXIT_ROUTE) == Choice.LISTING && !teamSale;
        CapTable table = capTable(year);
        return listed ? Waterfall.payListed(table, equity) : Waterfall.pay(table, equity);
    }
}
