package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * What the investor makes of an exit in each year.
 *
 * <p>{@code moic[t] = proceeds[t] / (cheque + follow-ons of the years before t)}; {@code irr[t]} is the yearly rate at which the cheque,
 * the follow-ons and the proceeds net to zero, -1 when nothing comes back. After a failure of funding both are those of the team sale.
 * Example: 10 in, 38.84 out after 6 years is 3.88x and 25.4% a year.
 */
final class Returns implements Section {
    private final Worksheet sheet;
    private final int lanes;
    private final double[] cheque;
    private final double[][] proceeds;
    private final double[][] followOn;
    private final double[][] moic;
    private final double[][] irr;
    private final double[] invested;

    Returns(Worksheet sheet) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        cheque = sheet.values(Driver.DEAL_CHEQUE);
        proceeds = sheet.line(Series.PROCEEDS);
        followOn = sheet.line(Series.FOLLOW_ON);
        moic = sheet.line(Series.MOIC);
        irr = sheet.line(Series.IRR);
        invested = sheet.spareRow();
    }

    /** The multiples of all lanes. */
    @Override
    public void compute() {
        System.arraycopy(cheque, 0, invested, 0, lanes);
        for (int t = 1; t < Series.YEARS; t++) {
            multiply(moic[t], proceeds[t], invested, followOn[t], lanes);
        }
    }

    private static void multiply(double[] moic, double[] proceeds, double[] invested, double[] followOn, int lanes) {
        for (int i = 0; i < lanes; i++) {
            moic[i] = proceeds[i] / invested[i];
            invested[i] += followOn[i];
        }
    }

    /** The rates of return of one lane, which take a root search each. */
    void computeRates(int lane) {
        for (int t = 1; t < Series.YEARS; t++) {
            irr[t][lane] = rate(lane, t);
        }
    }

    /** The rate of return of an exit at the end of a year, 1..10. */
    double rate(int lane, int year) {
        int distress = sheet.distressYears[lane];
        int held = distress > 0 ? Math.min(distress, year) : year;
        return Irr.ofExit(cheque[lane], followOn, lane, held, proceeds[year][lane]);
    }

    /** The cheque and the follow-ons of the years before, USD millions. */
    static double invested(Worksheet sheet, int lane, int year) {
        double invested = sheet.value(Driver.DEAL_CHEQUE, lane);
        for (int t = 1; t < year; t++) {
            invested += sheet.at(Series.FOLLOW_ON, t, lane);
        }
        return invested;
    }

    /** What the investment is worth today at the hurdle rate, USD millions: the proceeds at the exit less all that is paid in. */
    static double npv(Worksheet sheet, int lane) {
        double perYear = 1 / (1 + sheet.value(Driver.VALUATION_HURDLE_RATE, lane));
        double discount = 1;
        double paid = sheet.value(Driver.DEAL_CHEQUE, lane);
        int held = sheet.holdingYears(lane);
        for (int t = 1; t < held; t++) {
            discount *= perYear;
            paid += sheet.at(Series.FOLLOW_ON, t, lane) * discount;
        }
        return sheet.at(Series.PROCEEDS, sheet.exitYear(lane), lane) * discount * perYear - paid;
    }
}
