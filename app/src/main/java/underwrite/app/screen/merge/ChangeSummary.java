package underwrite.app.screen.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.file.compare.Change;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** How far one version of a thesis is from another, in a sentence. */
public final class ChangeSummary {
    private static final int NAMED = 2;

    private final NumberText numbers;
    private final Words words = UiWords.of(ChangeSummary.class);

    public ChangeSummary(NumberText numbers) {
        this.numbers = numbers;
    }

    /** How many fields changed from one version to the other, and the changes that move MOIC most; this takes a while. */
    public String changes(Thesis before, Thesis after) {
        int count = Change.between(before, after).size();
        List<String> biggest = new ArrayList<>();
        Comparison.of(before, after, numbers)
                .parts()
                .forEach(part -> part.lines().stream()
                        .limit(1)
                        .forEach(line ->
                                biggest.add(words.get("summary.change", line.name(), line.here(), line.there()))));
        return biggest.isEmpty()
                ? words.get("summary.changes", count)
                : words.get(
                        "summary.biggest",
                        count,
                        String.join("; ", biggest.subList(0, Math.min(NAMED, biggest.size()))));
    }

    /** How many fields the other version has otherwise, and the weighted MOIC of both. */
    public String results(Thesis now, Thesis other) {
        int count = Change.between(now, other).size();
        return count == 0 ? words.get("summary.same") : words.get("summary.results", count, moic(other), moic(now));
    }

    private String moic(Thesis thesis) {
        OptionalDouble expected = expected(thesis);
        return expected.isPresent() ? numbers.shown(Unit.MULTIPLE, expected.getAsDouble()) : numbers.none();
    }

    private static OptionalDouble expected(Thesis thesis) {
        List<Expected.Weighted> weighted = new ArrayList<>();
        for (Scenario scenario : thesis.scenarios()) {
            try {
                weighted.add(new Expected.Weighted(scenario.probability(), Projector.project(scenario.assumptions())));
            } catch (UnusableScenarioException unusable) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Expected.of(weighted).moic());
    }
}
