package underwrite.model.thesis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The document: what an investor believes of one lab. Immutable; an edit makes another one.
 *
 * @param id a UUID as text; empty when the file gave none
 * @param asOf the entry date, or null when axes count years from 0
 * @param scenarios 1..12, distinct ids, probabilities that sum to 1 within 1e-9
 */
public record Thesis(
        String id,
        String title,
        String lab,
        String author,
        @Nullable LocalDate asOf,
        MemoTexts memo,
        List<Scenario> scenarios,
        SimulationSettings simulation,
        List<Evidence> evidence,
        List<Milestone> milestones,
        List<AcceptedAdvice> accepted,
        List<DiligenceItem> diligence,
        Extras extras) {
    /** The most scenarios. */
    public static final int MAX_SCENARIOS = 12;

    /** How far the probabilities may miss a sum of 1. */
    public static final double SUM_TOLERANCE = 1e-9;

    public Thesis {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty() || scenarios.size() > MAX_SCENARIOS) {
            throw new IllegalArgumentException(
                    "A thesis has 1.." + MAX_SCENARIOS + " scenarios, not " + scenarios.size());
        }
        if (scenarios.stream().map(Scenario::id).distinct().count() < scenarios.size()) {
            throw new IllegalArgumentException("The scenarios of a thesis have distinct ids");
        }
        double sum = scenarios.stream().mapToDouble(Scenario::probability).sum();
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("The probabilities of a thesis sum to 1, not " + sum);
        }
        evidence = List.copyOf(evidence);
        milestones = List.copyOf(milestones);
        accepted = List.copyOf(accepted);
        diligence = List.copyOf(diligence);
    }

    /** The scenario with this id. */
    public Optional<Scenario> scenario(String scenarioId) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst();
    }

    /** The scenario {@code base}, else the first. */
    public Scenario mainScenario() {
        return scenario("base").orElseGet(() -> scenarios.get(0));
    }

    /** The same thesis with other scenarios. */
    public Thesis withScenarios(List<Scenario> changed) {
        return with(parts -> parts.scenarios = changed);
    }

    /** The same thesis with other words of its author. */
    public Thesis withMemo(MemoTexts changed) {
        return with(parts -> parts.memo = changed);
    }

    /** The same thesis, simulated otherwise. */
    public Thesis withSimulation(SimulationSettings changed) {
        return with(parts -> parts.simulation = changed);
    }

    /** The same thesis with other items of evidence. */
    public Thesis withEvidence(List<Evidence> changed) {
        return with(parts -> parts.evidence = changed);
    }

    /** The same thesis with other milestones. */
    public Thesis withMilestones(List<Milestone> changed) {
        return with(parts -> parts.milestones = changed);
    }

    /** The same thesis with other advice taken note of. */
    public Thesis withAccepted(List<AcceptedAdvice> changed) {
        return with(parts -> parts.accepted = changed);
    }

    /** The same thesis with other questions to answer. */
    public Thesis withDiligence(List<DiligenceItem> changed) {
        return with(parts -> parts.diligence = changed);
    }

    /** The same thesis under another title. */
    public Thesis withTitle(String changed) {
        return with(parts -> parts.title = changed);
    }

    /** The same thesis under another title, of another lab, by another author, as of another day. */
    public Thesis withHead(String newTitle, String newLab, String newAuthor, @Nullable LocalDate newAsOf) {
        return with(parts -> {
            parts.title = newTitle;
            parts.lab = newLab;
            parts.author = newAuthor;
            parts.asOf = newAsOf;
        });
    }

    /** The same thesis with one scenario changed; the others as they are. */
    public Thesis withScenario(String scenarioId, UnaryOperator<Scenario> change) {
        return withScenarios(scenarios.stream()
                .map(scenario -> scenario.id().equals(scenarioId) ? change.apply(scenario) : scenario)
                .toList());
    }

    private Thesis with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return new Thesis(
                id,
                parts.title,
                parts.lab,
                parts.author,
                parts.asOf,
                parts.memo,
                parts.scenarios,
                parts.simulation,
                parts.evidence,
                parts.milestones,
                parts.accepted,
                parts.diligence,
                extras);
    }

    /** What of a thesis can be changed, while the changed one is put together. */
    private static final class Parts {
        private String title;
        private String lab;
        private String author;
        private @Nullable LocalDate asOf;
        private MemoTexts memo;
        private List<Scenario> scenarios;
        private SimulationSettings simulation;
        private List<Evidence> evidence;
        private List<Milestone> milestones;
        private List<AcceptedAdvice> accepted;
        private List<DiligenceItem> diligence;

        Parts(Thesis thesis) {
            title = thesis.title;
            lab = thesis.lab;
            author = thesis.author;
            asOf = thesis.asOf;
            memo = thesis.memo;
            scenarios = thesis.scenarios;
            simulation = thesis.simulation;
            evidence = thesis.evidence;
            milestones = thesis.milestones;
            accepted = thesis.accepted;
            diligence = thesis.diligence;
        }
    }
}
