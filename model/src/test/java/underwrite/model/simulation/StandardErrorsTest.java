package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.library.Presets;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("Standard errors of a simulation")
class StandardErrorsTest {
    private static final int TRIALS = 2_000;
    private static final int RUNS = 120;
    private static final long FIRST_SEED = 1;
    private static final List<SimulationResult> RESULTS = new ArrayList<>();

    /** Seeds 1 to 120, random sampling: the errors must be how far the figures of the runs really lie apart. */
    @BeforeAll
    static void simulate() {
        Thesis thesis = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
            SimulationSettings how = new SimulationSettings(
                    "base",
                    TRIALS,
                    seed,
                    SimulationSettings.Sampling.RANDOM,
                    thesis.simulation().correlations(),
                    thesis.simulation().extras());
            RESULTS.add(Simulation.of(SimulationRequest.of(thesis, how)).run(Runnable::run, 1, Progress.NONE));
        }
    }

    private static double spread(ToDoubleFunction<SimulationResult> figure) {
        double mean = mean(figure);
        return Math.sqrt(RESULTS.stream()
                        .mapToDouble(result -> Math.pow(figure.applyAsDouble(result) - mean, 2))
                        .sum()
                / (RUNS - 1));
    }

    private static double mean(ToDoubleFunction<SimulationResult> figure) {
        return RESULTS.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** With 120 runs a standard deviation is known to 6.5%; 25% is four times that. */
    private static void agrees(ToDoubleFunction<SimulationResult> error, ToDoubleFunction<SimulationResult> figure) {
        double seen = spread(figure);
        assertThat(mean(error)).isCloseTo(seen, within(0.25 * seen));
    }

    @Test
    @DisplayName("of a share of the trials")
    void share() {
        agrees(
                result -> StandardErrors.ofShare(result.probabilityOfLoss(), result.trials() - result.rejected()),
                SimulationResult::probabilityOfLoss);
    }

    @Test
    @DisplayName("of a percentile")
    void percentile() {
        agrees(
                result -> StandardErrors.ofPercentile(result.distribution(), 0.75),
                result -> result.moic().percentile(75));
    }

    @Test
    @DisplayName("of the mean of the worst twentieth")
    void worst() {
        agrees(result -> StandardErrors.ofWorst(result.distribution(), 0.05), SimulationResult::expectedShortfall);
    }

    @Test
    @DisplayName("of a rank correlation, none for three trials")
    void rank() {
        agrees(
                result -> StandardErrors.ofRankCorrelation(strongest(result), result.trials())
                        .orElseThrow(),
                StandardErrorsTest::strongest);
        assertThat(StandardErrors.ofRankCorrelation(0.5, 3)).isEmpty();
    }

    private static double strongest(SimulationResult result) {
        DriverEffect first = RESULTS.get(0).drivers().stream()
                .max((one, other) -> Double.compare(
                        Math.abs(one.rankCorrelation().orElse(0)),
                        Math.abs(other.rankCorrelation().orElse(0))))
                .orElseThrow();
        return result.drivers().stream()
                .filter(effect -> effect.driver() == first.driver())
                .mapToDouble(effect -> effect.rankCorrelation().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
