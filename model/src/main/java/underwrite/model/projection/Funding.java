package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * The lab's cash, the rounds that fill it, and what the investor would get of an exit in each year; USD millions.
 *
 * <p>In a year come, in this order: interest, tax and cash flow; new employee equity; a sale or listing; the need,
 * {@code raise[t] = max(0, bufferMonths/12 · max(0, -fcf[t]) - cash before it)}, lenders first; and the round, which sells
 * {@code dilution[t] = equityRaised[t] / (preMoney[t] + equityRaised[t])} of the company. Funding fails in the first year in which that is
 * more than the most allowed: whoever holds on gets a part of a team sale. Example: 1,000 needed by a lab worth 9,000 sells 10%.
 */
final class Funding {
    private static final double MONTHS = 12;

    private final Worksheet sheet;
    private final double[][] stoppedByDistress;
    private final double[] ebitda;
    private final double[] depreciation;
    private final double[] capex;
    private final double[] enterpriseValue;
    private final double[] interest;
    private final double[] tax;
    private final double[] fcf;
    private final double[] nol;
    private final double[] raise;
    private final double[] debtRaised;
    private final double[] equityRaised;
    private final double[] preMoney;
    private final double[] dilution;
    private final double[] followOn;
    private final double[] cash;
    private final double[] debt;
    private final double[] ownershipBefore;
    private final double[] ownership;
    private final double[] exitEquity;
    private final double[] proceeds;

    private final ShareClasses classes = new ShareClasses(ShareClasses.MOST);
    private final double[] payments = new double[ShareClasses.MOST + 1];

    Funding(Worksheet sheet) {
        this.sheet = sheet;
        ebitda = sheet.line(Series.EBITDA);
        depreciation = sheet.line(Series.DEPRECIATION);
        capex = sheet.line(Series.CAPEX);
        enterpriseValue = sheet.line(Series.ENTERPRISE_VALUE);
        interest = sheet.line(Series.INTEREST);
        tax = sheet.line(Series.TAX);
        fcf = sheet.line(Series.FCF);
        nol = sheet.line(Series.NOL);
        raise = sheet.line(Series.RAISE);
        debtRaised = sheet.line(Series.DEBT_RAISED);
        equityRaised = sheet.line(Series.EQUITY_RAISED);
        preMoney = sheet.line(Series.PRE_MONEY);
        dilution = sheet.line(Series.DILUTION);
        followOn = sheet.line(Series.FOLLOW_ON);
        cash = sheet.line(Series.CASH);
        debt = sheet.line(Series.DEBT);
        ownershipBefore = sheet.line(Series.OWNERSHIP_BEFORE);
        ownership = sheet.line(Series.OWNERSHIP);
        exitEquity = sheet.line(Series.EXIT_EQUITY);
        proceeds = sheet.line(Series.PROCEEDS);
        stoppedByDistress = new double[][] {
            interest,
            tax,
            fcf,
            nol,
            raise,
            debtRaised,
            equityRaised,
            preMoney,
            dilution,
            followOn,
            cash,
            debt,
            ownershipBefore,
            ownership
        };
    }

    void compute() {
        sheet.distressYear = 0;
        enter();
        for (int t = 1; t < Series.YEARS && sheet.distressYear == 0; t++) {
            cashFlow(t);
            classes.addPool(sheet);
            exit(t);
            need(t);
            if (dilution[t] > sheet.value(Driver.DEAL_MAX_DILUTION)) {
                fail(t);
            } else {
                raise(t);
            }
        }
    }

    private void enter() {
        classes.enter(sheet);
        for (double[] line : stoppedByDistress) {
            line[0] = 0;
        }
        cash[0] = sheet.value(Driver.LAB_CASH);
        debt[0] = sheet.value(Driver.LAB_DEBT);
        nol[0] = sheet.value(Driver.LAB_PRIOR_LOSSES);
        ownershipBefore[0] = sheet.value(Driver.DEAL_CHEQUE) / sheet.value(Driver.VALUATION_POST_MONEY);
        ownership[0] = ownershipBefore[0];
        exitEquity[0] = 0;
        proceeds[0] = 0;
    }

    /** Leaves the cash before any raise in {@code cash[t]}. */
    private void cashFlow(int t) {
        interest[t] = sheet.value(Driver.CAPEX_DEBT_RATE) * debt[t - 1];
        double taxable = ebitda[t] - depreciation[t] - interest[t];
        tax[t] = sheet.value(Driver.LAB_TAX_RATE) * Math.max(0, taxable - nol[t - 1]);
        nol[t] = Math.max(0, nol[t - 1] - taxable);
        fcf[t] = ebitda[t] - interest[t] - tax[t] - capex[t];
        cash[t] = cash[t - 1] + fcf[t];
    }

    private void exit(int t) {
        exitEquity[t] = Math.max(0, enterpriseValue[t] + cash[t] - debt[t - 1]);
        ownershipBefore[t] = classes.ownership();
        proceeds[t] = sheet.is(Choice.EXIT_ROUTE, Choice.LISTING)
                ? exitEquity[t] * ownershipBefore[t]
                : ofSale(exitEquity[t]);
    }

    private double ofSale(double equity) {
        Waterfall.pay(classes, equity, payments);
        return classes.ourPart(payments);
    }

    private void need(int t) {
        double runway = sheet.value(Driver.DEAL_BUFFER_MONTHS) / MONTHS;
        raise[t] = Math.max(0, runway * Math.max(0, -fcf[t]) - cash[t]);
        double room = Math.max(0, sheet.value(Driver.CAPEX_DEBT_CEILING) * enterpriseValue[t] - debt[t - 1]);
        debtRaised[t] = Math.min(sheet.value(Driver.CAPEX_DEBT_SHARE) * raise[t], room);
        equityRaised[t] = raise[t] - debtRaised[t];
        preMoney[t] = (1 - sheet.value(Driver.DEAL_ROUND_DISCOUNT)) * exitEquity[t];
        dilution[t] = equityRaised[t] > 0 ? equityRaised[t] / (preMoney[t] + equityRaised[t]) : 0;
    }

    private void raise(int t) {
        followOn[t] = ourFraction(sheet, t) * equityRaised[t];
        classes.addRound(sheet, t);
        cash[t] += raise[t];
        debt[t] = debt[t - 1] + debtRaised[t];
        ownership[t] = equityRaised[t] > 0 ? classes.ownership() : ownershipBefore[t];
    }

    /** The part of a year's round that the investor takes. */
    static double ourFraction(Worksheet sheet, int year) {
        return sheet.value(Driver.DEAL_PRO_RATA) * sheet.at(Series.OWNERSHIP_BEFORE, year);
    }

    /** Nobody pays in any more; the years after hold what a team sale brings. */
    private void fail(int t) {
        sheet.distressYear = t;
        debtRaised[t] = 0;
        equityRaised[t] = 0;
        followOn[t] = 0;
        debt[t] = debt[t - 1];
        ownership[t] = ownershipBefore[t];

        double recovered = sheet.value(Driver.DEAL_DISTRESS_RECOVERY) * classes.preferences;
        double equity = Math.min(recovered, Math.max(exitEquity[t], classes.preferences));
        double ours = ofSale(equity);
        for (int later = t + 1; later < Series.YEARS; later++) {
            for (double[] line : stoppedByDistress) {
                line[later] = 0;
            }
            exitEquity[later] = equity;
            proceeds[later] = ours;
        }
    }
}
