package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Powers by plain arithmetic")
class PowersTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("agree with the library's")
    void agree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100_000; i++) {
            double x = random.nextDouble(-700, 700);
            double small = random.nextDouble(-1, 1);
            double base = StrictMath.exp(random.nextDouble(-30, 30));
            double exponent = random.nextDouble(-3, 3);
            assertThat(Powers.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(2e-15));
            assertThat(Powers.exp(small) / StrictMath.exp(small)).isCloseTo(1, within(2e-15));
            double log = StrictMath.log(base);
            assertThat(Powers.log(base)).isCloseTo(log, within(1e-15 * Math.max(1, Math.abs(log))));
            double power = Powers.power(base, exponent) / StrictMath.pow(base, exponent);
            assertThat(power).isCloseTo(1, within(1e-15 * (2 + Math.abs(exponent * log))));
        }
    }

    @ParameterizedTest(name = "{0}^{1} = {2}")
    @CsvSource({
        "1, 0.35, 1", // exactly
        "1, 3, 1",
        "17.25, 1, 17.25", // exactly
        "2, 0, 1",
        "4, 0.5, 2",
        "0.5, 3, 0.125",
        "10, 2, 100",
        "0.0078125, -2, 16384"
    })
    @DisplayName("are what everybody knows")
    void areKnown(double x, double y, double expected) {
        double error = x == 1 || y == 1 || y == 0 ? 0 : 4e-15 * expected;
        assertThat(Powers.power(x, y)).isCloseTo(expected, within(error));
    }

    @Test
    @DisplayName("of two are near where they are whole")
    void ofTwo() {
        for (int i = -60; i <= 60; i++) {
            assertThat(Powers.powerOfTwo(i) / Math.scalb(1.0, i)).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    @DisplayName("of nonsense are nonsense, and no error")
    void ofNonsense() {
        assertThat(Powers.exp(Double.NaN)).isNaN();
        for (double nonsense : new double[] {0, -1, Double.POSITIVE_INFINITY, Double.NaN, Double.MIN_VALUE}) {
            Powers.log(nonsense);
            Powers.power(nonsense, nonsense);
        }
    }
}
