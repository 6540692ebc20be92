package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

@DisplayName("A group of a bridge, opened")
class GroupBridgeTest {
    private static final Scenario BASE = Worlds.named("Base", Assumptions.defaults());

    @Test
    @DisplayName("splits a worked example as worked by hand: each input's part over every order of the groups")
    void workedExample() {
        Outcome outcome = assumptions -> OptionalDouble.of(assumptions.value(Driver.MARKET_SIZE)
                * (assumptions.value(Driver.CAPEX_RUNS_PER_YEAR) + 10 * assumptions.value(Driver.CAPEX_ASSET_LIFE)));
        Scenario to = Worlds.named(
                "To",
                Assumptions.defaults()
                        .with(Driver.MARKET_SIZE, 7_000) // from 5,000
                        .with(Driver.CAPEX_RUNS_PER_YEAR, 3) // from 1
                        .with(Driver.CAPEX_ASSET_LIFE, 6)); // from 5
        GroupBridge capex = GroupBridge.between(BASE, to, Group.CAPEX, outcome);
        assertThat(capex.effects())
                .extracting(effect -> effect.inputs().get(0))
                .containsExactly(Driver.CAPEX_ASSET_LIFE, Driver.CAPEX_RUNS_PER_YEAR);
        assertThat(capex.effects().get(0).effect()).isCloseTo(60_000, within(1e-9)); // 10 · (5,000 + 7,000)/2
        assertThat(capex.effects().get(1).effect()).isCloseTo(12_000, within(1e-9)); // 2 · (5,000 + 7,000)/2
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("sums to what the group has in the bridge by groups")
    void sumsToTheGroup(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Assumptions near = Worlds.near(Assumptions.defaults(), random);
        List<Input> some = Assumptions.defaults().differencesTo(near).stream()
                .filter(input -> input != Driver.VALUATION_ROUND_SIZE && random.nextInt(10) < 3)
                .toList();
        Scenario to = Worlds.named("To", Assumptions.defaults().taking(some, near));
        Outcome moic = Outcome.of(Result.MOIC);
        Bridge groups = Bridge.between(BASE, to, moic);
        for (Group group : Group.values()) {
            GroupBridge opened = GroupBridge.between(BASE, to, group, moic);
            assertThat(opened.total()).as(group.id()).isCloseTo(groups.effects().get(group), within(1e-9));
        }
    }

    @Test
    @DisplayName("shows the twelve largest of many singly and the rest together, still summing to the group")
    void many() {
        Outcome outcome = assumptions -> OptionalDouble.of(Group.VALUATION.drivers().stream()
                .mapToDouble(driver -> Math.log1p(Math.abs(assumptions.value(driver))) * (1 + driver.ordinal() % 5))
                .sum());
        Assumptions changed = Assumptions.defaults();
        for (Driver driver : Group.VALUATION.drivers()) {
            changed = changed.with(driver, driver.nearestAllowed(1 + driver.defaultValue() * 1.1));
        }
        Scenario to = Worlds.named("To", changed);
        GroupBridge opened = GroupBridge.between(BASE, to, Group.VALUATION, outcome);
        assertThat(opened.effects()).hasSize(GroupBridge.MOST + 1);
        assertThat(opened.effects().subList(0, GroupBridge.MOST)).allMatch(GroupBridge.Effect::single);
        GroupBridge.Effect rest = opened.effects().get(GroupBridge.MOST);
        int differing = BASE.assumptions().differencesTo(changed).size();
        assertThat(rest.inputs()).hasSize(differing - GroupBridge.MOST);
        assertThat(opened.total())
                .isCloseTo(
                        outcome.of(changed).orElseThrow()
                                - outcome.of(BASE.assumptions()).orElseThrow(),
                        within(1e-9));
    }

    @Test
    @DisplayName("has nothing to show for a group in which the two agree, and names a mix that cannot be projected")
    void nothingAndUnusable() {
        Scenario market = Worlds.named("Market", Assumptions.defaults().with(Driver.MARKET_SIZE, 9_000));
        assertThat(GroupBridge.between(BASE, market, Group.MOAT, Outcome.of(Result.MOIC))
                        .effects())
                .isEmpty();
        Scenario clash = Worlds.named("Clash", Assumptions.defaults().with(Driver.VALUATION_ROUND_SIZE, 20_000));
        assertThatExceptionOfType(UnusableMixException.class)
                .isThrownBy(() -> GroupBridge.between(BASE, clash, Group.VALUATION, Outcome.of(Result.MOIC)))
                .withMessageContaining("Clash");
    }
}
