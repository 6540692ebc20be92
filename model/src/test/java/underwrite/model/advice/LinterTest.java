package underwrite.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("Advice on a thesis")
class LinterTest {

    static Stream<Arguments> combinations() {
        return Stream.of(
                unwise(
                        Rule.LEAD_WITHOUT_SPEND,
                        a -> a.with(Driver.MOAT_FRONTIER_LEAD, 70).with(Driver.CAPEX_FRONTIER_PARTICIPATION, 0.05)),
                unwise(Rule.PRICE_FALL_ABOVE_EVIDENCE, a -> a.with(Driver.MARKET_PRICE_DECLINE, 0.9)),
                unwise(Rule.OUTSIDE_EVIDENCE, a -> a.with(Driver.MOAT_OPEN_LAG, 30)),
                unwise(
                        Rule.RERATING_AT_LOWER_GROWTH,
                        a -> a.with(Driver.LAB_REVENUE, 2000).with(Driver.VALUATION_EXIT_MULTIPLE, 20)),
                unwise(Rule.TERMINAL_GROWTH_NEAR_DISCOUNT, a -> a.with(Driver.VALUATION_DISCOUNT_RATE, 0.07)),
                unwise(
                        Rule.MOAT_WITH_FALLING_PRICES,
                        a -> a.with(Driver.MOAT_FRONTIER_LEAD, 80)
                                .with(Driver.MOAT_SWITCHING_COSTS, 80)
                                .with(Driver.MOAT_PROPRIETARY_DATA, 80)
                                .with(Driver.MARKET_PRICE_DECLINE, 0.6)),
                unwise(
                        Rule.GROWTH_WITHOUT_COMPUTE,
                        a -> a.with(Driver.CAPEX_TRAINING_GROWTH, 1).with(Driver.CAPEX_TRAINING_GROWTH_TERMINAL, 1)),
                unwise(
                        Rule.WINNER_TAKES_ALL,
                        a -> a.with(Driver.STRUCTURE_LABS_TODAY, 1).with(Driver.STRUCTURE_MAX_RIVALS, 1)),
                unwise(Rule.MARGIN_LEAP, a -> a.with(Driver.PRICING_GROSS_MARGIN, -0.5)),
                unwise(Rule.ABOVE_AVERAGE_IN_EVERYTHING, LinterTest::aboveAverage),
                unwise(
                        Rule.ADVANTAGE_THAT_STAYS,
                        a -> a.with(Driver.MOAT_FRONTIER_LEAD, 70).with(Driver.MOAT_HALF_LIFE, 20)),
                unwise(
                        Rule.OPEN_MODELS_NEVER_CATCH_UP,
                        a -> a.with(Driver.MOAT_OPEN_LAG, 24).with(Driver.MOAT_OPEN_LAG_DRIFT, 0)),
                unwise(Rule.STAFF_WITHOUT_EQUITY, a -> a.with(Driver.DEAL_OPTION_POOL, 0)),
                unwise(Rule.SHORT_RUNWAY, a -> a.with(Driver.DEAL_BUFFER_MONTHS, 3)),
                unwise(
                        Rule.RECOVERY_ABOVE_PREFERENCES,
                        a -> a.with(Driver.DEAL_MAX_DILUTION, 0.05)
                                .with(Driver.LAB_CASH, 0)
                                .with(Driver.DEAL_DISTRESS_RECOVERY, 2)),
                unwise(
                        Rule.RAISES_ABOVE_MARKET,
                        a -> a.with(Driver.CAPEX_TRAINING_GROWTH, 10)
                                .with(Driver.CAPEX_BUDGET_CEILING, 5)
                                .with(Driver.DEAL_MAX_DILUTION, 0.9)),
                unwise(Rule.SALE_WITHOUT_BUYER, a -> a.with(Driver.VALUATION_EXIT_MULTIPLE, 30)),
                unwise(Rule.REVENUE_PER_HEAD, a -> a.with(Driver.LAB_HEADCOUNT_ELASTICITY, 0)),
                unwise(Rule.EXUBERANCE_THAT_STAYS, a -> a.with(Driver.STRUCTURE_EXUBERANCE_HALF_LIFE, 15)),
                unwise(Rule.HURDLE_BELOW_DISCOUNT, a -> a.with(Driver.VALUATION_HURDLE_RATE, 0.1)));
    }

    private static Arguments unwise(Rule rule, UnaryOperator<Assumptions> change) {
        return Arguments.of(rule, change.apply(Assumptions.defaults()));
    }

