package underwrite.app.screen.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

@DisplayName("The multiples of a simulation in bins")
class MoicSpreadTest {
    private static SimulationResult run(int trials, Assumptions assumptions, Map<Driver, Distribution> ranges) {
        Scenario scenario = new Scenario("base", "Base", 1, "", assumptions, Map.of(), ranges, Extras.NONE);
        SimulationSettings settings =
                new SimulationSettings("base", trials, 42, Sampling.SOBOL, List.of(), Extras.NONE);
        return Simulation.of(new SimulationRequest(List.of(scenario), settings)).run(Runnable::run, 1, Progress.NONE);
    }

    private static Map<Driver, Distribution> wide() {
        return Map.of(
                Driver.MARKET_USAGE_GROWTH, new Distribution(Shape.PERT, 1, 6, Extras.NONE),
                Driver.VALUATION_EXIT_MULTIPLE, new Distribution(Shape.UNIFORM, 1, 20, Extras.NONE));
    }

    @Test
    @DisplayName("hold all trials, with what lies above said, and an edge at one times the money")
    void holdsAll() {
        SimulationResult result = run(20_000, Assumptions.defaults(), wide());
        MoicSpread spread = MoicSpread.of(result, Optional.empty());
        double inBins = Arrays.stream(spread.shares(0)).sum();
        assertThat(inBins + spread.above()).isCloseTo(1, within(1e-12));
        double[] cumulative = spread.cumulative();
        assertThat(cumulative[0]).isZero();
        assertThat(cumulative[cumulative.length - 1]).isCloseTo(1 - spread.above(), within(1e-12));
        double[] edges = spread.edges();
        int one = 0;
        while (edges[one] < 0.99) {
            one++;
        }
        assertThat(cumulative[one]).isCloseTo(result.probabilityOfLoss(), within(1e-12));
    }

    @Test
    @DisplayName("keep the edges they are given, so that bars stay where they are")
    void keepsEdges() {
        double[] edges = MoicSpread.of(run(1_000, Assumptions.defaults(), wide()), Optional.empty())
                .edges();
        SimulationResult other = run(1_000, Assumptions.defaults().with(Driver.VALUATION_EXIT_YEAR, 4), wide());
        assertThat(MoicSpread.of(other, Optional.of(edges)).edges()).containsExactly(edges);
    }

    @Test
    @DisplayName("show a total loss everywhere as one bar at the low end, with its cause")
    void totalLoss() {
        Assumptions broke = Assumptions.defaults()
                .with(Driver.LAB_CASH, 0)
                .with(Driver.DEAL_MAX_DILUTION, 0.05)
                .with(Driver.DEAL_DISTRESS_RECOVERY, 0);
        Map<Driver, Distribution> little =
                Map.of(Driver.VALUATION_EXIT_MULTIPLE, new Distribution(Shape.NORMAL, 1, 2, Extras.NONE));
        SimulationResult result = run(500, broke, little);
        MoicSpread spread = MoicSpread.of(result, Optional.empty());
        assertThat(result.probabilityOfLoss()).isEqualTo(1);
        assertThat(spread.shares(0)[0]).isEqualTo(1);
        assertThat(spread.masses()).singleElement().satisfies(mass -> {
            assertThat(mass.value()).isZero();
            assertThat(mass.share()).isEqualTo(1);
            assertThat(mass.cause()).isEqualTo(CauseOfLoss.FUNDING_FAILED);
        });
        assertThat(spread.edges()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    @DisplayName("take a single trial")
    void oneTrial() {
        MoicSpread spread = MoicSpread.of(run(1, Assumptions.defaults(), wide()), Optional.empty());
        assertThat(Arrays.stream(spread.shares(0)).sum() + spread.above()).isEqualTo(1);
    }
}
