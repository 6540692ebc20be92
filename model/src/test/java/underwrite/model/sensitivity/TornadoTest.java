package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.Tornado.Bar;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Scenario;

@DisplayName("A tornado")
class TornadoTest {
    private static final Scenario BASE = Worlds.named("Base", Assumptions.defaults());

    private static Bar bar(Tornado tornado, Driver driver) {
        return tornado.bars().stream()
                .filter(bar -> bar.driver() == driver)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("has one bar for every driver, the widest first")
    void sortsBySpread() {
        Tornado tornado = Tornado.of(BASE, Outcome.of(Result.MOIC));
        assertThat(tornado.bars()).extracting(Bar::driver).containsExactlyInAnyOrderElementsOf(Driver.all());
        List<Bar> whole = tornado.bars().stream().filter(Bar::whole).toList();
        assertThat(whole)
                .isSortedAccordingTo(Comparator.comparingDouble(Bar::spread).reversed());
        assertThat(whole.get(0).spread()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    @DisplayName("says what a projection with the driver at that end says")
    void agreesWithProjection(Driver driver) {
        Bar bar = bar(Tornado.of(BASE, Outcome.of(Result.IRR)), driver);
        if (bar.whole()) {
            Assumptions low = BASE.assumptions().with(driver, bar.low());
            Assumptions high = BASE.assumptions().with(driver, bar.high());
            assertThat(bar.atLow().getAsDouble())
                    .isEqualTo(Projector.project(low).results().irr());
            assertThat(bar.atHigh().getAsDouble())
                    .isEqualTo(Projector.project(high).results().irr());
        } else {
            Driver side = driver;
            assertThat(List.of(bar.low(), bar.high()))
                    .anyMatch(value -> !Projector.clashes(BASE.assumptions().with(side, value))
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("reaches 20% of the value to each side, within the range, and whole years")
    void reachesTwentyPerCent() {
        Tornado tornado = Tornado.of(BASE, Outcome.of(Result.MOIC));
        assertThat(bar(tornado, Driver.VALUATION_EXIT_MULTIPLE).low()).isCloseTo(5.6, within(1e-12)); // 7 · 0.8
        assertThat(bar(tornado, Driver.VALUATION_EXIT_MULTIPLE).high()).isCloseTo(8.4, within(1e-12)); // 7 · 1.2
        assertThat(bar(tornado, Driver.MOAT_OPEN_LAG_DRIFT).low()).isCloseTo(-1.2, within(1e-12)); // -1 - 0.2
        assertThat(bar(tornado, Driver.MOAT_OPEN_LAG_DRIFT).high()).isCloseTo(-0.8, within(1e-12));
        assertThat(bar(tornado, Driver.PRICING_MARGIN_CAP).high()).isEqualTo(0.95); // 0.8 · 1.2 = 0.96, clipped
        assertThat(bar(tornado, Driver.VALUATION_EXIT_YEAR).low()).isEqualTo(5); // 4.8
        assertThat(bar(tornado, Driver.VALUATION_EXIT_YEAR).high()).isEqualTo(7); // 7.2
        assertThat(bar(tornado, Driver.LAB_DEBT).spread()).isZero(); // 0 to 0
    }

    @Test
    @DisplayName("reaches the 5th and 95th percentile where the driver has a distribution")
    void reachesThePercentiles() {
        Scenario uniform = Worlds.with(BASE, Driver.VALUATION_EXIT_MULTIPLE, Shape.UNIFORM, 2, 12);
        Bar bar = bar(Tornado.of(uniform, Outcome.of(Result.MOIC)), Driver.VALUATION_EXIT_MULTIPLE);
        assertThat(bar.low()).isCloseTo(2.5, within(1e-12)); // 2 + 0.05 · 10
        assertThat(bar.high()).isCloseTo(11.5, within(1e-12));
    }

    @Test
    @DisplayName("leaves a side out that cannot be projected, and shows such bars last")
    void leavesUnusableSidesOut() {
        Scenario tight = Worlds.named("Tight", Assumptions.defaults().with(Driver.STRUCTURE_MAX_RIVALS, 9));
        List<Bar> bars = Tornado.of(tight, Outcome.of(Result.MOIC)).bars();
        Bar labs = bar(new Tornado(OptionalDouble.empty(), bars), Driver.STRUCTURE_LABS_TODAY);
        assertThat(labs.atLow()).isPresent(); // 6.4 labs of 9
        assertThat(labs.atHigh()).isEmpty(); // 9.6 labs of 9
        long whole = bars.stream().takeWhile(Bar::whole).count();
        assertThat(bars.stream().skip(whole)).noneMatch(Bar::whole).contains(labs);
    }

    @Test
    @DisplayName("shows no sides for a distribution that does not hold the value")
    void showsNoSidesForAnUnusableDistribution() {
        Scenario outside = Worlds.with(BASE, Driver.VALUATION_EXIT_MULTIPLE, Shape.PERT, 8, 12);
        Bar bar = bar(Tornado.of(outside, Outcome.of(Result.MOIC)), Driver.VALUATION_EXIT_MULTIPLE);
        assertThat(bar.atLow()).isEmpty();
        assertThat(bar.atHigh()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("is at its base where a driver does not move")
    void isAtItsBaseWhereNothingMoves(long seed) {
        Assumptions world = Worlds.near(Assumptions.defaults(), new SplittableRandom(seed));
        Tornado tornado = Tornado.of(world, Map.of(), Driver.all(), Outcome.of(Result.PROCEEDS));
        double base = Projector.project(world).results().proceeds();
        assertThat(tornado.base()).hasValue(base);
        assertThat(tornado.bars())
                .filteredOn(bar -> bar.low() == bar.high())
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.atLow()).hasValue(base));
    }
}
