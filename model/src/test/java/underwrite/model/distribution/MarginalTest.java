package underwrite.model.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;

@DisplayName("The distribution of a driver")
class MarginalTest {

    private static Marginal of(Driver driver, Shape shape, double low, double mode, double high) {
        return Marginal.of(driver, new Distribution(shape, low, high, Extras.NONE), mode);
    }

    @ParameterizedTest(name = "{0} {1}, {2}, {3}: P(x <= {5}) = {4}")
    @DisplayName("has the published or worked distribution function")
    @CsvSource({
        // shape, low, mode, high, probability, value: where it comes from
        "UNIFORM, 1, 2, 5, 0.25, 2", // 1 + 0.25 · 4
        "TRIANGULAR, 0, 1, 4, 0.25, 1", // the mode is reached at (m - a)/(b - a)
        "TRIANGULAR, 0, 1, 4, 0.0625, 0.5", // x²/((b - a)(m - a)) = 0.25/4
        "PERT, 0, 1, 4, 0.36718750, 1", // Beta(2, 4): 1 - (1-x)^5 - 5x(1-x)^4 at 1/4
        "PERT, 0, 2, 4, 0.5, 2", // symmetric
        "PERT, 0, 0, 4, 0.96875, 2", // Beta(1, 5): 1 - (1-x)^5 at 1/2
        "PERT, 0, 4, 4, 0.03125, 2", // Beta(5, 1): x^5 at 1/2
        "NORMAL, 2, 3, 4, 0.05, 2", // low is the 5th percentile
        "NORMAL, 2, 3, 4, 0.975, 4.1915735", // 3 + 1.959964/1.644854, NIST handbook table of the normal
        "LOGNORMAL, 1, 2, 4, 0.5, 2", // the geometric mean of the 5th and 95th
        "LOGNORMAL, 1, 2, 4, 0.95, 4"
    })
    void hasTheDistributionFunction(Shape shape, double low, double mode, double high, double p, double x) {
        Marginal marginal = of(Driver.MARKET_USAGE_GROWTH, shape, low, mode, high);
        assertThat(marginal.cumulative(x)).isCloseTo(p, within(1e-7));
        assertThat(marginal.quantile(p)).isCloseTo(x, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("inverts its distribution function")
    void inverts(Shape shape) {
        Marginal marginal = of(Driver.MARKET_USAGE_GROWTH, shape, 1.5, 2.5, 4);
        for (double p = 0.001; p < 1; p += 0.001) {
            assertThat(marginal.cumulative(marginal.quantile(p))).isCloseTo(p, within(1e-12));
        }
    }

    @Test
    @DisplayName("has the mean that PERT is known for")
    void hasThePertMean() {
        Marginal pert = of(Driver.MARKET_USAGE_GROWTH, Shape.PERT, 1, 2, 6);
        int steps = 100_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += pert.quantile((i + 0.5) / steps);
        }
        assertThat(sum / steps).isCloseTo((1 + 4 * 2 + 6) / 6.0, within(1e-6));
    }

    @Test
    @DisplayName("gives a tornado its ends")
    void givesItsEnds() {
        Marginal lognormal = of(Driver.MARKET_SIZE, Shape.LOGNORMAL, 2_000, 5_000, 9_000);
        assertThat(lognormal.low()).isCloseTo(2_000, within(1e-8));
        assertThat(lognormal.high()).isCloseTo(9_000, within(1e-8));
    }

    @Nested
    @DisplayName("stays within what the driver allows")
    class StaysWithin {

        @Test
        @DisplayName("by clipping")
        void byClipping() {
            Marginal wide = of(Driver.PRICING_MARGIN_CAP, Shape.NORMAL, 0.5, 0.8, 0.94);
            assertThat(wide.quantile(0.999)).isEqualTo(0.95);
            assertThat(wide.quantile(1e-9)).isEqualTo(0.3);
        }

        @Test
        @DisplayName("by rounding whole drivers half up")
        void byRounding() {
            Marginal years = of(Driver.VALUATION_EXIT_YEAR, Shape.UNIFORM, 4, 6, 8);
            assertThat(years.quantile(0.125)).isEqualTo(5); // 4.5
            assertThat(years.quantile(0.124)).isEqualTo(4);
            assertThat(years.low()).isEqualTo(4);
            assertThat(years.high()).isEqualTo(8);
        }
    }

    @Nested
    @DisplayName("is refused with the driver's name")
    class IsRefused {

        @ParameterizedTest(name = "{0}: {2} outside {1} to {3}")
        @CsvSource({"UNIFORM, 2, 1, 4", "TRIANGULAR, 2, 5, 4", "PERT, 2, 1.999, 4", "PERT, 2, NaN, 4"})
        @DisplayName("when the mode lies outside")
        void whenTheModeLiesOutside(Shape shape, double low, double mode, double high) {
            assertThatExceptionOfType(UnusableDistributionException.class)
                    .isThrownBy(() -> of(Driver.CAPEX_TRAINING_GROWTH, shape, low, mode, high))
                    .withMessageContaining("capex.trainingGrowth")
                    .withMessageContaining("2.00x a year to 4.00x a year")
                    .matches(refusal -> refusal.driver() == Driver.CAPEX_TRAINING_GROWTH);
        }

        @Test
        @DisplayName("when a lognormal range does not start above 0")
        void whenALogarithmIsMissing() {
            assertThatExceptionOfType(UnusableDistributionException.class)
                    .isThrownBy(() -> of(Driver.LAB_DEBT, Shape.LOGNORMAL, 0, 2, 3))
                    .withMessageContaining("lab.debt");
        }
    }

    @Test
    @DisplayName("does not ask where the value is when the shape has no mode")
    void ignoresTheModeOfNormals() {
        assertThat(of(Driver.CAPEX_TRAINING_GROWTH, Shape.NORMAL, 2, 9, 4).quantile(0.5))
                .isCloseTo(3, within(1e-12));
    }
}
