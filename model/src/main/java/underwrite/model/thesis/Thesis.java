package underwrite.model.thesis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                memo,
                changed,
                simulation,
                evidence,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis with other words of its author. */
    public Thesis withMemo(MemoTexts changed) {
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                changed,
                scenarios,
                simulation,
                evidence,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis, simulated otherwise. */
    public Thesis withSimulation(SimulationSettings changed) {
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                memo,
                scenarios,
                changed,
                evidence,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis with other evidence. */
    public Thesis withEvidence(List<Evidence> changed) {
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                memo,
                scenarios,
                simulation,
                changed,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis with other milestones. */
    public Thesis withMilestones(List<Milestone> changed) {
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                memo,
                scenarios,
                simulation,
                evidence,
                changed,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis with other questions to answer. */
    public Thesis withDiligence(List<DiligenceItem> changed) {
        return new Thesis(
                id,
                title,
                lab,
                author,
                asOf,
                memo,
                scenarios,
                simulation,
                evidence,
                milestones,
                accepted,
                changed,
                extras);
    }

    /** The same thesis under another title. */
    public Thesis withTitle(String changed) {
        return new Thesis(
                id,
                changed,
                lab,
                author,
                asOf,
                memo,
                scenarios,
                simulation,
                evidence,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis under another title, of another lab, by another author, as of another day. */
    public Thesis withHead(String newTitle, String newLab, String newAuthor, @Nullable LocalDate newAsOf) {
        return new Thesis(
                id,
                newTitle,
                newLab,
                newAuthor,
                newAsOf,
                memo,
                scenarios,
                simulation,
                evidence,
                milestones,
                accepted,
                diligence,
                extras);
    }

    /** The same thesis with one scenario changed; the others as they are. */
    public Thesis withScenario(String scenarioId, UnaryOperator<Scenario> change) {
        return withScenarios(scenarios.stream()
                .map(scenario -> scenario.id().equals(scenarioId) ? change.apply(scenario) : scenario)
                .toList());
    }
}
