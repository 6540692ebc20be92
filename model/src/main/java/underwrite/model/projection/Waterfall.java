package underwrite.model.projection;

/**
 * Who gets what of an equity value.
 *
 * <p>On a sale the preferences come first. Up to their sum, preferred classes share the equity: in proportion to their preferences (pari
 * passu), or the latest round first, in full while it lasts (standard). Above it a common price {@code p} is found at which everything is
 * paid out: a participating class gets {@code preference + shares · p}, any other preferred class {@code max(preference, shares · p)},
 * common {@code shares · p}. Exactly: a class converts when the equity covers what all get at the price at which it breaks even,
 * {@code preference / shares}; then {@code p = (equity - preferences of those that do not convert) / shares of those that share}.
 *
 * <p>Example: one class with 20% and a preference of 30, and common with 80%. Of 100 the class keeps its 30 and common gets 70; of 200 it
 * converts and gets 40.
 *
 * <p>On a listing all preferred stock turns into common, and everybody gets a part in proportion to the shares.
 *
 * <p>Source: Metrick and Yasuda, <i>Venture Capital and the Finance of Innovation</i>, 2010.
 */
public final class Waterfall {
    private Waterfall() {}

    /**
     * What each class gets of a sale, USD millions, in the order of {@link CapTable#classes()}.
     *
     * @param equity what the equity is sold for, at least 0, USD millions
     */
    public static double[] pay(CapTable table, double equity) {
        double[] payments = new double[table.classes().size()];
        pay(table.shareClasses(), checked(equity), payments);
        return payments;
    }

    /**
     * What each class gets on a listing, USD millions, in the order of {@link CapTable#classes()}.
     *
     * @param equity what the equity is worth, at least 0, USD millions
     */
    public static double[] payListed(CapTable table, double equity) {
        double price = checked(equity) / table.totalShares();
        return table.classes().stream()
                .mapToDouble(held -> held.shares() * price)
                .toArray();
    }

    /**
     * The investor's part of a sale, USD millions.
     *
     * @param equity what the equity is sold for, at least 0, USD millions
     */
    public static double ours(CapTable table, double equity) {
        return table.shareClasses().ourPart(pay(table, equity));
    }

    private static double checked(double equity) {
        if (!(equity >= 0 && equity <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("An equity value must be a number of at least 0, not " + equity);
        }
        return equity;
    }

    /** Fills in what each preferred class gets, then what common gets. */
    static void pay(ShareClasses classes, double equity, double[] payments) {
        if (equity > classes.preferences) {
            payShares(classes, equity, payments);
        } else {
            payments[classes.count] = 0;
            if (classes.latestFirst) {
                payLatestFirst(classes, equity, payments);
            } else {
                payInProportion(classes, 0, classes.count, paidPart(equity, classes.preferences), payments);
            }
        }
    }

    private static double paidPart(double left, double due) {
        return due > 0 ? Math.min(1, left / due) : 0;
    }

    private static void payInProportion(ShareClasses classes, int from, int to, double part, double[] payments) {
        for (int i = from; i < to; i++) {
            payments[i] = part * classes.preference[i];
        }
    }

    private static void payLatestFirst(ShareClasses classes, double equity, double[] payments) {
        double left = equity;
        int to = classes.count;
        while (to > 0) {
            int from = to - 1;
            double due = classes.preference[from];
            while (from > 0 && classes.rank[from - 1] == classes.rank[to - 1]) {
                from--;
                due += classes.preference[from];
            }
            payInProportion(classes, from, to, paidPart(left, due), payments);
            left = Math.max(0, left - due);
            to = from;
        }
    }

    private static void payShares(ShareClasses classes, double equity, double[] payments) {
        double price = commonPrice(classes, equity);
        for (int i = 0; i < classes.count; i++) {
            double converted = classes.shares[i] * price;
            payments[i] = classes.participating[i]
                    ? classes.preference[i] + converted
                    : Math.max(classes.preference[i], converted);
        }
        payments[classes.count] = classes.common * price;
    }

    /**
     * The price of a common share that pays out an equity value above all preferences. Classes convert in the order of their break-even
     * prices, so one walk along them finds the last; where nobody else shares what is above the preferences, the first must.
     */
    private static double commonPrice(ShareClasses classes, double equity) {
        double due = classes.preferences;
        double sharing = classes.common + classes.participatingShares;
        for (int i = 0; i < classes.convertible; i++) {
            int next = classes.byBreakEven[i];
            double dueToOthers = due - classes.preference[next];
            double sharingThen = sharing + classes.shares[next];
            if (sharing > 0 && dueToOthers + sharingThen * classes.breakEven[next] > equity) {
                break;
            }
            due = dueToOthers;
            sharing = sharingThen;
        }
        return (equity - due) / sharing;
    }
}
