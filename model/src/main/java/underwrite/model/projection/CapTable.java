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
        ShareClasses shareClasses = new ShareClasses(preferred.size(), 1);
        shareClasses.startWith(0, common.shares(), common.shares() * common.ourFraction());
        shareClasses.latestFirst = latestFirst;
        preferred.forEach(held -> shareClasses.add(
                held.shares(), held.preference(), held.rank(), held.participating(), held.ourFraction()));
        shareClasses.sort(0);
        if (!(shareClasses.total[0] > 0)) {
            throw new IllegalArgumentException("A cap table needs shares");
        }
        List<ShareClass> inOrder = new ArrayList<>(preferred);
        inOrder.add(common);
        return new CapTable(List.copyOf(inOrder), latestFirst, shareClasses);
    }

    /** What an exit at the end of a year draws on in the first lane; classes that hold neither shares nor a preference are left out. */
    static CapTable atExit(Worksheet sheet, int year) {
        int distress = sheet.distressYears[0];
        ShareClasses found = ShareClasses.atExit(sheet, distress > 0 ? Math.min(year, distress) : year);
        List<ShareClass> classes = new ArrayList<>();
        for (int held = 0; held < found.count; held++) {
            if (found.shares[held][0] > 0 || found.preference[held][0] > 0) {
                classes.add(preferred(found, held));
            }
        }
        double ourCommon = found.common[0] > 0 ? found.ourCommon[0] / found.common[0] : 0;
        classes.add(new ShareClass(ShareClass.Kind.COMMON, 0, found.common[0], 0, 0, false, ourCommon));
        return of(classes, found.latestFirst);
    }

    private static ShareClass preferred(ShareClasses found, int held) {
        boolean later = found.rank[held] > ShareClasses.RANK_OF_ROUND;
        return new ShareClass(
                later ? ShareClass.Kind.LATER : AT_ENTRY.get(held),
                later ? found.rank[held] - ShareClasses.RANK_OF_ROUND : 0,
                found.shares[held][0],
                found.preference[held][0],
                found.rank[held],
                found.participating[held],
                found.ourFraction[held][0]);
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
        return shareClasses.total[0];
    }

    /** What all preferred classes are due before common on a sale, USD millions. */
    public double preferences() {
        return shareClasses.preferences[0];
    }

    /** The investor's part of the company if all preferred stock turned into common, 0..1. */
    public double ownership() {
        return shareClasses.ownership(0);
    }

    ShareClasses shareClasses() {
        return shareClasses;
    }
}