    private static Assumptions aboveAverage(Assumptions assumptions) {
        Assumptions changed = assumptions;
        for (Driver driver : Driver.all()) {
            if (driver.id().startsWith("moat.") && driver.unit() == underwrite.model.driver.Unit.SCORE) {
                changed = changed.with(driver, 60);
            }
        }
        return changed;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    @DisplayName("speaks where a combination is unwise, and its fix settles it")
    void speaks(Rule rule, Assumptions assumptions) {
        assertThat(Projector.clashes(assumptions)).isEmpty();
        Advice advice = advise(thesis(scenario("base", 1, assumptions))).stream()
                .filter(a -> a.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is silent"));

        assertThat(advice.message()).doesNotContain("{", "null", "NaN").endsWith(".");
        assertThat(advice.place()).startsWith("scenarios[0].assumptions.");
        advice.fix()
                .ifPresent(fix -> assertThat(rulesOn(apply(assumptions, fix))).doesNotContain(rule));
    }

    @Test
    @DisplayName("is silent on each combination rule at the defaults, but for the scale of the exit")
    void silentAtDefaults() {
        assertThat(rulesOn(Assumptions.defaults()))
                .isSubsetOf(Rule.ONE_SCENARIO, Rule.OUTSIDE_EVIDENCE, Rule.SALE_WITHOUT_BUYER);
    }

    @Test
    @DisplayName("says no more once it was accepted with a reason")
    void accepted() {
        Thesis thesis = thesis(scenario("base", 1, Assumptions.defaults()));
        assertThat(advise(thesis)).extracting(Advice::rule).contains(Rule.ONE_SCENARIO);

        Thesis accepting = new Thesis(
                thesis.id(),
                thesis.title(),
                thesis.lab(),
                thesis.author(),
                thesis.asOf(),
                thesis.memo(),
                thesis.scenarios(),
                thesis.simulation(),
                thesis.evidence(),
                thesis.milestones(),
                List.of(new AcceptedAdvice("one-scenario", "A first look", Extras.NONE)),
                thesis.diligence(),
                thesis.extras());
        assertThat(advise(accepting)).extracting(Advice::rule).doesNotContain(Rule.ONE_SCENARIO);
    }

    @Test
    @DisplayName("lets a value outside the evidence stand where a reason is written")
    void reasonGiven() {
        Assumptions far = Assumptions.defaults().with(Driver.MOAT_OPEN_LAG, 30);
        Scenario reasoned = scenario("base", 1, far)
                .withRationale(Map.of(Driver.MOAT_OPEN_LAG, new Rationale("Chips are short.", List.of(), Extras.NONE)));
        assertThat(advise(thesis(reasoned))).extracting(Advice::rule).doesNotContain(Rule.OUTSIDE_EVIDENCE);
    }

    @Test
    @DisplayName("holds scenarios against each other")
    void acrossScenarios() {
        Assumptions base = Assumptions.defaults();
        Thesis alike = thesis(scenario("bear", 0.5, base), scenario("bull", 0.5, base));
        assertThat(advise(alike)).extracting(Advice::rule).contains(Rule.SCENARIOS_ALIKE, Rule.NO_LOSS_ANYWHERE);

        Thesis tail = thesis(
                scenario("bear", 0.9, base.with(Driver.DEAL_MAX_DILUTION, 0.05).with(Driver.LAB_CASH, 0)),
                scenario("bull", 0.1, base.with(Driver.VALUATION_EXIT_MULTIPLE, 60)));
        assertThat(advise(tail))
                .extracting(Advice::rule)
                .contains(Rule.RESTS_ON_THE_TAIL)
                .doesNotContain(Rule.NO_LOSS_ANYWHERE);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    @DisplayName("gives every rule a title and a why")
    void words(Rule rule) {
        assertThat(rule.title()).isNotBlank();
        assertThat(rule.why()).endsWith(".");
        assertThat(Rule.byId(rule.id())).contains(rule);
    }

    private static List<Rule> rulesOn(Assumptions assumptions) {
        return advise(thesis(scenario("base", 1, assumptions))).stream()
                .map(Advice::rule)
                .toList();
    }

    private static List<Advice> advise(Thesis thesis) {
        return Linter.advise(
                thesis,
                List.of(
                        published("a", Driver.MARKET_PRICE_DECLINE, 0.02),
                        published("b", Driver.MARKET_PRICE_DECLINE, 0.79),
                        published("c", Driver.MOAT_OPEN_LAG, 3.5),
                        published("d", Driver.MOAT_OPEN_LAG, 6),
                        published("e", Driver.MOAT_OPEN_LAG, 12)));
    }

    private static Assumptions apply(Assumptions assumptions, Advice.Fix fix) {
        Input input = fix.input();
        return input instanceof Driver driver
                ? assumptions.with(driver, fix.value())
                : assumptions.with((Choice) input, (int) fix.value());
    }

    private static Evidence published(String id, Driver driver, double value) {
        return new Evidence(
                id,
                driver,
                null,
                "",
                value,
                null,
                null,
                "",
                "2024",
                "",
                null,
                null,
                Evidence.Stance.CONTEXT,
                "",
                false,
                Extras.NONE);
    }

    private static Scenario scenario(String id, double probability, Assumptions assumptions) {
        return new Scenario(
                id, id, probability, "", assumptions, new LinkedHashMap<>(), new LinkedHashMap<>(), Extras.NONE);
    }

    private static Thesis thesis(Scenario... scenarios) {
        return new Thesis(
                "",
                "A thesis",
                "A lab",
                "",
                null,
                MemoTexts.EMPTY,
                List.of(scenarios),
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
