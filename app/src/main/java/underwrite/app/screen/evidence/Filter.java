package underwrite.app.screen.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;

/**
 * Which evidence is listed. Within a part any of the ticked values will do; the parts must all agree.
 *
 * @param driver the one that an item must speak to; empty for any
 * @param year of the fact, such as "2024"; empty for any
 * @param text words that must all stand somewhere in the claim, driver, source or date
 * @param essays founding essays by number; an item of none is in the set under an empty text
 * @param use cited in a reason, or not
 */
record Filter(
        Optional<Driver> driver,
        String year,
        String text,
        Set<Stance> stances,
        Set<Group> groups,
        Set<Evidence.Kind> kinds,
        Set<String> essays,
        Set<Boolean> use) {

    static final Set<String> ESSAYS = Set.of("", "000", "001", "002", "003", "004");

    /** Everything. */
    static final Filter ALL = new Filter(
            Optional.empty(),
            "",
            "",
            EnumSet.allOf(Stance.class),
            EnumSet.allOf(Group.class),
            EnumSet.allOf(Evidence.Kind.class),
            ESSAYS,
            Set.of(true, false));

    Filter withDriver(Optional<Driver> newDriver) {
        return new Filter(newDriver, year, text, stances, groups, kinds, essays, use);
    }

    Filter withYear(String newYear) {
        return new Filter(driver, newYear, text, stances, groups, kinds, essays, use);
    }

    Filter withText(String newText) {
        return new Filter(driver, year, newText, stances, groups, kinds, essays, use);
    }

    Filter withStance(Stance stance, boolean ticked) {
        return new Filter(driver, year, text, toggled(stances, stance, ticked), groups, kinds, essays, use);
    }

    Filter withGroup(Group group, boolean ticked) {
        return new Filter(driver, year, text, stances, toggled(groups, group, ticked), kinds, essays, use);
    }

    Filter withKind(Evidence.Kind kind, boolean ticked) {
        return new Filter(driver, year, text, stances, groups, toggled(kinds, kind, ticked), essays, use);
    }

    Filter withEssay(String essay, boolean ticked) {
        return new Filter(driver, year, text, stances, groups, kinds, toggled(essays, essay, ticked), use);
    }

    Filter withUse(boolean cited, boolean ticked) {
        return new Filter(driver, year, text, stances, groups, kinds, essays, toggled(use, cited, ticked));
    }

    private static <T> Set<T> toggled(Set<T> set, T value, boolean ticked) {
        Set<T> changed = new HashSet<>(set);
        if (ticked) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }

    boolean lets(Row row) {
        Evidence item = row.item();
        return stances.contains(row.stance())
                && agrees(groups, group(item), EnumSet.allOf(Group.class))
                && agrees(kinds, item.kind(), EnumSet.allOf(Evidence.Kind.class))
                && essays.contains(item.essay())
                && use.contains(row.cited())
                && driver.map(wanted -> wanted == item.driver()).orElse(true)
                && item.asOf().startsWith(year)
                && (text.isBlank() || says(row));
    }

    static @Nullable Group group(Evidence item) {
        return item.driver() == null ? item.group() : ((Input) item.driver()).group();
    }

    /** What is not known passes only while nothing is left out. */
    private static <T> boolean agrees(Set<T> ticked, @Nullable T value, Set<T> all) {
        return value == null ? ticked.equals(all) : ticked.contains(value);
    }

    private boolean says(Row row) {
        String all = Stream.of(
                        EvidenceLibrary.claim(row.item(), UiWords.language()),
                        row.item().claim(),
                        row.origin(),
                        row.item().basis(),
                        row.value())
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
