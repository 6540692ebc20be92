package underwrite.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.library.Backtest;
import underwrite.model.library.Backtests;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;

@DisplayName("Hindsight")
class HindsightTest {
    private static final Preset PRESET = Presets.byId("anthropic-2024-03").orElseThrow();

    private static Hindsight at(Series series, double year, double value) {
        Backtest.Outcome none = new Backtest.Outcome(null, "2026-05", "");
        Backtest test = new Backtest(PRESET.id(), List.of(new Backtest.Actual(series, year, value, "somebody")), none);
        return Hindsight.of(PRESET, test).get(0);
    }

    @Test
    @DisplayName("reads a projection between two year ends by proportion")
    void between() {
        Projection main = Projector.project(PRESET.thesis().mainScenario().assumptions());
        double from = main.at(Series.REVENUE, 1);
        double to = main.at(Series.REVENUE, 2);
        assertThat(at(Series.REVENUE, 1, 0).base()).isCloseTo(from, within(1e-9 * from));
        assertThat(at(Series.REVENUE, 1.5, 0).base()).isCloseTo(Math.sqrt(from * to), within(1e-9 * to));
        assertThat(at(Series.REVENUE, 10, 0).base())
                .isCloseTo(main.at(Series.REVENUE, 10), within(1e-9 * main.at(Series.REVENUE, 10)));
        assertThat(at(Series.MOIC, 0, 0).base()).isEqualTo(1);
    }

    @Test
    @DisplayName("says whether the scenarios enclosed what happened")
    void encloses() {
        Hindsight any = at(Series.REVENUE, 2, 1);
        assertThat(at(Series.REVENUE, 2, any.base()).enclosed()).isTrue();
        assertThat(at(Series.REVENUE, 2, any.high() * 2)).satisfies(far -> {
            assertThat(far.enclosed()).isFalse();
            assertThat(far.above()).isTrue();
        });
        assertThat(at(Series.REVENUE, 2, any.low() / 2).above()).isFalse();
    }

    @Test
    @DisplayName(
            "knows the two great misses: Anthropic's revenue of 2026 was above every scenario, and so was its mark")
    void misses() {
        List<Hindsight> all = Hindsight.of(PRESET, Backtests.of(PRESET).orElseThrow());
        assertThat(all).filteredOn(one -> one.actual().value() == 47_000).allMatch(Hindsight::above);
        assertThat(all).filteredOn(one -> one.actual().metric() == Series.MOIC).allMatch(Hindsight::above);
    }
}
