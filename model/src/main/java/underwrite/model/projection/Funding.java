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
 *
 * <p>A lane in which funding has failed is counted on with the others; what it may not show is put right at the end.
 */
final class Funding implements Section {
    private static final double MONTHS = 12;

    private final Worksheet sheet;
    private final int lanes;
    private final int[] distressYears;
    private final double[][][] stoppedByDistress;
    private final double[][] ebitda;
    private final double[][] depreciation;
    private final double[][] capex;
    private final double[][] enterpriseValue;
    private final double[][] interest;
    private final double[][] tax;
    private final double[][] fcf;
    private final double[][] nol;
    private final double[][] raise;
    private final double[][] debtRaised;
    private final double[][] equityRaised;
    private final double[][] preMoney;
    private final double[][] dilution;
    private final double[][] followOn;
    private final double[][] cash;
    private final double[][] debt;
    private final double[][] ownershipBefore;
    private final double[][] ownership;
    private final double[][] exitEquity;
    private final double[][] proceeds;
    private final double[] taxable;

    private final double[] sold;
    private final double[] fraction;

    /** What the team sale of a lane in which funding has failed comes to. */
    private final double[] salvage;

    private final double[] ourSalvage;
    private final ShareClasses classes;

    Funding(Worksheet sheet) {
        this.sheet = sheet;
        lanes = sheet.lanes();
        distressYears = sheet.distressYears;
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
        taxable = sheet.spareRow();
        stoppedByDistress = new double[][][] {
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
        sold = sheet.spareRow();
        fraction = sheet.spareRow();
        salvage = sheet.spareRow();
        ourSalvage = sheet.spareRow();
        classes = ShareClasses.of(sheet);
    }

    @Override
    public void compute() {
        enter();
        for (int t = 1; t < Series.YEARS; t++) {
            cashFlow(t);
            exit(t);
            need(t);
            round(t);
        }
        for (int i = 0; i < lanes; i++) {
            if (distressYears[i] > 0) {
                stop(i, distressYears[i]);
            }
        }
    }

    private void enter() {
        double[] cheque = sheet.values(Driver.DEAL_CHEQUE);
        double[] postMoney = sheet.values(Driver.VALUATION_POST_MONEY);
        System.arraycopy(sheet.values(Driver.LAB_CASH), 0, cash[0], 0, lanes);
        System.arraycopy(sheet.values(Driver.LAB_DEBT), 0, debt[0], 0, lanes);
        System.arraycopy(sheet.values(Driver.LAB_PRIOR_LOSSES), 0, nol[0], 0, lanes);
        classes.enter(sheet);
        for (int i = 0; i < lanes; i++) {
            distressYears[i] = 0;
            ownershipBefore[0][i] = cheque[i] / postMoney[i];
            ownership[0][i] = ownershipBefore[0][i];
        }
    }

    /** Leaves the cash before any raise in {@code cash[t]}. */
    private void cashFlow(int t) {
        double[] rate = sheet.values(Driver.CAPEX_DEBT_RATE);
        double[] taxRate = sheet.values(Driver.LAB_TAX_RATE);
        earn(interest[t], taxable, debt[t - 1], rate, ebitda[t], depreciation[t], lanes);
        tax(tax[t], nol[t], nol[t - 1], taxable, taxRate, lanes);
        flow(fcf[t], cash[t], cash[t - 1], ebitda[t], interest[t], tax[t], capex[t], lanes);
    }

    private static void earn(
            double[] interest,
            double[] taxable,
            double[] debt,
            double[] rate,
            double[] ebitda,
            double[] depreciation,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            interest[i] = rate[i] * debt[i];
            taxable[i] = ebitda[i] - depreciation[i] - rate[i] * debt[i];
        }
    }

    private static void tax(
            double[] tax, double[] losses, double[] lossesBefore, double[] taxable, double[] rate, int lanes) {
        for (int i = 0; i < lanes; i++) {
            tax[i] = rate[i] * Math.max(0, taxable[i] - lossesBefore[i]);
            losses[i] = Math.max(0, lossesBefore[i] - taxable[i]);
        }
    }

