package underwrite.model.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The scale of a slider")
class SliderScaleTest {

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @DisplayName("puts a value at each position")
    @CsvSource({
        // driver, position, value: the working
        "valuation.exitMultiple, 0.5, 30.25", // linear: 0.5 + 0.5 · 59.5
        "moat.openLagDrift, 0.25, -6", // linear: -12 + 0.25 · 24
        "market.size, 0.5, 14142.13562373095", // logarithmic: sqrt(100 · 2,000,000)
        "capex.frontierParticipation, 0.5, 0.1414213562373095", // sqrt(0.01 · 2)
        "lab.cash, 0.5, 706.1074883", // from zero: sqrt(500,001) - 1
        "lab.debt, 0, 0",
        "lab.debt, 1, 500000",
        "valuation.exitYear, 0.5, 6", // 1 + 4.5 = 5.5, rounded half up
        "valuation.exitYear, 0.4, 5" // 1 + 3.6 = 4.6
    })
    void putsAValueAtEachPosition(String id, double position, double value) {
        assertThat(SliderScale.of(Driver.byId(id).orElseThrow()).value(position))
                .isCloseTo(value, within(1e-7 * Math.abs(value)));
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    @DisplayName("has the range of its driver at its ends, exactly")
    void endsAtTheRange(Driver driver) {
        SliderScale scale = SliderScale.of(driver);
        assertThat(scale.value(0)).isEqualTo(driver.min());
        assertThat(scale.value(1)).isEqualTo(driver.max());
        assertThat(scale.value(-3)).isEqualTo(driver.min());
        assertThat(scale.value(Double.NaN)).isEqualTo(driver.min());
        assertThat(scale.value(3)).isEqualTo(driver.max());
        assertThat(scale.position(driver.min())).isZero();
        assertThat(scale.position(driver.max())).isOne();
        assertThat(scale.position(driver.min() - 1)).isZero();
        assertThat(scale.position(driver.max() + 1)).isOne();
    }

    @ParameterizedTest(name = "{0}, seed 7")
    @EnumSource(Driver.class)
    @DisplayName("finds the position of a value again, and rises")
    void goesBothWays(Driver driver) {
        SliderScale scale = SliderScale.of(driver);
        SplittableRandom random = new SplittableRandom(7);
        double halfAStep = driver.whole() ? 0.5 / (driver.max() - driver.min()) : 0;
        for (int i = 0; i < 1_000; i++) {
            double position = random.nextDouble();
            double value = scale.value(position);
            assertThat(driver.allows(value)).isTrue();
            assertThat(scale.position(value)).isCloseTo(position, within(1e-12 + halfAStep));
            assertThat(scale.value(0.8 * position + 0.2)).isGreaterThan(scale.value(0.8 * position));
        }
    }

    @Test
    @DisplayName("is cut into equal steps")
    void isCutIntoEqualSteps() {
        assertThat(SliderScale.of(Driver.STRUCTURE_LABS_TODAY).values(3)).containsExactly(1, 10.5, 20);
        assertThat(SliderScale.of(Driver.VALUATION_EXIT_YEAR).values(9)).containsExactly(1, 2, 3, 4, 6, 7, 8, 9, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SliderScale.of(Driver.LAB_CASH).values(1))
                .withMessageContaining("lab.cash");
    }
}
