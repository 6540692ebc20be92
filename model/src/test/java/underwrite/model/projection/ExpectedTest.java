package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Expected.Weighted;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

@DisplayName("Results weighted by probability")
class ExpectedTest {
    private final Projection base = Projector.project(Assumptions.defaults());
    private final Projection lost = Projector.project(
            Assumptions.defaults().with(Driver.CAPEX_TRAINING_GROWTH, 10).with(Driver.DEAL_DISTRESS_RECOVERY, 0));

    @Test
    @DisplayName("of one certain scenario are its own")
    void certain() {
        Expected expected = Expected.of(List.of(new Weighted(1, base)));
        assertThat(expected.moic()).isEqualTo(base.results().moic());
        assertThat(expected.proceeds()).isEqualTo(base.results().proceeds());
        assertThat(expected.invested()).isEqualTo(base.results().invested());
        assertThat(expected.irr().orElseThrow()).isCloseTo(base.results().irr(), within(1e-12));
        assertThat(expected.probabilityOfLoss()).isZero();
    }

    @Test
    @DisplayName("are sums of probability times result, and the rate is that of the summed flows")
    void weighted() {
        Expected expected = Expected.of(List.of(new Weighted(0.25, lost), new Weighted(0.75, base)));
        assertThat(lost.results().proceeds()).isZero();
        assertThat(expected.moic()).isCloseTo(0.75 * base.results().moic(), within(1e-12));
        assertThat(expected.probabilityOfLoss()).isEqualTo(0.25);
        double growth = 1 + expected.irr().orElseThrow();
        assertThat(10 * Math.pow(growth, 6)).isCloseTo(0.75 * base.results().proceeds(), within(1e-9));
    }

    @Test
    @DisplayName("lose everything at -100% when nothing comes back in any scenario")
    void nothingBack() {
        Expected expected = Expected.of(List.of(new Weighted(1, lost)));
        assertThat(expected.irr()).hasValue(-1);
        assertThat(expected.probabilityOfLoss()).isEqualTo(1);
    }

    @Test
    @DisplayName("have no rate when money goes out again after some came back")
    void noRate() {
        Projection followed = Projector.project(Assumptions.defaults().with(Driver.DEAL_PRO_RATA, 1));
        Projection early = Projector.project(Assumptions.defaults().with(Driver.VALUATION_EXIT_YEAR, 1));
        Expected expected = Expected.of(List.of(new Weighted(0.5, early), new Weighted(0.5, followed)));
        assertThat(expected.irr()).isEmpty();
    }

    @Test
    @DisplayName("count as loss what is less than the money by more than rounding")
    void loss() {
        assertThat(Expected.isLoss(1)).isFalse();
        assertThat(Expected.isLoss(1 - 1e-10)).isFalse();
        assertThat(Expected.isLoss(1 - 1e-8)).isTrue();
        assertThat(Expected.isLoss(0)).isTrue();
    }

    @Test
    @DisplayName("allow for rounding in the probabilities, and for no more")
    void probabilitiesSumToOne() {
        List<Weighted> thirds = List.of(
                new Weighted(0.333333333, base), new Weighted(0.333333333, base), new Weighted(0.333333334, base));
        assertThat(Expected.of(thirds).moic()).isCloseTo(base.results().moic(), within(1e-9));
        List<Weighted> short_ = List.of(new Weighted(0.5, base), new Weighted(0.499, base));
        assertThatThrownBy(() -> Expected.of(short_))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The probabilities of the scenarios must sum to 1, not 0.999");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    @DisplayName("refuse a probability that is none:")
    void refuses(double probability) {
        assertThatThrownBy(() -> new Weighted(probability, base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A probability must lie within 0 and 1, not be " + probability);
    }

    @Test
    @DisplayName("come from results that can be asked for by name; only a distress year may be missing")
    void resultsByName() {
        for (Result result : Result.all()) {
            assertThat(base.results().value(result).isPresent()).isEqualTo(result != Result.DISTRESS_YEAR);
            assertThat(lost.results().value(result)).isPresent();
        }
    }
}
