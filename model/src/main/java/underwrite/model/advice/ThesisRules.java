package underwrite.model.advice;

import static underwrite.model.advice.Rule.NO_LOSS_ANYWHERE;
import static underwrite.model.advice.Rule.ONE_SCENARIO;
import static underwrite.model.advice.Rule.RESTS_ON_THE_TAIL;
import static underwrite.model.advice.Rule.SCENARIOS_ALIKE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Figure;
import underwrite.model.driver.Unit;
import underwrite.model.words.Sentence;

/** Rules that hold the scenarios of a thesis against each other; they need every scenario to project. */
final class ThesisRules {
    private static final double LOSS = 1 - 1e-9;

    private ThesisRules() {}

    static List<Advice> check(List<Subject> subjects) {
        List<Advice> found = new ArrayList<>();
        if (subjects.size() == 1) {
            found.add(says(ONE_SCENARIO, ONE_SCENARIO.message()));
            return found;
        }
        noLoss(subjects).ifPresent(found::add);
        alike(subjects).ifPresent(found::add);
        tail(subjects).ifPresent(found::add);
        return found;
    }

    private static Optional<Advice> noLoss(List<Subject> subjects) {
        boolean loses = subjects.stream().anyMatch(s -> s.scenario().probability() > 0 && moic(s) < LOSS);
        return loses ? Optional.empty() : Optional.of(says(NO_LOSS_ANYWHERE, NO_LOSS_ANYWHERE.message()));
    }

    private static Optional<Advice> alike(List<Subject> subjects) {
        double low = subjects.stream().mapToDouble(ThesisRules::moic).min().orElse(0);
        double high = subjects.stream().mapToDouble(ThesisRules::moic).max().orElse(0);
        if (!(high < 1.5 * low)) {
            return Optional.empty();
        }
        return Optional.of(says(
                SCENARIOS_ALIKE,
                SCENARIOS_ALIKE.message(Figure.of(Unit.MULTIPLE, low), Figure.of(Unit.MULTIPLE, high))));
    }

    private static Optional<Advice> tail(List<Subject> subjects) {
        double expected = subjects.stream().mapToDouble(ThesisRules::weighted).sum();
        Subject best = subjects.stream()
                .max(Comparator.comparingDouble(ThesisRules::weighted))
                .orElseThrow();
        double part = expected > 0 ? weighted(best) / expected : 0;
        if (!(part > 0.6 && best.scenario().probability() <= 0.25)) {
            return Optional.empty();
        }
        return Optional.of(says(
                RESTS_ON_THE_TAIL,
                RESTS_ON_THE_TAIL.message(
                        Figure.of(Unit.SHARE, part),
                        best.scenario().name(),
                        Figure.of(Unit.SHARE, best.scenario().probability()))));
    }

    private static double moic(Subject s) {
        return s.projection().results().moic();
    }

    private static double weighted(Subject s) {
        return s.scenario().probability() * moic(s);
    }

    private static Advice says(Rule rule, Sentence message) {
        return new Advice(rule, "", "scenarios", message, List.of(), Optional.empty());
    }
}
