package underwrite.app.component.slider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import underwrite.model.driver.Driver;

@DisplayName("The steps of a slider")
class SliderStepsTest {

    @ParameterizedTest(name = "{0} at {1}: up {2}, ten up {3}, a tenth up {4}")
    @CsvSource({
        "CAPEX_TRAINING_GROWTH, 2.4, 2.45, 2.9, 2.405",
        "CAPEX_PARTNER_SUBSIDY, 0.15, 0.155, 0.2, 0.1505",
        "VALUATION_POST_MONEY, 18000, 19000, 35000, 18100",
        "CAPEX_TRAINING_RUN_COST, 100, 110, 200, 101",
        "MOAT_TALENT, 50, 51, 60, 50.1",
        "MOAT_OPEN_LAG, 12, 13, 22, 12.1",
        "CAPEX_TRAINING_HALF_LIFE, 2.5, 2.6, 3.5, 2.51",
        "VALUATION_EXIT_YEAR, 6, 7, 10, 6",
        "LAB_DEBT, 0, 0.1, 0.9, 0.01",
    })
    @DisplayName("are a 200th of it, rounded to 1, 2 or 5")
    void steps(Driver driver, double from, double one, double ten, double tenth) {
        SliderSteps steps = new SliderSteps(driver);
        assertThat(steps.moved(from, 1)).isEqualTo(one);
        assertThat(steps.moved(from, 10)).isEqualTo(ten);
        assertThat(steps.nudged(from, 1)).isEqualTo(tenth);
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    @DisplayName("lead from end to end and back on every driver, never past an end and never standing still")
    void wholeWay(Driver driver) {
        SliderSteps steps = new SliderSteps(driver);
        double value = driver.min();
        int count = 0;
        while (value < driver.max()) {
            double next = steps.moved(value, 1);
            assertThat(next).isGreaterThan(value).isLessThanOrEqualTo(driver.max());
            value = next;
            count++;
        }
        assertThat(count).isLessThan(500);
        while (value > driver.min()) {
            double next = steps.moved(value, -1);
            assertThat(next).isLessThan(value).isGreaterThanOrEqualTo(driver.min());
            value = next;
        }
    }

    @Test
    @DisplayName("put a drag on the same grid as keys")
    void grid() {
        SliderSteps steps = new SliderSteps(Driver.CAPEX_TRAINING_GROWTH);
        for (int pixel = 0; pixel <= 238; pixel++) {
            double value = steps.at(pixel / 238.0);
            assertThat(value * 20).isEqualTo(Math.rint(value * 20));
        }
    }
}
