package underwrite.model.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who owns what at one moment: preferred classes from the most junior rank up, then common stock. Immutable.
 *
 * <p>Example: 45% earlier preferred due 6,500, 4.1% of others in the round due 740, 0.06% ours due 10, the rest common.
 *
 * @see Waterfall
 */
public final class CapTable {
    private static final List<ShareClass.Kind> AT_ENTRY =
            List.of(ShareClass.Kind.EXISTING, ShareClass.Kind.ROUND, ShareClass.Kind.OURS);

    private final List<ShareClass> classes;
    private final boolean latestFirst;
    private final ShareClasses shareClasses;

    private CapTable(List<ShareClass> classes, boolean latestFirst, ShareClasses shareClasses) {
        this.classes = classes;
        this.latestFirst = latestFirst;
        this.shareClasses = shareClasses;
    }

    /**
     * A table of these classes, of which exactly one is common.
     *
     * @param latestFirst whether a sale pays the highest rank first, rather than all preferred classes in proportion
     */
    public static CapTable of(List<ShareClass> classes, boolean latestFirst) {
        List<ShareClass> preferred = classes.stream()
                .filter(held -> held.kind() != ShareClass.Kind.COMMON)
                .sorted(Comparator.comparingInt(ShareClass::rank))
                .toList();
        ShareClass common = classes.stream()
                .filter(held -> held.kind() == ShareClass.Kind.COMMON)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A cap table needs a line for common stock"));
        if (preferred.size() + 1 != classes.size()) {
            throw new IllegalArgumentException("A cap table has one line for common stock, not several");
        }
        ShareClasses shareClasses = new ShareClasses(preferred.size());
        shareClasses.startWith(common.shares(), common.shares() * common.ourFraction());
        shareClasses.latestFirst = latestFirst;
        preferred.forEach(held -> shareClasses.add(
                held.shares(), held.preference(), held.rank(), held.participating(), held.ourFraction()));
        if (!(shareClasses.total > 0)) {
            throw new IllegalArgumentException("A cap table needs shares");
        }
        List<ShareClass> inOrder = new ArrayList<>(preferred);
        inOrder.add(common);
        return new CapTable(List.copyOf(inOrder), latestFirst, shareClasses);
    }

    /** What an exit at the end of a year draws on; classes that hold neither shares nor a preference are left out. */
    static CapTable atExit(Worksheet sheet, int year) {
        ShareClasses found = ShareClasses.atExit(sheet, year);
        List<ShareClass> classes = new ArrayList<>();
        for (int i = 0; i < found.count; i++) {
            if (found.shares[i] > 0 || found.preference[i] > 0) {
                classes.add(preferred(found, i));
            }
        }
        double ourCommon = found.common > 0 ? found.ourCommon / found.common : 0;
        classes.add(new ShareClass(ShareClass.Kind.COMMON, 0, found.common, 0, 0, false, ourCommon));
        return of(classes, found.latestFirst);
    }

    private static ShareClass preferred(ShareClasses found, int place) {
        boolean later = found.rank[place] > ShareClasses.RANK_OF_ROUND;
        return new ShareClass(
                later ? ShareClass.Kind.LATER : AT_ENTRY.get(place),
                later ? found.rank[place] - ShareClasses.RANK_OF_ROUND : 0,
                found.shares[place],
                found.preference[place],
                found.rank[place],
                found.participating[place],
                found.ourFraction[place]);
    }

    /** The lines: preferred classes by rank, the most junior first, then common. */
    public List<ShareClass> classes() {
        return classes;
    }

    /** Whether a sale pays the latest round first, rather than all preferred classes in proportion. */
    public boolean latestFirst() {
        return latestFirst;
    }

    /** All shares, in parts of the fully diluted number at entry. */
    public double totalShares() {
        return shareClasses.total;
    }

    /** What all preferred classes are due before common on a sale, USD millions. */
    public double preferences() {
        return shareClasses.preferences;
    }

    /** The investor's part of the company if all preferred stock turned into common, 0..1. */
    public double ownership() {
        return shareClasses.ownership();
    }

    ShareClasses shareClasses() {
        return shareClasses;
    }
}
