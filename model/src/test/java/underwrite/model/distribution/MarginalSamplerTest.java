package underwrite.model.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;

@DisplayName("Fast draws of a driver")
class MarginalSamplerTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Far into both ends, and evenly in between. */
    private static double[] probabilities() {
        DoubleStream low = DoubleStream.iterate(1e-11, p -> p < 0.5, p -> p * 1.03);
        DoubleStream high = DoubleStream.iterate(1e-8, p -> p < 0.5, p -> p * 1.03)
                .map(p -> 1 - p); // nearer to 1, p itself is rounded
        DoubleStream middle = new SplittableRandom(3).doubles(2_000);
        return DoubleStream.concat(DoubleStream.concat(low, high), DoubleStream.concat(DoubleStream.of(0.5), middle))
                .toArray();
    }

    @ParameterizedTest(name = "mode at {0}")
    @ValueSource(doubles = {0, 0.001, 0.03, 0.2, 0.37, 0.5, 0.61, 0.9, 0.999, 1})
    @DisplayName("of PERT are within 1e-9 of the width of the exact quantiles")
    void ofPert(double mode) {
        agrees(Shape.PERT, 0, mode, 1, 1e-9);
        agrees(Shape.PERT, 1, 1 + 7 * mode, 8, 7e-9);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("of every shape are within 1e-9 of the exact quantiles")
    void ofEveryShape(Shape shape) {
        agrees(shape, 2, 2.6, 4, 4e-9);
    }

    private static void agrees(Shape shape, double low, double mode, double high, double bound) {
        Marginal marginal =
                Marginal.of(Driver.MARKET_USAGE_GROWTH, new Distribution(shape, low, high, Extras.NONE), mode);
        double[] probabilities = probabilities();
        double[] draws = new double[probabilities.length];
        MarginalSampler.of(marginal).draw(probabilities, draws, draws.length);
        for (int i = 0; i < draws.length; i++) {
            assertThat(draws[i])
                    .as("%s at %s", shape, probabilities[i])
                    .isCloseTo(marginal.quantile(probabilities[i]), within(bound));
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("from normal numbers are those of their probabilities")
    void fromNormalNumbers(Shape shape) {
        Marginal marginal = Marginal.of(Driver.MARKET_USAGE_GROWTH, new Distribution(shape, 2, 4, Extras.NONE), 2.6);
        double[] normals = new SplittableRandom(5).doubles(1_000, -6, 6).toArray();
        double[] draws = new double[normals.length];
        MarginalSampler.of(marginal).drawFromNormal(normals, draws, draws.length);
        for (int i = 0; i < draws.length; i++) {
            double exact = marginal.quantile(NORMAL.cumulativeProbability(normals[i]));
            double probability = marginal.cumulative(draws[i]);
            boolean near = Math.abs(draws[i] - exact) < 1e-8
                    || Math.abs(probability - NORMAL.cumulativeProbability(normals[i])) < 2e-10;
            assertThat(near)
                    .as("%s at %s: %s for %s", shape, normals[i], draws[i], exact)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("of the standard normal hold both ways")
    void ofTheStandardNormal() {
        assertThat(StandardNormal.quantile(0.975))
                .isCloseTo(1.959963984540054, within(1e-10)); // NIST handbook 1.3.6.7.1
        assertThat(StandardNormal.quantile(0.05)).isCloseTo(-1.6448536269514722, within(1e-10));
        assertThat(StandardNormal.cumulative(1)).isCloseTo(0.8413447460685429, within(2e-10));
        assertThat(StandardNormal.cumulative(-40)).isCloseTo(0, within(1e-15));
        assertThat(StandardNormal.cumulative(40)).isCloseTo(1, within(1e-15));
        for (double z = -7; z < 7; z += 0.01) {
            assertThat(StandardNormal.cumulative(z)).isCloseTo(NORMAL.cumulativeProbability(z), within(2e-10));
        }
    }

    @Test
    @DisplayName("never fall as the probability rises")
    void neverFall() {
        Marginal marginal =
                Marginal.of(Driver.MARKET_USAGE_GROWTH, new Distribution(Shape.PERT, 2, 4, Extras.NONE), 2.2);
        double[] probabilities =
                DoubleStream.iterate(1e-10, p -> p < 1, p -> p + 1e-5).toArray();
        double[] draws = new double[probabilities.length];
        MarginalSampler.of(marginal).draw(probabilities, draws, draws.length);
        assertThat(draws).isSorted();
    }
}
