package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A back-test")
class BacktestsTest {

    @Test
    @DisplayName("is one of nine, each of a preset that ships")
    void isOfAPreset() {
        assertThat(Backtests.all()).hasSize(9).allSatisfy(backtest -> {
            Preset preset = Presets.byId(backtest.preset()).orElseThrow();
            assertThat(Backtests.of(preset)).contains(backtest);
            assertThat(backtest.outcome().asOf()).isGreaterThan(preset.asOf().toString());
        });
        assertThat(Presets.all().stream().filter(preset -> Backtests.of(preset).isPresent()))
                .hasSize(9);
    }

    @Test
    @DisplayName("says of each figure where it comes from")
    void namesSources() {
        assertThat(Backtests.all())
                .flatExtracting(Backtest::actuals)
                .isNotEmpty()
                .allSatisfy(actual -> assertThat(actual.source()).isNotBlank());
    }
}
