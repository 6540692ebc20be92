package underwrite.model.diligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.Thesis;

@DisplayName("The diligence list")
class DiligenceTest {
    private static final int TRIALS = 20_000;

    private static SimulationResult simulate(Thesis thesis) {
        return Simulation.of(SimulationRequest.of(thesis).withTrials(TRIALS))
                .run(ForkJoinPool.commonPool(), 1, Progress.NONE);
    }

    private static Thesis atHurdle(double hurdle) {
        Thesis thesis = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
        return thesis.withScenarios(thesis.scenarios().stream()
                .map(scenario -> scenario.with(scenario.assumptions().with(Driver.VALUATION_HURDLE_RATE, hurdle)))
                .toList());
    }

    @Test
    @DisplayName("asks of every uncertain driver, the likeliest to change the decision first")
    void ranks() {
        SimulationResult result = simulate(atHurdle(0.25));
        Diligence diligence = Diligence.of(result);
        assertThat(diligence.questions()).hasSize(result.drivers().size()).isNotEmpty();
        assertThat(diligence.questions())
                .isSortedAccordingTo(Comparator.comparingDouble(Diligence.Question::chanceToFlip)
                        .thenComparingDouble(Diligence.Question::worth)
                        .reversed());
        assertThat(diligence.questions()).allSatisfy(question -> {
            assertThat(question.chanceToFlip()).isBetween(0.0, 1.0);
            assertThat(question.worth()).isNotNegative();
        });
    }

    @Test
    @DisplayName(
            "has nothing to ask where no answer could change the decision: a cheque that clears a hurdle of 1% by far")
    void nothingToAsk() {
        assertThat(Diligence.of(simulate(atHurdle(0.01))).mattering())
                .hasSizeLessThan(
                        Diligence.of(simulate(atHurdle(0.45))).questions().size());
    }
}
