package underwrite.model.projection;

/**
 * Who gets what of an equity value on a sale.
 *
 * <p>Up to the sum of the preferences, preferred classes share it: in proportion to their preferences (pari passu), or the latest round
 * first (standard). Above it a common price {@code p} is found at which everything is paid out: a participating class gets
 * {@code preference + shares · p}, any other preferred class {@code max(preference, shares · p)}, common {@code shares · p}. A class
 * converts when the equity covers what all get at the price at which it breaks even, {@code preference / shares}. Example: 100 to a class
 * with 20% and a preference of 30 and common with 80%: the class keeps its 30, common gets 70; of 200 it converts and gets 40.
 */
final class Waterfall {
    private Waterfall() {}

    /** Our part of an equity value of at least 0, USD millions. */
    static double ours(ShareClasses classes, double equity) {
        if (equity > classes.preferences) {
            return ourPartAbovePreferences(classes, equity);
        }
        return classes.latestFirst
                ? ourPartLatestFirst(classes, equity)
                : ourPreferences(classes) * paidPart(equity, classes.preferences);
    }

    private static double paidPart(double equity, double due) {
        return due > 0 ? Math.min(1, equity / due) : 0;
    }

    private static double ourPreferences(ShareClasses classes) {
        double ours = 0;
        for (int i = 0; i < classes.count; i++) {
            ours += classes.ourFraction[i] * classes.preference[i];
        }
        return ours;
    }

    private static double ourPartLatestFirst(ShareClasses classes, double equity) {
        double left = equity;
        double ours = 0;
        int senior = classes.count - 1;
        while (senior >= 0 && left > 0) {
            double due = 0;
            double ourDue = 0;
            int rank = classes.rank[senior];
            for (; senior >= 0 && classes.rank[senior] == rank; senior--) {
                due += classes.preference[senior];
                ourDue += classes.ourFraction[senior] * classes.preference[senior];
            }
            ours += ourDue * paidPart(left, due);
            left -= due;
        }
        return ours;
    }

    private static double ourPartAbovePreferences(ShareClasses classes, double equity) {
        double price = commonPrice(classes, equity);
        double ours = classes.ourCommon * price;
        for (int i = 0; i < classes.count; i++) {
            double converted = classes.shares[i] * price;
            double paid = classes.participates(i)
                    ? classes.preference[i] + converted
                    : Math.max(classes.preference[i], converted);
            ours += classes.ourFraction[i] * paid;
        }
        return ours;
    }

    /** The price of a common share that pays out an equity value above all preferences. */
    static double commonPrice(ShareClasses classes, double equity) {
        double due = classes.preferences;
        double sharing = classes.common;
        if (classes.participating) {
            sharing += classes.shares[ShareClasses.ROUND] + classes.shares[ShareClasses.OURS];
        }
        for (int i = 0; i < classes.convertible; i++) {
            int next = classes.byBreakEven[i];
            double dueToOthers = due - classes.preference[next];
            double sharingThen = sharing + classes.shares[next];
            boolean somebodyShares = sharing > 0;
            if (somebodyShares && dueToOthers + sharingThen * classes.breakEven(next) > equity) {
                break;
            }
            due = dueToOthers;
            sharing = sharingThen;
        }
        return (equity - due) / sharing;
    }
}
