package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.DriverCurve.Point;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

@DisplayName("The curve of a driver")
class DriverCurveTest {
    private static final Assumptions BASE = Assumptions.defaults();
    private static final Driver SCORE = Driver.MOAT_TALENT; // 0..100, 50 today

    @Test
    @DisplayName("runs over the whole range")
    void runsOverTheRange() {
        DriverCurve curve = DriverCurve.scan(BASE, Driver.CAPEX_TRAINING_GROWTH, Outcome.of(Result.MOIC));
        assertThat(curve.points()).hasSize(64);
        assertThat(curve.points().get(0).value()).isEqualTo(1);
        assertThat(curve.points().get(63).value()).isEqualTo(10);
        for (Point point : curve.points()) {
            Assumptions there = BASE.with(Driver.CAPEX_TRAINING_GROWTH, point.value());
            assertThat(point.outcome())
                    .hasValue(Projector.project(there).results().moic());
        }
    }

    @Test
    @DisplayName("knows how far the driver moves the outcome, humps included")
    void knowsTheSpread() {
        DriverCurve hump = DriverCurve.scan(
                BASE, SCORE, assumptions -> OptionalDouble.of(-Math.abs(assumptions.value(SCORE) - 100.0 * 21 / 63)));
        assertThat(hump.spread())
                .isCloseTo(100.0 * 42 / 63, within(1e-9)); // 0 at a third of the slider, -66.7 at its end
    }

    @Test
    @DisplayName("knows which way the outcome goes from today's value")
    void knowsTheDirection() {
        assertThat(direction(value -> value)).isEqualTo(1);
        assertThat(direction(value -> -value)).isEqualTo(-1);
        assertThat(direction(value -> Math.abs(value - 80))).isEqualTo(-1); // falls at 50, though it rises later
        assertThat(direction(value -> value < 90 ? 1 : 2)).isEqualTo(1); // stands still at 50, higher at the end
        assertThat(direction(value -> 3)).isZero();
    }

    private static int direction(DoubleUnaryOperator f) {
        return DriverCurve.scan(
                        BASE, SCORE, assumptions -> OptionalDouble.of(f.applyAsDouble(assumptions.value(SCORE))))
                .direction();
    }

    @Test
    @DisplayName("has gaps where the scenario cannot be projected")
    void hasGaps() {
        DriverCurve curve = DriverCurve.scan(BASE, Driver.STRUCTURE_LABS_TODAY, Outcome.of(Result.MOIC));
        assertThat(curve.points())
                .filteredOn(point -> point.value() > 12)
                .allSatisfy(point -> assertThat(point.outcome()).isEmpty()); // at most 12 labs
        assertThat(curve.points())
                .filteredOn(point -> point.value() < 12)
                .allSatisfy(point -> assertThat(point.outcome()).isPresent());
        assertThat(curve.spread()).isPositive();
    }

    @Test
    @DisplayName("is all gaps when nothing can be projected")
    void isAllGaps() {
        Assumptions unusable = BASE.with(Driver.VALUATION_ROUND_SIZE, 500_000);
        DriverCurve curve = DriverCurve.scan(unusable, SCORE, Outcome.of(Result.MOIC));
        assertThat(curve.spread()).isZero();
        assertThat(curve.direction()).isZero();
        assertThat(curve.breakEven(3).nearest()).isEmpty();
        assertThat(curve.breakEven(3).best()).isEmpty();
    }
}
