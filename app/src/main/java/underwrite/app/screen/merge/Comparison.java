package underwrite.app.screen.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.file.compare.Change;
import underwrite.model.file.compare.Effects;
import underwrite.model.sensitivity.InputBridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.SmallestFlip;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * What a thesis in a file has otherwise than the open one, as people read it.
 *
 * @param parts the scenarios that both have and whose assumptions differ
 * @param others every other field in which they differ
 */
record Comparison(List<Part> parts, List<Line> others) {
    private static final String ASSUMPTIONS = "].assumptions.";

    Comparison {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /**
     * A scenario.
     *
     * @param head its name and MOIC on both sides
     * @param lines its changed assumptions, the one that moves MOIC most first; the effects sum to the difference
     * @param sum the difference of MOIC, which the effects sum to
     * @param flip the fewest changes that turn the decision at the hurdle rate, in words
     */
    record Part(String head, List<Line> lines, String sum, String flip) {}

    /** A field, its value here and in the file, and what the file's value does to MOIC; empty when that is not said. */
    record Line(String name, String here, String there, String effect) {}

    /** Compares; this takes a while, since every mix of the two is projected. */
    static Comparison of(Thesis here, Thesis there, NumberText numbers) {
        return new Comparing(here, there, numbers).compare();
    }

    /** The work of one comparison. */
    private static final class Comparing {
        private final Thesis here;
        private final Thesis there;
        private final NumberText numbers;
        private final FieldText text;
        private final Words words = UiWords.of(Comparison.class);

        Comparing(Thesis here, Thesis there, NumberText numbers) {
            this.here = here;
            this.there = there;
            this.numbers = numbers;
            this.text = new FieldText(numbers, List.of(here, there));
        }

        Comparison compare() {
            List<Change> changes = Change.between(here, there);
            List<Part> parts = Effects.between(here, there, Result.MOIC).stream()
                    .map(effects -> part(effects, changes))
                    .toList();
            List<Line> others = changes.stream()
                    .filter(change -> !change.path().contains(ASSUMPTIONS))
                    .map(change -> line(text.name(change.path()), change, ""))
                    .toList();
            return new Comparison(parts, others);
        }

        private Part part(Effects effects, List<Change> changes) {
            Scenario mine = here.scenario(effects.scenario()).orElseThrow();
            Scenario theirs = there.scenario(effects.scenario()).orElseThrow();
            String path = "scenarios[" + mine.id() + ASSUMPTIONS;
            List<Line> lines = new ArrayList<>();
            Set<String> told = effects.drivers().stream()
                    .map(effect -> path + effect.input().id())
                    .collect(Collectors.toSet());
            for (InputBridge.Effect effect : effects.drivers()) {
                change(changes, path + effect.input().id())
                        .ifPresent(change -> lines.add(line(text.assumption(change.path()), change, shown(effect))));
            }
            changes.stream()
                    .filter(change -> change.path().startsWith(path) && !told.contains(change.path()))
                    .forEach(change -> lines.add(line(text.assumption(change.path()), change, numbers.none())));
            String head = words.get("compare.scenario", mine.name(), shown(effects.before()), shown(effects.after()));
            return new Part(head, lines, sum(effects), flip(mine, theirs));
        }

        private static Optional<Change> change(List<Change> changes, String path) {
            return changes.stream().filter(one -> one.path().equals(path)).findFirst();
        }

        private Line line(String name, Change change, String effect) {
            String path = change.path();
            return new Line(name, text.value(path, change.before()), text.value(path, change.after()), effect);
        }

        private String sum(Effects effects) {
            return effects.before().isPresent() && effects.after().isPresent()
                    ? signed(effects.after().getAsDouble() - effects.before().getAsDouble())
                    : numbers.none();
        }

        private String flip(Scenario mine, Scenario theirs) {
            OptionalDouble before = Outcome.of(Result.NPV).ifUsable(mine.assumptions());
            Optional<SmallestFlip> flip = SmallestFlip.atHurdle(mine, theirs);
            if (before.isEmpty() || flip.isEmpty()) {
                return words.get(before.isEmpty() ? "compare.noDecision" : "compare.noFlip");
            }
            String names = flip.get().inputs().stream()
                    .map(input -> input.label(UiWords.language()))
                    .collect(Collectors.joining(", "));
            return words.get(
                    flip.get().proven() ? "compare.flip" : "compare.flipSome",
                    names,
                    money(before.getAsDouble()),
                    money(flip.get().outcome()));
        }

        private String shown(OptionalDouble moic) {
            return moic.isPresent() ? numbers.shown(Unit.MULTIPLE, moic.getAsDouble()) : numbers.none();
        }

        /** With its standard error where it is sampled. */
        private String shown(InputBridge.Effect effect) {
            String change = signed(effect.effect());
            return effect.standardError() == 0
                    ? change
                    : change + " ± " + numbers.shown(Unit.MULTIPLE, effect.standardError());
        }

        private String signed(double effect) {
            return numbers.signed(Unit.MULTIPLE, effect);
        }

        private String money(double npv) {
            return numbers.signed(Unit.USD_MILLIONS, npv);
        }
    }
}