    private static void flow(
            double[] fcf,
            double[] cash,
            double[] cashBefore,
            double[] ebitda,
            double[] interest,
            double[] tax,
            double[] capex,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double free = ebitda[i] - interest[i] - tax[i] - capex[i];
            fcf[i] = free;
            cash[i] = cashBefore[i] + free;
        }
    }

    private void exit(int t) {
        classes.addPool(sheet.values(Driver.DEAL_OPTION_POOL));
        own(ownershipBefore[t], classes.ourShares, classes.total, lanes);
        sell(exitEquity[t], enterpriseValue[t], cash[t], debt[t - 1], lanes);
        if (sheet.is(Choice.EXIT_ROUTE, Choice.LISTING)) {
            share(proceeds[t], exitEquity[t], ownershipBefore[t], lanes);
        } else {
            convert(proceeds[t], exitEquity[t], ownershipBefore[t], classes, lanes);
            payPreferences(t);
        }
    }

    private static void own(double[] ownership, double[] ours, double[] total, int lanes) {
        for (int i = 0; i < lanes; i++) {
            ownership[i] = ours[i] / total[i];
        }
    }

    private static void share(double[] proceeds, double[] equity, double[] ownership, int lanes) {
        for (int i = 0; i < lanes; i++) {
            proceeds[i] = equity[i] * ownership[i];
        }
    }

    /** What a sale pays us where it is high enough for everybody to convert. */
    private static void convert(
            double[] proceeds, double[] equity, double[] ownership, ShareClasses classes, int lanes) {
        double[] fixed = classes.fixedPreferences;
        double[] ours = classes.ourFixedPreferences;
        for (int i = 0; i < lanes; i++) {
            proceeds[i] = ours[i] + (equity[i] - fixed[i]) * ownership[i];
        }
    }

    /** Where it is not, class by class. */
    private void payPreferences(int t) {
        for (int i = 0; i < lanes; i++) {
            double shared = exitEquity[t][i] - classes.fixedPreferences[i];
            if (!(shared >= classes.total[i] * classes.highestBreakEven[i]) && distressYears[i] == 0) {
                proceeds[t][i] = Waterfall.ours(classes, i, exitEquity[t][i]);
            }
        }
    }

    private static void sell(double[] equity, double[] enterpriseValue, double[] cash, double[] debt, int lanes) {
        for (int i = 0; i < lanes; i++) {
            equity[i] = Math.max(0, enterpriseValue[i] + cash[i] - debt[i]);
        }
    }

    private void need(int t) {
        double[] runway = sheet.values(Driver.DEAL_BUFFER_MONTHS);
        double[] debtShare = sheet.values(Driver.CAPEX_DEBT_SHARE);
        double[] ceiling = sheet.values(Driver.CAPEX_DEBT_CEILING);
        double[] discount = sheet.values(Driver.DEAL_ROUND_DISCOUNT);
        lack(raise[t], runway, fcf[t], cash[t], lanes);
        lend(debtRaised[t], equityRaised[t], raise[t], debtShare, ceiling, enterpriseValue[t], debt[t - 1], lanes);
        price(preMoney[t], dilution[t], equityRaised[t], exitEquity[t], discount, lanes);
    }

    private static void lack(double[] raise, double[] runway, double[] fcf, double[] cash, int lanes) {
        for (int i = 0; i < lanes; i++) {
            raise[i] = Math.max(0, runway[i] / MONTHS * Math.max(0, -fcf[i]) - cash[i]);
        }
    }

    private static void lend(
            double[] lent,
            double[] left,
            double[] raise,
            double[] share,
            double[] ceiling,
            double[] enterpriseValue,
            double[] debt,
            int lanes) {
        for (int i = 0; i < lanes; i++) {
            double room = Math.max(0, ceiling[i] * enterpriseValue[i] - debt[i]);
            double borrowed = Math.min(share[i] * raise[i], room);
            lent[i] = borrowed;
            left[i] = raise[i] - borrowed;
        }
    }

    private static void price(
            double[] preMoney, double[] dilution, double[] raised, double[] equity, double[] discount, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double before = (1 - discount[i]) * equity[i];
            preMoney[i] = before;
            dilution[i] = raised[i] > 0 ? raised[i] / (before + raised[i]) : 0;
        }
    }

    private void round(int t) {
        double[] most = sheet.values(Driver.DEAL_MAX_DILUTION);
        for (int i = 0; i < lanes; i++) {
            boolean sells = distressYears[i] == 0 && dilution[t][i] <= most[i];
            if (!sells && distressYears[i] == 0) {
                fail(i, t);
            }
            sold[i] = sells ? dilution[t][i] : 0;
        }
        follow(followOn[t], fraction, sheet.values(Driver.DEAL_PRO_RATA), ownershipBefore[t], equityRaised[t], lanes);
        classes.addRound(t, equityRaised[t], sold, fraction);
        own(ownership[t], classes.ourShares, classes.total, lanes);
        fill(cash[t], debt[t], debt[t - 1], raise[t], debtRaised[t], lanes);
    }

    private static void follow(
            double[] followOn, double[] fraction, double[] proRata, double[] ownership, double[] raised, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double ours = proRata[i] * ownership[i];
            fraction[i] = ours;
            followOn[i] = ours * raised[i];
        }
    }

    /** Whoever holds on gets a part of a team sale. */
    private void fail(int lane, int year) {
        double preferences = classes.preferences[lane];
        double recovered = sheet.value(Driver.DEAL_DISTRESS_RECOVERY, lane) * preferences;
        distressYears[lane] = year;
        salvage[lane] = Math.min(recovered, Math.max(exitEquity[year][lane], preferences));
        ourSalvage[lane] = Waterfall.ours(classes, lane, salvage[lane]);
    }

    private static void fill(
            double[] cash, double[] debt, double[] debtBefore, double[] raise, double[] lent, int lanes) {
        for (int i = 0; i < lanes; i++) {
            cash[i] += raise[i];
            debt[i] = debtBefore[i] + lent[i];
        }
    }

    /** Nobody pays in any more; the years after hold what a team sale brings. */
    private void stop(int lane, int year) {
        debtRaised[year][lane] = 0;
        equityRaised[year][lane] = 0;
        followOn[year][lane] = 0;
        cash[year][lane] = cash[year - 1][lane] + fcf[year][lane];
        debt[year][lane] = debt[year - 1][lane];
        ownership[year][lane] = ownershipBefore[year][lane];

        for (int later = year + 1; later < Series.YEARS; later++) {
            for (double[][] line : stoppedByDistress) {
                line[later][lane] = 0;
            }
            exitEquity[later][lane] = salvage[lane];
            proceeds[later][lane] = ourSalvage[lane];
        }
    }
}
