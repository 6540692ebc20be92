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
final class Returns {
    private final Worksheet sheet;
    private final double[] proceeds;
    private final double[] followOn;
    private final double[] moic;
    private final double[] irr;

    Returns(Worksheet sheet) {
        this.sheet = sheet;
        proceeds = sheet.line(Series.PROCEEDS);
        followOn = sheet.line(Series.FOLLOW_ON);
        moic = sheet.line(Series.MOIC);
        irr = sheet.line(Series.IRR);
    }

    void compute() {
        double cheque = sheet.value(Driver.DEAL_CHEQUE);
        int lastRun = sheet.distressYear > 0 ? sheet.distressYear : Series.HORIZON;
        moic[0] = 0;
        irr[0] = 0;
        double invested = cheque;
        for (int t = 1; t <= lastRun; t++) {
            moic[t] = proceeds[t] / invested;
            irr[t] = Irr.ofExit(cheque, followOn, t, proceeds[t]);
            invested += followOn[t];
        }
        if (lastRun < Series.HORIZON) {
            double ofTeamSale = proceeds[lastRun + 1];
            double irrOfTeamSale = Irr.ofExit(cheque, followOn, lastRun, ofTeamSale);
            for (int t = lastRun + 1; t < Series.YEARS; t++) {
                moic[t] = ofTeamSale / invested;
                irr[t] = irrOfTeamSale;
            }
        }
    }

    /** The cheque and the follow-ons of the years before, USD millions. */
    static double invested(Worksheet sheet, int year) {
        double invested = sheet.value(Driver.DEAL_CHEQUE);
        for (int t = 1; t < year; t++) {
            invested += sheet.at(Series.FOLLOW_ON, t);
        }
        return invested;
    }

    /** What the investment is worth today at the hurdle rate, USD millions: the proceeds at the exit less all that is paid in. */
    static double npv(Worksheet sheet) {
        double perYear = 1 / (1 + sheet.value(Driver.VALUATION_HURDLE_RATE));
        double discount = 1;
        double paid = sheet.value(Driver.DEAL_CHEQUE);
        for (int t = 1; t < sheet.holdingYears(); t++) {
            discount *= perYear;
            paid += sheet.at(Series.FOLLOW_ON, t) * discount;
        }
        return sheet.at(Series.PROCEEDS, sheet.exitYear()) * discount * perYear - paid;
    }
}
