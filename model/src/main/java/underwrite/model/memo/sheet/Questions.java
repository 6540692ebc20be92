package underwrite.model.memo.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import underwrite.model.diligence.Diligence;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * What is to be found out before the decision, each with how likely the answer changes the decision at the hurdle and what knowing it is
 * worth; the likeliest to change it first, then as they stand in the thesis.
 *
 * @param lines one for each question of the thesis
 * @param note where the figures come from, in a sentence
 */
public record Questions(List<Line> lines, String note) {
    private static final Words WORDS = Plan.WORDS;
    private static final Comparator<Line> FIRST_FIRST = Comparator.comparingDouble(Line::chance)
            .thenComparingDouble(Line::worth)
            .reversed();

    public Questions {
        lines = List.copyOf(lines);
    }

    /**
     * A question.
     *
     * @param found what a simulation says of its driver; none where it is about no driver or about one without a range
     * @param unknown what stands in place of figures that there are none of
     */
    public record Line(DiligenceItem item, Optional<Diligence.Question> found, String unknown) {
        private double chance() {
            return found.map(Diligence.Question::chanceToFlip).orElse(-1.0);
        }

        private double worth() {
            return found.map(Diligence.Question::worth).orElse(-1.0);
        }
    }

    /** The questions of a thesis, with a simulation of their own where one of them is about a driver. */
    public static Questions of(Thesis thesis, BooleanSupplier cancelled) {
        boolean asks = thesis.diligence().stream().anyMatch(item -> item.driver() != null);
        return of(thesis, asks ? Simulated.of(thesis, cancelled) : Simulated.none(thesis));
    }

    static Questions of(Thesis thesis, Simulated simulated) {
        List<Diligence.Question> found = simulated
                .figures()
                .map(figures -> Diligence.of(figures.drivers()).questions())
                .orElse(List.of());
        List<Line> lines = thesis.diligence().stream()
                .map(item -> new Line(item, about(found, item.driver()), unknown(item, simulated)))
                .sorted(FIRST_FIRST)
                .toList();
        return new Questions(lines, note(thesis, simulated));
    }

    private static Optional<Diligence.Question> about(List<Diligence.Question> found, @Nullable Driver driver) {
        return found.stream().filter(question -> question.driver() == driver).findFirst();
    }

    private static String unknown(DiligenceItem item, Simulated simulated) {
        if (item.driver() == null) {
            return "";
        }
        return WORDS.get(simulated.refusal().isPresent() ? "memo.notKnown" : "memo.noRange");
    }

    private static String note(Thesis thesis, Simulated simulated) {
        if (simulated.refusal().isPresent()) {
            return WORDS.get("memo.diligence.refused", simulated.refusal().get());
        }
        double cheque = thesis.mainScenario().assumptions().value(Driver.DEAL_CHEQUE);
        return WORDS.get(
                "memo.diligence.note",
                Figures.text(Unit.USD_MILLIONS, cheque),
                simulated.trials(),
                Long.toString(thesis.simulation().seed()));
    }
}
