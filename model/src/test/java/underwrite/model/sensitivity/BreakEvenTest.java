package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.BreakEven.Crossing;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

@DisplayName("What one needs to believe")
class BreakEvenTest {
    private static final Assumptions BASE = Assumptions.defaults();

    @Nested
    @DisplayName("of a curve known in closed form")
    class KnownCurves {
        private final Driver score = Driver.MOAT_TALENT; // 0..100, linear, 50 today

        private Outcome curve(DoubleUnaryOperator f) {
            return assumptions -> OptionalDouble.of(f.applyAsDouble(assumptions.value(score)));
        }

        @ParameterizedTest(name = "{0} of 100 reaches the square {1}")
        @CsvSource({"30, 900", "99.9, 9980.01", "0.5, 0.25"})
        @DisplayName("is the root")
        void isTheRoot(double root, double target) {
            BreakEven square = BreakEven.solve(BASE, score, curve(x -> x * x), target);
            assertThat(square.nearest().orElseThrow().value()).isCloseTo(root, within(1e-7)); // 1e-9 of 100
            assertThat(square.nearest().orElseThrow().rising()).isTrue();
        }

        @Test
        @DisplayName("is the root nearest to today's value, with all others shown")
        void isTheNearestOfSeveral() {
            // (x - 20)(x - 65) is 0 at 20, 30 away from today's 50, and at 65, 15 away
            BreakEven two = BreakEven.solve(BASE, score, curve(x -> (x - 20) * (x - 65)), 0);
            assertThat(two.today()).isEqualTo(50);
            assertThat(two.outcomeToday()).hasValue(-450);
            assertThat(two.crossings()).hasSize(2);
            assertThat(two.crossings().get(0).value()).isCloseTo(20, within(1e-7));
            assertThat(two.crossings().get(0).rising()).isFalse();
            assertThat(two.nearest().orElseThrow().value()).isCloseTo(65, within(1e-7));
        }

        @Test
        @DisplayName("is the first value at or above the target where the curve jumps over it")
        void isTheReachedSideOfAJump() {
            BreakEven jump = BreakEven.solve(BASE, score, curve(x -> x < 70 ? 1 : 5), 3);
            assertThat(jump.nearest().orElseThrow().value()).isCloseTo(70, within(1e-7));
            assertThat(jump.nearest().orElseThrow().outcome()).isEqualTo(5);
        }

        @Test
        @DisplayName("is none when nothing reaches it, and the best value is found")
        void isNone() {
            BreakEven none = BreakEven.solve(BASE, score, curve(x -> -(x - 40) * (x - 40)), 1);
            assertThat(none.crossings()).isEmpty();
            assertThat(none.nearest()).isEmpty();
            assertThat(none.best().orElseThrow().value()).isCloseTo(40, within(100.0 / 63 / 2)); // half a scan step
        }

        @Test
        @DisplayName("is today's value when the driver moves nothing and the target is met")
        void isTodaysValueOnAPlateau() {
            BreakEven flat = BreakEven.solve(BASE, score, curve(x -> 1), 1);
            assertThat(flat.nearest().map(Crossing::value)).contains(50.0);
            assertThat(BreakEven.solve(BASE, score, curve(x -> 1), 2).nearest()).isEmpty();
        }

        @Test
        @DisplayName("is where a plateau at the target begins")
        void isTheEdgeOfAPlateau() {
            BreakEven plateau = BreakEven.solve(BASE, score, curve(x -> Math.min(1, x / 80)), 1);
            assertThat(plateau.crossings()).hasSize(1);
            assertThat(plateau.nearest().orElseThrow().value()).isCloseTo(80, within(1e-7));
        }
    }

    @Nested
    @DisplayName("of the model")
    class OfTheModel {

        @ParameterizedTest
        @EnumSource(Driver.class)
        @DisplayName("gives the target when it is projected again")
        void projectsToTheTarget(Driver driver) {
            double target = 3;
            BreakEven solved = BreakEven.solve(BASE, driver, Outcome.of(Result.MOIC), target);
            double step = Math.max(1e-9 * (driver.max() - driver.min()), 1e-12);
            for (Crossing crossing : solved.crossings()) {
                assertThat(driver.allows(crossing.value())).isTrue();
                double there = moic(driver, crossing.value());
                assertThat(there).isEqualTo(crossing.outcome()).isGreaterThanOrEqualTo(target - 1e-11);
                double across = crossing.rising() ? -1 : 1;
                double beyond = driver.whole() ? crossing.value() + across : crossing.value() + across * step;
                if (driver.allows(beyond)) {
                    assertThat(moic(driver, beyond)).isLessThan(target);
                }
            }
            if (solved.nearest().isEmpty()) {
                assertThat(solved.best().orElseThrow().outcome())
                        .isEqualTo(moic(driver, solved.best().orElseThrow().value()));
            }
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
        @DisplayName("finds the value that a target was made from")
        void findsTheValueBehindATarget(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Driver driver = Driver.VALUATION_EXIT_MULTIPLE;
            double value = SliderScale.of(driver).value(random.nextDouble(0.3, 0.9));
            BreakEven solved = BreakEven.solve(BASE, driver, Outcome.of(Result.EXIT_EQUITY), equity(driver, value));
            assertThat(solved.nearest().orElseThrow().value()).isCloseTo(value, within(1e-9 * 60));
        }

        private double moic(Driver driver, double value) {
            return Projector.project(BASE.with(driver, value)).results().moic();
        }

        private double equity(Driver driver, double value) {
            return Projector.project(BASE.with(driver, value)).results().exitEquity();
        }
    }
}
