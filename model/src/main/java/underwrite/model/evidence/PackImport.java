package underwrite.model.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underwrite.model.driver.Driver;
import underwrite.model.file.EvidencePack;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * What taking the evidence of a pack into a thesis does. An item takes the place of one of the thesis's own with the same id; what is not in
 * the pack stays.
 *
 * <p>A slider is outside the evidence when a scenario assumes a value beyond everything that is published on it, that of the library
 * included as far as it was known at the thesis's date. Example: with published prices of 0.30 and 0.40, an assumption of 0.35 is inside; a
 * pack cannot push it out by adding to them, but one that replaces 0.30 by 0.38 does.
 *
 * @param after the thesis with the evidence
 * @param added how many items are new to it
 * @param changed how many of its own were replaced by others
 * @param same how many it had already
 * @param nowOutside the drivers that are outside the evidence now and were not before, in catalogue order
 * @param nowInside the drivers that were outside the evidence before and are not now, in catalogue order
 */
public record PackImport(
        Thesis after, int added, int changed, int same, List<Driver> nowOutside, List<Driver> nowInside) {
    public PackImport {
        nowOutside = List.copyOf(nowOutside);
        nowInside = List.copyOf(nowInside);
    }

    /** The import of a pack into a thesis. */
    public static PackImport of(Thesis thesis, EvidencePack pack) {
        Map<String, Evidence> items = byId(thesis.evidence());
        int added = 0;
        int changed = 0;
        for (Evidence item : pack.evidence()) {
            Evidence before = items.put(item.id(), item);
            if (before == null) {
                added++;
            } else if (!before.equals(item)) {
                changed++;
            }
        }
        Thesis after = thesis.withEvidence(List.copyOf(items.values()));
        Set<Driver> outsideBefore = outside(thesis);
        Set<Driver> outsideAfter = outside(after);
        return new PackImport(
                after,
                added,
                changed,
                pack.evidence().size() - added - changed,
                without(outsideAfter, outsideBefore),
                without(outsideBefore, outsideAfter));
    }

    private static Map<String, Evidence> byId(List<Evidence> items) {
        Map<String, Evidence> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    private static List<Driver> without(Set<Driver> all, Set<Driver> others) {
        return all.stream().filter(driver -> !others.contains(driver)).toList();
    }

    /** The drivers of which some scenario assumes a value beyond all evidence. */
    private static Set<Driver> outside(Thesis thesis) {
        List<Evidence> known = known(thesis);
        Set<Driver> outside = new LinkedHashSet<>();
        for (Driver driver : Driver.all()) {
            Published published = Published.of(driver, known);
            if (thesis.scenarios().stream().anyMatch(scenario -> isOutside(published, scenario))) {
                outside.add(driver);
            }
        }
        return outside;
    }

    private static boolean isOutside(Published published, Scenario scenario) {
        return published.leavesOutside(scenario.assumptions().value(published.driver()));
    }

    private static List<Evidence> known(Thesis thesis) {
        Set<String> own = byId(thesis.evidence()).keySet();
        String day = thesis.asOf() == null ? "9999" : thesis.asOf().toString();
        List<Evidence> known = new ArrayList<>(thesis.evidence());
        EvidenceLibrary.all().stream()
                .filter(item -> !own.contains(item.id()) && item.asOf().compareTo(day) <= 0)
                .forEach(known::add);
        return known;
    }
}
