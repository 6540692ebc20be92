package underwrite.app.screen.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.UnknownKeys;
import underwrite.model.file.json.Shown;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * A thesis as it goes to others: without what its author leaves out, and with a list of what it tells.
 *
 * @param without what is left out
 */
record SharedCopy(Thesis original, Set<Part> without) {
    SharedCopy {
        without = Set.copyOf(without);
    }

    /** What may be left out. */
    enum Part {
        /** The cheque, its reason and its range; the copy holds the default in its place. */
        POSITION,
        PRIVATE_NOTES,
        AUTHOR
    }

    /** The copy. */
    Thesis thesis() {
        Thesis copy = original;
        if (without.contains(Part.PRIVATE_NOTES)) {
            MemoTexts memo = copy.memo();
            copy = copy.withMemo(
                    new MemoTexts(memo.summary(), memo.thesis(), memo.risks(), memo.decision(), "", memo.extras()));
        }
        if (without.contains(Part.AUTHOR)) {
            copy = copy.withHead(copy.title(), copy.lab(), "", copy.asOf());
        }
        if (without.contains(Part.POSITION)) {
            copy = copy.withScenarios(
                    copy.scenarios().stream().map(SharedCopy::withoutPosition).toList());
        }
        return copy;
    }

    private static Scenario withoutPosition(Scenario scenario) {
        Driver cheque = Driver.DEAL_CHEQUE;
        return scenario.with(scenario.assumptions().with(cheque, cheque.defaultValue()))
                .withRationale(without(scenario.rationale(), cheque))
                .withDistributions(without(scenario.distributions(), cheque));
    }

    private static <I extends Input, T> Map<I, T> without(Map<I, T> all, Driver driver) {
        Map<I, T> rest = new LinkedHashMap<>(all);
        rest.remove(driver);
        return rest;
    }

    /** What the copy tells, line by line. */
    List<String> contents(NumberText numbers) {
        Thesis copy = thesis();
        Words words = UiWords.of(SharedCopy.class);
        List<String> lines = new ArrayList<>();
        lines.add(words.get("share.title", Shown.text(copy.title()), Shown.text(copy.lab())));
        lines.add(
                copy.author().isEmpty()
                        ? words.get("share.noAuthor")
                        : words.get("share.author", Shown.text(copy.author())));
        lines.add(words.get("share.scenarios", listed(copy.scenarios(), Scenario::name)));
        lines.add(
                without.contains(Part.POSITION)
                        ? words.get("share.noCheque", money(numbers, Driver.DEAL_CHEQUE.defaultValue()))
                        : words.get("share.cheque", cheques(copy, numbers)));
        lines.add(words.get("share.notes", notes(copy)));
        lines.add(words.get("share.texts", texts(copy.memo())));
        lines.add(words.get(copy.memo().privateNotes().isBlank() ? "share.noPrivate" : "share.private"));
        lines.add(words.get(
                "share.lists",
                copy.evidence().size(),
                copy.milestones().size(),
                copy.diligence().size(),
                copy.accepted().size()));
        owners(copy, words).ifPresent(lines::add);
        List<String> unknown = UnknownKeys.of(copy);
        if (!unknown.isEmpty()) {
            lines.add(words.get("share.unknown", String.join(", ", unknown)));
        }
        return lines;
    }

    private static Optional<String> owners(Thesis copy, Words words) {
        String owners = copy.diligence().stream()
                .map(DiligenceItem::owner)
                .filter(owner -> !owner.isBlank())
                .distinct()
                .map(Shown::text)
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? Optional.empty() : Optional.of(words.get("share.owners", owners));
    }

    private static <T> String listed(List<T> items, Function<T, String> name) {
        return items.stream().map(name).map(Shown::text).collect(Collectors.joining(", "));
    }

    private static String cheques(Thesis copy, NumberText numbers) {
        return copy.scenarios().stream()
                .map(scenario -> money(numbers, scenario.assumptions().value(Driver.DEAL_CHEQUE)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String money(NumberText numbers, double value) {
        return numbers.input(Driver.DEAL_CHEQUE.unit(), value);
    }

    private static long notes(Thesis copy) {
        return copy.scenarios().stream()
                .flatMap(scenario -> scenario.rationale().values().stream())
                .map(Rationale::note)
                .filter(note -> !note.isBlank())
                .count();
    }

    private static long texts(MemoTexts memo) {
        return Stream.of(memo.summary(), memo.thesis(), memo.risks(), memo.decision())
                .filter(text -> !text.isBlank())
                .count();
    }
}
