package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * Who owns what while a scenario runs: preferred classes from the most junior rank up, and common stock. Shares are counted in the fully
 * diluted number at entry (= 1), preferences in USD millions.
 *
 * <p>At entry: <i>existing</i> preferred, the others in the <i>round</i>, <i>ours</i> (with preferred stock), and common. Every later
 * round adds a class; the employee pool adds common shares.
 */
final class ShareClasses {
    static final int EXISTING = 0;
    static final int ROUND = 1;
    static final int OURS = 2;

    /** The classes at entry: existing, round, ours. */
    static final int AT_ENTRY = 3;

    static final int MOST = AT_ENTRY + Series.HORIZON;

    final double[] shares = new double[MOST];
    final double[] preference = new double[MOST];
    final double[] ourFraction = new double[MOST];
    final int[] rank = new int[MOST];
    int count;
    boolean participating;
    boolean latestFirst;
    double common;
    double ourCommon;
    double total;
    double preferences;

    /** Classes that may convert, by the price at which they break even, lowest first. */
    final int[] byBreakEven = new int[MOST];

    int convertible;

    /** Starts with the table right after the investor's round. */
    void enter(ProjectionBuffer buffer) {
        double postMoney = buffer.value(Driver.VALUATION_POST_MONEY);
        double multiple = buffer.value(Driver.DEAL_PREFERENCE_MULTIPLE);
        double cheque = buffer.value(Driver.DEAL_CHEQUE);
        double own = cheque / postMoney;
        double round = buffer.value(Driver.VALUATION_ROUND_SIZE) / postMoney;
        double existing = buffer.value(Driver.DEAL_EXISTING_PREFERRED_SHARE);
        boolean buysCommon = buffer.is(Choice.SECURITY, Choice.COMMON);
        double others = buysCommon ? round : round - own;

        participating = buffer.is(Choice.SECURITY, Choice.PARTICIPATING);
        latestFirst = buffer.is(Choice.SENIORITY, Choice.STANDARD);
        count = 0;
        convertible = 0;
        preferences = 0;
        ourCommon = buysCommon ? own : 0;
        common = Math.max(ourCommon, 1 - existing - round);
        total = common;
        add(existing, buffer.value(Driver.DEAL_EXISTING_PREFERENCE), 0, 0, true);
        add(others, others * postMoney * multiple, 1, 0, !participating);
        add(buysCommon ? 0 : own, buysCommon ? 0 : cheque * multiple, 1, 1, !participating);
    }

    /** New employee equity: the share of the grown total that a year's pool takes, 0..0.15. */
    void addPool(double pool) {
        double grants = total * pool / (1 - pool);
        common += grants;
        total += grants;
    }

    /**
     * A later round, non-participating at 1x.
     *
     * @param dilution the share of the company that it buys
     * @param fraction our part of it
     */
    void addRound(int year, double dilution, double equity, double fraction) {
        add(total * dilution / (1 - dilution), equity, 1 + year, fraction, true);
    }

    private void add(double newShares, double newPreference, int newRank, double fraction, boolean converts) {
        shares[count] = newShares;
        preference[count] = newPreference;
        rank[count] = newRank;
        ourFraction[count] = fraction;
        total += newShares;
        preferences += newPreference;
        if (converts && newShares > 0) {
            insertByBreakEven(count);
        }
        count++;
    }

    private void insertByBreakEven(int added) {
        double price = breakEven(added);
        int place = convertible++;
        while (place > 0 && breakEven(byBreakEven[place - 1]) > price) {
            byBreakEven[place] = byBreakEven[place - 1];
            place--;
        }
        byBreakEven[place] = added;
    }

    /** The price of a common share at which a class is as well off converted. */
    double breakEven(int preferred) {
        return preference[preferred] / shares[preferred];
    }

    /** Whether a class gets its preference and its part of the rest. */
    boolean participates(int preferred) {
        return participating && (preferred == ROUND || preferred == OURS);
    }

    /** Our part of the company if all preferred stock turned into common. */
    double ownership() {
        double ours = ourCommon;
        for (int i = 0; i < count; i++) {
            ours += ourFraction[i] * shares[i];
        }
        return ours / total;
    }
}
