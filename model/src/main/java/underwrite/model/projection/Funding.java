package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * The lab's cash, the rounds that fill it, and what the investor would get in each year: a sale or listing at the end of a year comes
 * before that year's raise. Funding fails in the first year in which a round would have to sell more than the most allowed; whoever holds
 * on then gets a part of a team sale.
 */
final class Funding {
    private static final double MONTHS = 12;

    private static final Series[] STOP_AT_DISTRESS = {
        Series.INTEREST,
        Series.TAX,
        Series.FCF,
        Series.NOL,
        Series.RAISE,
        Series.DEBT_RAISED,
        Series.EQUITY_RAISED,
        Series.PRE_MONEY,
        Series.DILUTION,
        Series.FOLLOW_ON,
        Series.CASH,
        Series.DEBT,
        Series.OWNERSHIP_BEFORE,
        Series.OWNERSHIP
    };

    private Funding() {}

    static void compute(ProjectionBuffer buffer) {
        buffer.distressYear = 0;
        buffer.classes.enter(buffer);
        enter(buffer);
        for (int t = 1; t < Series.YEARS; t++) {
            cashFlow(buffer, t);
            buffer.classes.addPool(buffer);
            exit(buffer, t);
            need(buffer, t);
            if (buffer.line(Series.DILUTION)[t] > buffer.value(Driver.DEAL_MAX_DILUTION)) {
                fail(buffer, t);
                return;
            }
            raise(buffer, t);
        }
    }

    private static void enter(ProjectionBuffer buffer) {
        for (Series series : STOP_AT_DISTRESS) {
            buffer.line(series)[0] = 0;
        }
        buffer.line(Series.CASH)[0] = buffer.value(Driver.LAB_CASH);
        buffer.line(Series.DEBT)[0] = buffer.value(Driver.LAB_DEBT);
        buffer.line(Series.NOL)[0] = buffer.value(Driver.LAB_PRIOR_LOSSES);
        double own = buffer.value(Driver.DEAL_CHEQUE) / buffer.value(Driver.VALUATION_POST_MONEY);
        buffer.line(Series.OWNERSHIP_BEFORE)[0] = own;
        buffer.line(Series.OWNERSHIP)[0] = own;
        buffer.line(Series.EXIT_EQUITY)[0] = 0;
        buffer.line(Series.PROCEEDS)[0] = 0;
    }

    /** Cash before any raise stands in {@code cash[t]} until the raise is known. */
    private static void cashFlow(ProjectionBuffer buffer, int t) {
        double[] nol = buffer.line(Series.NOL);
        double interest = buffer.value(Driver.CAPEX_DEBT_RATE) * buffer.line(Series.DEBT)[t - 1];
        double ebitda = buffer.line(Series.EBITDA)[t];
        double taxable = ebitda - buffer.line(Series.DEPRECIATION)[t] - interest;
        double tax = buffer.value(Driver.LAB_TAX_RATE) * Math.max(0, taxable - nol[t - 1]);
        double fcf = ebitda - interest - tax - buffer.line(Series.CAPEX)[t];
        buffer.line(Series.INTEREST)[t] = interest;
        buffer.line(Series.TAX)[t] = tax;
        nol[t] = Math.max(0, nol[t - 1] - taxable);
        buffer.line(Series.FCF)[t] = fcf;
        buffer.line(Series.CASH)[t] = buffer.line(Series.CASH)[t - 1] + fcf;
    }

    private static void exit(ProjectionBuffer buffer, int t) {
        double before = buffer.line(Series.CASH)[t];
        double equity = Math.max(0, buffer.line(Series.ENTERPRISE_VALUE)[t] + before - buffer.line(Series.DEBT)[t - 1]);
        double ownership = buffer.classes.ownership();
        buffer.line(Series.OWNERSHIP_BEFORE)[t] = ownership;
        buffer.line(Series.EXIT_EQUITY)[t] = equity;
        buffer.line(Series.PROCEEDS)[t] =
                buffer.is(Choice.EXIT_ROUTE, Choice.LISTING) ? equity * ownership : ofSale(buffer, equity);
    }

    private static double ofSale(ProjectionBuffer buffer, double equity) {
        Waterfall.pay(buffer.classes, equity, buffer.payments);
        return buffer.classes.ourPart(buffer.payments);
    }

    private static void need(ProjectionBuffer buffer, int t) {
        double before = buffer.line(Series.CASH)[t];
        double runway = buffer.value(Driver.DEAL_BUFFER_MONTHS) / MONTHS;
        double raise = Math.max(0, runway * Math.max(0, -buffer.line(Series.FCF)[t]) - before);
        double room = Math.max(
                0,
                buffer.value(Driver.CAPEX_DEBT_CEILING) * buffer.line(Series.ENTERPRISE_VALUE)[t]
                        - buffer.line(Series.DEBT)[t - 1]);
        double lent = Math.min(buffer.value(Driver.CAPEX_DEBT_SHARE) * raise, room);
        double equity = raise - lent;
        double preMoney = (1 - buffer.value(Driver.DEAL_ROUND_DISCOUNT)) * buffer.line(Series.EXIT_EQUITY)[t];
        buffer.line(Series.RAISE)[t] = raise;
        buffer.line(Series.DEBT_RAISED)[t] = lent;
        buffer.line(Series.EQUITY_RAISED)[t] = equity;
        buffer.line(Series.PRE_MONEY)[t] = preMoney;
        buffer.line(Series.DILUTION)[t] = equity > 0 ? equity / (preMoney + equity) : 0;
    }

    private static void raise(ProjectionBuffer buffer, int t) {
        double equity = buffer.line(Series.EQUITY_RAISED)[t];
        buffer.line(Series.FOLLOW_ON)[t] = ourFraction(buffer, t) * equity;
        buffer.classes.addRound(buffer, t);
        buffer.line(Series.OWNERSHIP)[t] = buffer.classes.ownership();
        buffer.line(Series.CASH)[t] += buffer.line(Series.RAISE)[t];
        buffer.line(Series.DEBT)[t] = buffer.line(Series.DEBT)[t - 1] + buffer.line(Series.DEBT_RAISED)[t];
    }

    /** The part of a year's round that the investor takes. */
    static double ourFraction(ProjectionBuffer buffer, int t) {
        return buffer.value(Driver.DEAL_PRO_RATA) * buffer.line(Series.OWNERSHIP_BEFORE)[t];
    }

    /** Nobody pays in any more; the years after hold what a team sale brings. */
    private static void fail(ProjectionBuffer buffer, int t) {
        buffer.distressYear = t;
        buffer.line(Series.DEBT_RAISED)[t] = 0;
        buffer.line(Series.EQUITY_RAISED)[t] = 0;
        buffer.line(Series.FOLLOW_ON)[t] = 0;
        buffer.line(Series.DEBT)[t] = buffer.line(Series.DEBT)[t - 1];
        buffer.line(Series.OWNERSHIP)[t] = buffer.line(Series.OWNERSHIP_BEFORE)[t];

        double preferences = buffer.classes.preferences;
        double equity = Math.min(
                buffer.value(Driver.DEAL_DISTRESS_RECOVERY) * preferences,
                Math.max(buffer.line(Series.EXIT_EQUITY)[t], preferences));
        double proceeds = ofSale(buffer, equity);
        for (int later = t + 1; later < Series.YEARS; later++) {
            for (Series series : STOP_AT_DISTRESS) {
                buffer.line(series)[later] = 0;
            }
            buffer.line(Series.EXIT_EQUITY)[later] = equity;
            buffer.line(Series.PROCEEDS)[later] = proceeds;
        }
    }
}
