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
    /** Where fewer share than this part of all, their number is added up instead of taken from the whole, to lose no digits. */
    private static final double FEWEST_SHARING = 1e-3;

    private Waterfall() {}

    /**
     * What each class gets of a sale, USD millions, in the order of {@link CapTable#classes()}.
     *
     * @param equity what the equity is sold for, at least 0, USD millions
     */
    public static double[] pay(CapTable table, double equity) {
        double[] payments = new double[table.classes().size()];
        pay(table.shareClasses(), 0, checked(equity), payments);
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
        return ours(table.shareClasses(), 0, checked(equity));
    }

    /** The investor's part of a sale of a lane for at least 0, USD millions; what {@link #pay} pays us, without the others. */
    static double ours(ShareClasses classes, int lane, double equity) {
        if (equity > classes.preferences[lane]) {
            return ourPartAbovePreferences(classes, lane, equity);
        }
        if (classes.latestFirst) {
            return ofPayments(classes, lane, equity);
        }
        return classes.ourPreferences[lane] * paidPart(equity, classes.preferences[lane]);
    }

    private static double ofPayments(ShareClasses classes, int lane, double equity) {
        double[] payments = new double[classes.count + 1];
        pay(classes, lane, equity, payments);
        return classes.ourPart(lane, payments);
    }

    /** All convert, but for those that break even highest. */
    private static double ourPartAbovePreferences(ShareClasses classes, int lane, double equity) {
        classes.sort(lane);
        int[] order = classes.byBreakEven[lane];
        double due = classes.fixedPreferences[lane];
        double sharing = classes.total[lane];
        double oursDue = classes.ourFixedPreferences[lane];
        double oursSharing = classes.ourShares[lane];
        double fewest = sharing * FEWEST_SHARING;
        for (int i = classes.convertible[lane] - 1; i >= 0; i--) {
            int held = order[i];
            if (due + sharing * classes.breakEven[held][lane] <= equity) {
                break;
            }
            double fraction = classes.ourFraction[held][lane];
            due += classes.preference[held][lane];
            sharing -= classes.shares[held][lane];
            oursDue += fraction * classes.preference[held][lane];
            oursSharing -= fraction * classes.shares[held][lane];
            if (sharing < fewest) {
                return ofPayments(classes, lane, equity);
            }
        }
        return oursDue + oursSharing * ((equity - due) / sharing);
    }

    private static double checked(double equity) {
        if (!(equity >= 0 && equity <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("An equity value must be a number of at least 0, not " + equity);
        }
        return equity;
    }

    /** Fills in what each preferred class of a lane gets, then what common gets. */
    static void pay(ShareClasses classes, int lane, double equity, double[] payments) {
        if (equity > classes.preferences[lane]) {
            classes.sort(lane);
            double price = commonPrice(classes, lane, equity, converting(classes, lane, equity));
            for (int held = 0; held < classes.count; held++) {
                payments[held] = paid(classes, held, lane, price);
            }
            payments[classes.count] = classes.common[lane] * price;
        } else {
            payments[classes.count] = 0;
            if (classes.latestFirst) {
                payLatestFirst(classes, lane, equity, payments);
            } else {
                double part = paidPart(equity, classes.preferences[lane]);
                payInProportion(classes, lane, 0, classes.count, part, payments);
            }
        }
    }

    private static double paidPart(double left, double due) {
        return due > 0 ? Math.min(1, left / due) : 0;
    }

    private static void payInProportion(
            ShareClasses classes, int lane, int from, int to, double part, double[] payments) {
        for (int held = from; held < to; held++) {
            payments[held] = part * classes.preference[held][lane];
        }
    }

    private static void payLatestFirst(ShareClasses classes, int lane, double equity, double[] payments) {
        double left = equity;
        int to = classes.count;
        while (to > 0) {
            int from = to - 1;
            double due = classes.preference[from][lane];
            while (from > 0 && classes.rank[from - 1] == classes.rank[to - 1]) {
                from--;
                due += classes.preference[from][lane];
            }
            payInProportion(classes, lane, from, to, paidPart(left, due), payments);
            left = Math.max(0, left - due);
            to = from;
        }
    }

    private static double paid(ShareClasses classes, int held, int lane, double price) {
        double converted = classes.shares[held][lane] * price;
        double preference = classes.preference[held][lane];
        return classes.participating[held] ? preference + converted : Math.max(preference, converted);
    }

    /**
     * How many of the classes that may convert do, of an equity value above all preferences: those that break even lowest. Where nobody
     * else shares what is above the preferences, the first must.
     */
    private static int converting(ShareClasses classes, int lane, double equity) {
        int[] order = classes.byBreakEven[lane];
        int least = classes.sharingAnyway[lane] > 0 ? 0 : 1;
        double due = classes.fixedPreferences[lane];
        double sharing = classes.total[lane];
        int converting = classes.convertible[lane];
        while (converting > least) {
            int held = order[converting - 1];
            if (due + sharing * classes.breakEven[held][lane] <= equity) {
                break;
            }
            due += classes.preference[held][lane];
            sharing -= classes.shares[held][lane];
            converting--;
        }
        return converting;
    }

    /** The price of a common share that pays out an equity value above all preferences. */
    private static double commonPrice(ShareClasses classes, int lane, double equity, int converting) {
        int[] order = classes.byBreakEven[lane];
        double due = classes.fixedPreferences[lane];
        double sharing = classes.sharingAnyway[lane];
        for (int i = 0; i < converting; i++) {
            sharing += classes.shares[order[i]][lane];
        }
        for (int i = converting; i < classes.convertible[lane]; i++) {
            due += classes.preference[order[i]][lane];
        }
        return (equity - due) / sharing;
    }
}
