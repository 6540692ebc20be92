package underwrite.model.projection;

import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * Who owns what in each lane while scenarios run: preferred classes from the most junior rank up, and common stock. Shares are counted in the
 * fully diluted number at entry (= 1), preferences in USD millions. A class is a row in which a lane may hold nothing, such as the round
 * of a year that needed none. Rows that are filled anew for each projection; {@link CapTable} is what others see.
 */
final class ShareClasses {
    /** The investor's round; that of year t has rank 1 + t, earlier preferred 0. */
    static final int RANK_OF_ROUND = 1;

    private static final int EXISTING = 0;
    private static final int ROUND = 1;
    private static final int OURS = 2;
    private static final int AT_ENTRY = 3;

    /** Existing, the others in the round, ours, and a round every year. */
    private static final int MOST = AT_ENTRY + Series.HORIZON;

    /** Shares so few that they are none, by which one can still divide. */
    private static final double NO_SHARES = 1e-300;

    private final int lanes;

    /** By class, then by lane. */
    final double[][] shares;

    final double[][] preference;
    final double[][] ourFraction;

    /** The price of a common share at which a class is as well off converted. */
    final double[][] breakEven;

    /** By class; the same in all lanes. */
    final int[] rank;

    final boolean[] participating;
    int count;
    boolean latestFirst;

    /** By lane. */
    final double[] common;

    final double[] ourCommon;
    final double[] ourShares;
    final double[] total;

    /** Common shares and those that participate: they share whatever is above the preferences. */
    final double[] sharingAnyway;

    final double[] preferences;
    final double[] ourPreferences;

    /** The preferences that are paid whatever a company sells for above all preferences: of classes that participate, or hold no shares. */
    final double[] fixedPreferences;

    final double[] ourFixedPreferences;

    /** By lane, the classes that may convert, by their break-even prices, lowest first; see {@link #sort}. */
    final int[][] byBreakEven;

    final int[] convertible;

    /** How many of the classes have been looked at for that. */
    private final int[] sorted;

    /** The highest of the break-even prices of the classes that may convert. */
    final double[] highestBreakEven;

    ShareClasses(int most, int lanes) {
        this.lanes = lanes;
        shares = new double[most][lanes];
        preference = new double[most][lanes];
        ourFraction = new double[most][lanes];
        breakEven = new double[most][lanes];
        rank = new int[most];
        participating = new boolean[most];
        common = new double[lanes];
        ourCommon = new double[lanes];
        ourShares = new double[lanes];
        total = new double[lanes];
        sharingAnyway = new double[lanes];
        preferences = new double[lanes];
        ourPreferences = new double[lanes];
        fixedPreferences = new double[lanes];
        ourFixedPreferences = new double[lanes];
        byBreakEven = new int[lanes][most];
        convertible = new int[lanes];
        sorted = new int[lanes];
        highestBreakEven = new double[lanes];
    }

    /** Room for all classes of all lanes of a sheet. */
    static ShareClasses of(Worksheet sheet) {
        return new ShareClasses(MOST, sheet.lanes());
    }

    /** The table on which an exit at the end of a year draws: after that year's pool, before its round. */
    static ShareClasses atExit(Worksheet sheet, int year) {
        ShareClasses classes = of(sheet);
        classes.enter(sheet);
        for (int t = 1; t <= year; t++) {
            classes.addPool(sheet.values(Driver.DEAL_OPTION_POOL));
            if (t < year) {
                double[] fraction = sheet.spareRow();
                for (int i = 0; i < fraction.length; i++) {
                    fraction[i] = sheet.value(Driver.DEAL_PRO_RATA, i) * sheet.at(Series.OWNERSHIP_BEFORE, t, i);
                }
                classes.addRound(t, sheet.line(Series.EQUITY_RAISED)[t], sheet.line(Series.DILUTION)[t], fraction);
            }
        }
        return classes;
    }

    /** Starts with the table right after the investor's round. */
    void enter(Worksheet sheet) {
        boolean buysCommon = sheet.is(Choice.SECURITY, Choice.COMMON);
        boolean participates = sheet.is(Choice.SECURITY, Choice.PARTICIPATING);
        latestFirst = sheet.is(Choice.SENIORITY, Choice.STANDARD);
        for (int i = 0; i < lanes; i++) {
            double postMoney = sheet.value(Driver.VALUATION_POST_MONEY, i);
            double multiple = sheet.value(Driver.DEAL_PREFERENCE_MULTIPLE, i);
            double cheque = sheet.value(Driver.DEAL_CHEQUE, i);
            double existing = sheet.value(Driver.DEAL_EXISTING_PREFERRED_SHARE, i);
            double own = cheque / postMoney;
            double round = sheet.value(Driver.VALUATION_ROUND_SIZE, i) / postMoney;
            double others = buysCommon ? round : round - own;
            double ours = buysCommon ? 0 : own;
            startWith(i, Math.max(own - ours, 1 - existing - round), own - ours);
            hold(EXISTING, i, existing, sheet.value(Driver.DEAL_EXISTING_PREFERENCE, i), 0, false);
            hold(ROUND, i, others, others * postMoney * multiple, 0, participates);
            hold(OURS, i, ours, ours > 0 ? cheque * multiple : 0, 1, participates);
        }
        count = AT_ENTRY;
        rank[EXISTING] = 0;
        rank[ROUND] = RANK_OF_ROUND;
        rank[OURS] = RANK_OF_ROUND;
        participating[EXISTING] = false;
        participating[ROUND] = participates;
        participating[OURS] = participates;
    }

