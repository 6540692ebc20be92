package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.thesis.Thesis;

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
    @DisplayName("is found by the thesis of its preset, as long as that starts on its day")
    void foundByThesis() {
        Preset preset = Presets.byId("anthropic-2024-03").orElseThrow();
        Thesis thesis = preset.thesis();
        assertThat(thesis.id()).isEqualTo(preset.thesisId());
        assertThat(Backtests.of(thesis)).isEqualTo(Backtests.of(preset)).isPresent();
        Thesis moved =
                thesis.withHead(thesis.title(), thesis.lab(), "", preset.asOf().plusYears(1));
        assertThat(Backtests.of(moved)).isEmpty();
        assertThat(Backtests.of(Presets.byId("xai-2025").orElseThrow().thesis()))
                .isEmpty();
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
