package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.model.simulation.Requests.request;
import static underwrite.model.simulation.Requests.run;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.thesis.SimulationSettings.Sampling;

@DisplayName("Trials that are kept when not all can be")
class ThinningTest {
    @ParameterizedTest(name = "{0} wanted of {1}: one of every {2}")
    @CsvSource({"10, 10, 1", "10, 11, 2", "10, 100, 10", "7, 1000, 143", "1000000, 1000001, 2"})
    void oneOfEveryFew(int wanted, long trials, long few) {
        Thinning thinning = Thinning.to(wanted, trials);
        assertThat(thinning.few()).isEqualTo(few);
        assertThat(thinning.keptOf(trials)).isLessThanOrEqualTo(wanted);
        List<Long> kept = LongStream.range(0, thinning.keptOf(trials))
                .mapToObj(thinning::trial)
                .toList();
        assertThat(kept).isSorted().doesNotHaveDuplicates().allMatch(trial -> trial < trials);
        for (int group = 0; group < kept.size(); group++) {
            assertThat(kept.get(group) / few).isEqualTo(group);
            assertThat(thinning.keptOf(kept.get(group))).isEqualTo(group);
            assertThat(thinning.keptOf(kept.get(group) + 1)).isEqualTo(group + 1);
        }
    }

    @Test
    @DisplayName("have the rank correlations of all: beyond a million trials as up to it, within 0.005 (seed 7)")
    void keepRankCorrelations() {
        SimulationResult all = run(request(Requests.twelve(), 1_000_000, 7, Sampling.SOBOL));
        SimulationResult some = run(request(Requests.twelve(), 1_100_000, 7, Sampling.SOBOL));
        for (int driver = 0; driver < all.drivers().size(); driver++) {
            assertThat(some.drivers().get(driver).rankCorrelation().orElseThrow())
                    .as(all.drivers().get(driver).driver().id())
                    .isCloseTo(all.drivers().get(driver).rankCorrelation().orElseThrow(), within(0.005));
        }
    }
}
