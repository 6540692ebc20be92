package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.InputBridge.Effect;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

@DisplayName("A bridge between two scenarios")
class BridgeTest {
    private static final Scenario BASE = Worlds.named("Base", Assumptions.defaults());

    /** 2 · exit multiple + run cost · talent: two groups that add up and two that multiply. */
    private static final Outcome WORKED =
            assumptions -> OptionalDouble.of(2 * assumptions.value(Driver.VALUATION_EXIT_MULTIPLE)
                    + assumptions.value(Driver.CAPEX_TRAINING_RUN_COST) * assumptions.value(Driver.MOAT_TALENT));

    private static Scenario changed() {
        return Worlds.named(
                "Changed",
                Assumptions.defaults()
                        .with(Driver.VALUATION_EXIT_MULTIPLE, 10) // from 7
                        .with(Driver.CAPEX_TRAINING_RUN_COST, 140) // from 100
                        .with(Driver.MOAT_TALENT, 60)); // from 50
    }

    @Nested
    @DisplayName("by slider group")
    class ByGroup {

        @Test
        @DisplayName("splits a worked example as worked by hand")
        void splitsAWorkedExample() {
            Bridge bridge = Bridge.between(BASE, changed(), WORKED);
            assertThat(bridge.from()).isEqualTo(14 + 100 * 50);
            assertThat(bridge.to()).isEqualTo(20 + 140 * 60);
            assertThat(bridge.effects().get(Group.VALUATION)).isCloseTo(6, within(1e-9)); // 2 · 3
            assertThat(bridge.effects().get(Group.CAPEX)).isCloseTo(2_200, within(1e-9)); // 40 · (50 + 60)/2
            assertThat(bridge.effects().get(Group.MOAT)).isCloseTo(1_200, within(1e-9)); // 10 · (100 + 140)/2
            assertThat(bridge.effects().get(Group.MARKET)).isCloseTo(0, within(1e-9));
        }

        @Test
        @DisplayName("counts choices with the group they stand in")
        void countsChoices() {
            Scenario listing = Worlds.named(
                    "Listing",
                    Assumptions.defaults()
                            .with(Choice.EXIT_ROUTE, Choice.LISTING)
                            .with(Driver.MARKET_SIZE, 2_000));
            Bridge bridge = Bridge.between(BASE, listing, Outcome.of(Result.MOIC));
            Assumptions market = Assumptions.defaults().with(Driver.MARKET_SIZE, 2_000);
            Assumptions route = Assumptions.defaults().with(Choice.EXIT_ROUTE, Choice.LISTING);
            double both = moic(listing.assumptions());
            double expected = (moic(route) - moic(BASE.assumptions()) + both - moic(market)) / 2;
            assertThat(bridge.effects().get(Group.VALUATION)).isCloseTo(expected, within(1e-12));
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        @DisplayName("sums to the difference")
        void sumsToTheDifference(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Scenario to = Worlds.named("To", Worlds.near(Assumptions.defaults(), random));
            Outcome moic = Outcome.of(Result.MOIC);
            try {
                Bridge bridge = Bridge.between(BASE, to, moic);
                double sum = bridge.effects().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(bridge.from()).isEqualTo(moic(BASE.assumptions()));
                assertThat(bridge.to()).isEqualTo(moic(to.assumptions()));
                assertThat(sum).isCloseTo(bridge.to() - bridge.from(), within(1e-12 * (1 + Math.abs(bridge.to()))));
            } catch (UnusableMixException unusable) {
                assertThat(unusable).hasMessageContaining("To").hasMessageContaining("Base");
            }
        }

        @Test
        @DisplayName("is the same backwards, with the signs turned")
        void turnsItsSigns() {
            Bridge there = Bridge.between(BASE, changed(), Outcome.of(Result.NPV));
            Bridge back = Bridge.between(changed(), BASE, Outcome.of(Result.NPV));
            for (Group group : Group.values()) {
                assertThat(back.effects().get(group)).isCloseTo(-there.effects().get(group), within(1e-9));
            }
        }

        @Test
        @DisplayName("names the mix that cannot be projected")
        void namesTheMix() {
            // a rich lab at a high price: its cash (capex) exceeds the price of the other (valuation)
            Scenario rich = Worlds.named(
                    "Rich",
                    Assumptions.defaults()
                            .with(Driver.VALUATION_POST_MONEY, 100_000)
                            .with(Driver.LAB_CASH, 40_000));
            assertThatExceptionOfType(UnusableMixException.class)
                    .isThrownBy(() -> Bridge.between(BASE, rich, Outcome.of(Result.MOIC)))
                    .withMessageContaining("takes Capex from Rich and the rest from Base");
        }
    }

    @Nested
    @DisplayName("by input")
    class ByInput {

