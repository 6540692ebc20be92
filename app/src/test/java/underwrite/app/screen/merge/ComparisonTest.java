package underwrite.app.screen.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.format.NumberText;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.file.compare.Merge.Side;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;

@DisplayName("Two theses side by side")
class ComparisonTest {
    private static final NumberText NUMBERS = NumberText.of(Locale.ROOT);
    private static final Thesis HERE =
            Presets.byId("anthropic-2024-03").orElseThrow().thesis();

    private static Thesis there() {
        return HERE.withHead("Another \u202etitle", HERE.lab(), HERE.author(), HERE.asOf())
                .withScenario(
                        "base",
                        base -> base.with(base.assumptions()
                                .with(Driver.MARKET_SIZE, 10_000)
                                .with(Driver.VALUATION_EXIT_MULTIPLE, 2)
                                .with(Choice.SECURITY, Choice.COMMON)));
    }

    @Test
    @DisplayName("name each changed driver with both values, what it does to MOIC, and what all of them do")
    void nameEachChange() {
        Comparison comparison = Comparison.of(HERE, there(), NUMBERS);
        Comparison.Part base = comparison.parts().get(0);
        assertThat(comparison.parts()).hasSize(1);
        assertThat(base.head()).startsWith("One of a few: MOIC ");
        assertThat(base.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.effect()).endsWith("x"));
        assertThat(base.lines())
                .extracting(Comparison.Line::name, Comparison.Line::here, Comparison.Line::there)
                .contains(org.assertj.core.groups.Tuple.tuple(Driver.MARKET_SIZE.label(), "$5B", "$10B"));
        assertThat(base.sum()).isNotEqualTo(NUMBERS.none());
        assertThat(base.flip()).endsWith(".");
        assertThat(comparison.others()).extracting(Comparison.Line::name).containsExactly("Title");
        assertThat(comparison.others().get(0).there()).contains("⟨U+202E⟩");
    }

    @Test
    @DisplayName("show the standard error of an effect that is sampled, since more than twelve drivers changed")
    void showTheErrorOfSampledEffects() {
        Thesis far = HERE.withScenario("base", base -> {
            Assumptions changed = base.assumptions();
            for (Driver driver : List.of(
                    Driver.MARKET_SIZE,
                    Driver.MARKET_USAGE_GROWTH,
                    Driver.MARKET_PRICE_DECLINE,
                    Driver.MARKET_FADE_HALF_LIFE,
                    Driver.MOAT_FRONTIER_LEAD,
                    Driver.MOAT_SWITCHING_COSTS,
                    Driver.MOAT_HALF_LIFE,
                    Driver.PRICING_GROSS_MARGIN,
                    Driver.CAPEX_TRAINING_RUN_COST,
                    Driver.CAPEX_TRAINING_GROWTH,
                    Driver.VALUATION_EXIT_MULTIPLE,
                    Driver.VALUATION_MULTIPLE_HALF_LIFE,
                    Driver.VALUATION_HURDLE_RATE)) {
                changed = changed.with(driver, 0.97 * changed.value(driver));
            }
            return base.with(changed);
        });
        assertThat(Comparison.of(HERE, far, NUMBERS).parts().get(0).lines())
                .hasSize(13)
                .anySatisfy(line -> assertThat(line.effect()).contains("x ± "));
    }

    @Test
    @DisplayName("say nothing when they are the same")
    void sayNothingWhenTheSame() {
        Comparison comparison = Comparison.of(HERE, HERE, NUMBERS);
        assertThat(comparison.parts()).isEmpty();
        assertThat(comparison.others()).isEmpty();
    }

    @Test
    @DisplayName(
            "are merged without a common start by choosing in every field, each side whole when it is chosen everywhere")
    void areMergedByChoice() {
        MergeModel model = new MergeModel(Optional.empty(), HERE, there(), NUMBERS);
        assertThat(model.rows()).hasSize(4);
        assertThat(model.incoming()).isEmpty();
        assertThat(model.merged()).isEqualTo(HERE);
        model.takeAll(Side.THEIRS);
        assertThat(model.merged()).isEqualTo(there());
    }

    @Test
    @DisplayName("are merged with a common start: what only they changed comes over and is named")
    void nameWhatComesOver() {
        Thesis mine =
                HERE.withScenario("base", base -> base.with(base.assumptions().with(Driver.MARKET_SIZE, 7_000)));
        MergeModel model = new MergeModel(Optional.of(HERE), mine, there(), NUMBERS);
        assertThat(model.rows()).extracting(MergeModel.Row::base).containsExactly("$5B");
        assertThat(model.rows()).extracting(MergeModel.Row::mine).isEqualTo(List.of("$7B"));
        assertThat(model.incoming()).hasSize(3);
    }
}
