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
    private Returns() {}

    static void compute(ProjectionBuffer buffer) {
        double[] proceeds = buffer.line(Series.PROCEEDS);
        double[] followOn = buffer.line(Series.FOLLOW_ON);
        double[] moic = buffer.line(Series.MOIC);
        double[] irr = buffer.line(Series.IRR);
        double cheque = buffer.value(Driver.DEAL_CHEQUE);
        int lastRun = buffer.distressYear > 0 ? buffer.distressYear : Series.HORIZON;

        moic[0] = 0;
        irr[0] = 0;
        double invested = cheque;
        for (int t = 1; t <= lastRun; t++) {
            moic[t] = proceeds[t] / invested;
            irr[t] = Irr.ofExit(cheque, followOn, t, proceeds[t]);
            invested += followOn[t];
        }
        if (lastRun < Series.HORIZON) {
            double distressIrr = Irr.ofExit(cheque, followOn, lastRun, proceeds[lastRun + 1]);
            for (int t = lastRun + 1; t < Series.YEARS; t++) {
                moic[t] = proceeds[t] / invested;
                irr[t] = distressIrr;
            }
        }
    }

    /** The cheque and the follow-ons of the years before, USD millions. */
    static double invested(ProjectionBuffer buffer, int year) {
        double invested = buffer.value(Driver.DEAL_CHEQUE);
        for (int t = 1; t < year; t++) {
            invested += buffer.line(Series.FOLLOW_ON)[t];
        }
        return invested;
    }

    /**
     * What the investment is worth today at the hurdle rate, USD millions.
     *
     * @param exit the year whose proceeds are meant
     * @param held the year in which they come
     */
    static double npv(ProjectionBuffer buffer, int exit, int held) {
        double perYear = 1 / (1 + buffer.value(Driver.VALUATION_HURDLE_RATE));
        double discount = 1;
        double paid = buffer.value(Driver.DEAL_CHEQUE);
        for (int t = 1; t < held; t++) {
            discount *= perYear;
            paid += buffer.line(Series.FOLLOW_ON)[t] * discount;
        }
        return buffer.line(Series.PROCEEDS)[exit] * discount * perYear - paid;
    }
}