    /** A lane with nothing but common stock. */
    void startWith(int lane, double commonShares, double ourCommonShares) {
        common[lane] = commonShares;
        ourCommon[lane] = ourCommonShares;
        ourShares[lane] = ourCommonShares;
        total[lane] = commonShares;
        sharingAnyway[lane] = commonShares;
        preferences[lane] = 0;
        ourPreferences[lane] = 0;
        fixedPreferences[lane] = 0;
        ourFixedPreferences[lane] = 0;
        convertible[lane] = 0;
        sorted[lane] = 0;
        highestBreakEven[lane] = 0;
    }

    /** One more preferred class, of a rank not below that of the last, for tables of a single lane. */
    void add(double newShares, double newPreference, int newRank, boolean participates, double fraction) {
        hold(count, 0, newShares, newPreference, fraction, participates);
        rank[count] = newRank;
        participating[count] = participates;
        count++;
    }

    private void hold(
            int held, int lane, double newShares, double newPreference, double fraction, boolean participates) {
        shares[held][lane] = newShares;
        preference[held][lane] = newPreference;
        ourFraction[held][lane] = fraction;
        total[lane] += newShares;
        ourShares[lane] += fraction * newShares;
        preferences[lane] += newPreference;
        ourPreferences[lane] += fraction * newPreference;
        if (participates || !(newShares > 0)) {
            fixedPreferences[lane] += newPreference;
            ourFixedPreferences[lane] += fraction * newPreference;
            sharingAnyway[lane] += newShares;
        } else {
            breakEven[held][lane] = newPreference / newShares;
            highestBreakEven[lane] = Math.max(highestBreakEven[lane], breakEven[held][lane]);
        }
    }

    /** Puts the classes of a lane that may convert in order; most lanes never need it. */
    void sort(int lane) {
        for (int held = sorted[lane]; held < count; held++) {
            if (shares[held][lane] > 0 && !participating[held]) {
                insert(held, lane);
            }
        }
        sorted[lane] = count;
    }

    private void insert(int held, int lane) {
        int[] order = byBreakEven[lane];
        double price = breakEven[held][lane];
        int place = convertible[lane]++;
        while (place > 0 && breakEven[order[place - 1]][lane] > price) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = held;
    }

    /** A year's new employee equity: that share of the grown total. */
    void addPool(double[] pool) {
        grant(common, sharingAnyway, total, pool, lanes);
    }

    private static void grant(double[] common, double[] sharing, double[] total, double[] pool, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double grants = total[i] * pool[i] / (1 - pool[i]);
            common[i] += grants;
            sharing[i] += grants;
            total[i] += grants;
        }
    }

    /**
     * The classes that a year's rounds sell; non-participating at 1x. A lane that sells nothing has a dilution of 0 and pays 0.
     *
     * @param equity what each pays, USD millions
     * @param dilution the part of the company that it gets
     * @param fraction the investor's part of it
     */
    void addRound(int year, double[] equity, double[] dilution, double[] fraction) {
        issue(shares[count], breakEven[count], total, equity, dilution, lanes);
        enlarge(total, ourShares, shares[count], fraction, lanes);
        owe(preferences, ourPreferences, equity, fraction, lanes);
        top(highestBreakEven, breakEven[count], lanes);
        System.arraycopy(equity, 0, preference[count], 0, lanes);
        System.arraycopy(fraction, 0, ourFraction[count], 0, lanes);
        rank[count] = RANK_OF_ROUND + year;
        participating[count] = false;
        count++;
    }

    private static void issue(
            double[] issued, double[] breakEven, double[] total, double[] equity, double[] dilution, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double sold = total[i] * dilution[i] / (1 - dilution[i]);
            issued[i] = sold;
            breakEven[i] = equity[i] / Math.max(NO_SHARES, sold);
        }
    }

    private static void enlarge(double[] total, double[] ours, double[] issued, double[] fraction, int lanes) {
        for (int i = 0; i < lanes; i++) {
            total[i] += issued[i];
            ours[i] += fraction[i] * issued[i];
        }
    }

    private static void owe(double[] owed, double[] owedToUs, double[] equity, double[] fraction, int lanes) {
        for (int i = 0; i < lanes; i++) {
            owed[i] += equity[i];
            owedToUs[i] += fraction[i] * equity[i];
        }
    }

    private static void top(double[] highest, double[] breakEven, int lanes) {
        for (int i = 0; i < lanes; i++) {
            highest[i] = Math.max(highest[i], breakEven[i]);
        }
    }

    /** Our part of the company, if all preferred stock turned into common. */
    double ownership(int lane) {
        return ourShares[lane] / total[lane];
    }

    /** Our part of what the classes and common are paid. */
    double ourPart(int lane, double[] payments) {
        double ours = common[lane] > 0 ? payments[count] * (ourCommon[lane] / common[lane]) : 0;
        for (int held = 0; held < count; held++) {
            ours += ourFraction[held][lane] * payments[held];
        }
        return ours;
    }
}
