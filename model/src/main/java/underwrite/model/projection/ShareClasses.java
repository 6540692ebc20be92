package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * Who owns what while a scenario runs: preferred classes from the most junior rank up, and common stock. Shares are counted in the fully
 * diluted number at entry (= 1), preferences in USD millions. Arrays that are filled anew for each scenario; {@link CapTable} is what
 * others see.
 */
final class ShareClasses {
    /** The investor's round; that of year t has rank 1 + t, earlier preferred 0. */
    static final int RANK_OF_ROUND = 1;

    /** Existing, the others in the round, ours, and a round every year. */
    static final int MOST = 3 + Series.HORIZON;

    final double[] shares;
    final double[] preference;
    final double[] ourFraction;

    /** The price of a common share at which a class is as well off converted. */
    final double[] breakEven;

    final int[] rank;
    final boolean[] participating;
    int count;

    /** Classes that may convert, by their break-even prices, lowest first. */
    final int[] byBreakEven;

    int convertible;

    boolean latestFirst;
    double common;
    double ourCommon;
    double ourShares;
    double total;
    double preferences;
    double participatingShares;

    ShareClasses(int most) {
        shares = new double[most];
        preference = new double[most];
        ourFraction = new double[most];
        breakEven = new double[most];
        rank = new int[most];
        participating = new boolean[most];
        byBreakEven = new int[most];
    }

    /** The table on which an exit at the end of a year draws: after that year's pool, before its round. */
    static ShareClasses atExit(Worksheet sheet, int year) {
        ShareClasses classes = new ShareClasses(MOST);
        classes.enter(sheet);
        int last = sheet.distressYear > 0 ? Math.min(year, sheet.distressYear) : year;
        for (int t = 1; t <= last; t++) {
            classes.addPool(sheet);
            if (t < last) {
                classes.addRound(sheet, t);
            }
        }
        return classes;
    }

    /** Starts with the table right after the investor's round. */
    void enter(Worksheet sheet) {
        double postMoney = sheet.value(Driver.VALUATION_POST_MONEY);
        double multiple = sheet.value(Driver.DEAL_PREFERENCE_MULTIPLE);
        double cheque = sheet.value(Driver.DEAL_CHEQUE);
        double existing = sheet.value(Driver.DEAL_EXISTING_PREFERRED_SHARE);
        double own = cheque / postMoney;
        double round = sheet.value(Driver.VALUATION_ROUND_SIZE) / postMoney;
        boolean buysCommon = sheet.is(Choice.SECURITY, Choice.COMMON);
        boolean participates = sheet.is(Choice.SECURITY, Choice.PARTICIPATING);
        double others = buysCommon ? round : round - own;
        double ourCommonShares = buysCommon ? own : 0;

        startWith(Math.max(ourCommonShares, 1 - existing - round), ourCommonShares);
        latestFirst = sheet.is(Choice.SENIORITY, Choice.STANDARD);
        add(existing, sheet.value(Driver.DEAL_EXISTING_PREFERENCE), 0, false, 0);
        add(others, others * postMoney * multiple, RANK_OF_ROUND, participates, 0);
        if (!buysCommon) {
            add(own, cheque * multiple, RANK_OF_ROUND, participates, 1);
        }
    }

    /** Nothing but common stock. */
    void startWith(double commonShares, double ourCommonShares) {
        count = 0;
        convertible = 0;
        preferences = 0;
        participatingShares = 0;
        common = commonShares;
        ourCommon = ourCommonShares;
        ourShares = ourCommonShares;
        total = commonShares;
    }

    /** A year's new employee equity: that share of the grown total. */
    void addPool(Worksheet sheet) {
        double pool = sheet.value(Driver.DEAL_OPTION_POOL);
        double grants = total * pool / (1 - pool);
        common += grants;
        total += grants;
    }

    /** The class that a year's round sells, if it sells any; non-participating at 1x. */
    void addRound(Worksheet sheet, int year) {
        double equity = sheet.line(Series.EQUITY_RAISED)[year];
        if (equity > 0) {
            double dilution = sheet.line(Series.DILUTION)[year];
            add(
                    total * dilution / (1 - dilution),
                    equity,
                    RANK_OF_ROUND + year,
                    false,
                    Funding.ourFraction(sheet, year));
        }
    }

    /** One more preferred class, of a rank not below that of the last. */
    void add(double newShares, double newPreference, int newRank, boolean participates, double fraction) {
        shares[count] = newShares;
        preference[count] = newPreference;
        rank[count] = newRank;
        participating[count] = participates;
        ourFraction[count] = fraction;
        breakEven[count] = newPreference / newShares;
        total += newShares;
        ourShares += fraction * newShares;
        preferences += newPreference;
        if (participates) {
            participatingShares += newShares;
        } else if (newShares > 0) {
            insertByBreakEven(count);
        }
        count++;
    }

    private void insertByBreakEven(int added) {
        int place = convertible++;
        while (place > 0 && breakEven[byBreakEven[place - 1]] > breakEven[added]) {
            byBreakEven[place] = byBreakEven[place - 1];
            place--;
        }
        byBreakEven[place] = added;
    }

    /** Our part of the company, if all preferred stock turned into common. */
    double ownership() {
        return ourShares / total;
    }

    /** Our part of what the classes are paid. */
    double ourPart(double[] payments) {
        double ours = common > 0 ? payments[count] * (ourCommon / common) : 0;
        for (int i = 0; i < count; i++) {
            ours += ourFraction[i] * payments[i];
        }
        return ours;
    }
}