        @Test
        @DisplayName("splits a worked example exactly, the largest first")
        void splitsAWorkedExample() {
            InputBridge bridge = InputBridge.between(BASE, changed(), WORKED);
            assertThat(bridge.sampled()).isFalse();
            assertThat(bridge.effects())
                    .extracting(Effect::input)
                    .containsExactly(
                            Driver.CAPEX_TRAINING_RUN_COST, Driver.MOAT_TALENT, Driver.VALUATION_EXIT_MULTIPLE);
            assertThat(bridge.effects().get(0).effect()).isCloseTo(2_200, within(1e-9));
            assertThat(bridge.effects().get(1).effect()).isCloseTo(1_200, within(1e-9));
            assertThat(bridge.effects().get(2).effect()).isCloseTo(6, within(1e-9));
        }

        @Test
        @DisplayName("goes round a mix that cannot be projected")
        void goesRoundUnusableMixes() {
            // the cash can only follow the price, so there is one order
            Scenario rich = Worlds.named(
                    "Rich",
                    Assumptions.defaults()
                            .with(Driver.VALUATION_POST_MONEY, 100_000)
                            .with(Driver.LAB_CASH, 40_000));
            InputBridge bridge = InputBridge.between(BASE, rich, Outcome.of(Result.MOIC));
            double priced = moic(BASE.assumptions().with(Driver.VALUATION_POST_MONEY, 100_000));
            assertThat(effect(bridge, Driver.VALUATION_POST_MONEY)).isCloseTo(priced - bridge.from(), within(1e-12));
            assertThat(effect(bridge, Driver.LAB_CASH)).isCloseTo(bridge.to() - priced, within(1e-12));
        }

        @Test
        @DisplayName("has no effects between equals")
        void hasNoEffectsBetweenEquals() {
            InputBridge bridge = InputBridge.between(BASE, BASE, Outcome.of(Result.MOIC));
            assertThat(bridge.effects()).isEmpty();
            assertThat(bridge.to()).isEqualTo(bridge.from());
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {21, 22, 23})
        @DisplayName("samples when there are many, sums to the difference, and is within its error of the truth")
        void samplesMany(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Scenario to = Worlds.named("To", Worlds.near(Assumptions.defaults(), random));
            // a sum of products of neighbours: Shapley gives each driver half of the interaction
            Outcome products = assumptions -> OptionalDouble.of(productOfNeighbours(assumptions));
            InputBridge bridge = InputBridge.between(BASE, to, products);
            assertThat(bridge.sampled()).isTrue();
            double sum = bridge.effects().stream().mapToDouble(Effect::effect).sum();
            assertThat(sum).isCloseTo(bridge.to() - bridge.from(), within(1e-9 * Math.abs(bridge.to())));
            Driver driver = Driver.MARKET_USAGE_GROWTH;
            Driver neighbour = Driver.MARKET_SIZE;
            double change = to.assumptions().value(driver) - BASE.assumptions().value(driver);
            double exact = change
                    * (to.assumptions().value(neighbour) + BASE.assumptions().value(neighbour))
                    / 2;
            assertThat(effect(bridge, driver)).isCloseTo(exact, within(1e-9 * Math.abs(exact))); // pairs make it exact
        }

        private double productOfNeighbours(Assumptions assumptions) {
            double sum = 0;
            for (int i = 0; i + 1 < Driver.all().size(); i += 2) {
                sum += assumptions.value(Driver.all().get(i))
                        * assumptions.value(Driver.all().get(i + 1));
            }
            return sum;
        }

        @Test
        @DisplayName("states an error that holds where three drivers multiply")
        void statesItsError() {
            Assumptions changed = Assumptions.defaults();
            for (Driver driver : Group.MOAT.drivers()) {
                changed = changed.with(driver, driver.min() + 0.6 * (driver.max() - driver.min()));
            }
            Driver a = Driver.MOAT_TALENT; // 50 to 60, each of the three
            Driver b = Driver.MOAT_DATA_FLYWHEEL;
            Driver c = Driver.MOAT_DISTRIBUTION;
            Outcome product = assumptions ->
                    OptionalDouble.of(assumptions.value(a) * assumptions.value(b) * assumptions.value(c));
            InputBridge bridge = InputBridge.between(BASE, Worlds.named("Changed", changed), product);
            double exact = (60.0 * 60 * 60 - 50.0 * 50 * 50) / 3; // alike, so a third each
            Effect effect = bridge.effects().get(0);
            assertThat(effect.standardError()).isPositive();
            assertThat(effect.effect()).isCloseTo(exact, within(4 * effect.standardError()));
        }
    }

    private static double effect(InputBridge bridge, Input input) {
        return bridge.effects().stream()
                .filter(effect -> effect.input() == input)
                .findFirst()
                .orElseThrow()
                .effect();
    }

    private static double moic(Assumptions assumptions) {
        return Projector.project(assumptions).results().moic();
    }
}
