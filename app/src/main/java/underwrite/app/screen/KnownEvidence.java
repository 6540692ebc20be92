package underwrite.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Thesis;

/** The evidence that was known at the date of a thesis: its own, and what the library had by then. */
public final class KnownEvidence {
    private static final String NO_DATE = "9999";

    private KnownEvidence() {}

    /** All of it, the thesis' own first. */
    public static List<Evidence> of(Thesis thesis) {
        String known = thesis.asOf() == null ? NO_DATE : thesis.asOf().toString();
        Set<String> own = thesis.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        List<Evidence> all = new ArrayList<>(thesis.evidence());
        EvidenceLibrary.all().stream()
                .filter(item -> !own.contains(item.id()) && item.asOf().compareTo(known) <= 0)
                .forEach(all::add);
        return all;
    }

    /** What of it gives a figure for a driver and has not been withdrawn. */
    public static List<Evidence> of(Thesis thesis, Driver driver) {
        return of(thesis).stream()
                .filter(item -> item.driver() == driver && item.value() != null && !item.retired())
                .toList();
    }
}
