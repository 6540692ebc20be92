package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;

@DisplayName("Ranks and order statistics")
class RanksTest {

    @Test
    @DisplayName("share the mean rank among ties and leave NaN out")
    void sharesRanks() {
        double[] values = {3, -1, Double.NaN, 3, 0.5, -0.0, 0.0};
        Ranks ranks = Ranks.of(values, values.length);
        assertThat(ranks.ranks()).containsExactly(5.5, 1, Double.NaN, 5.5, 4, 2.5, 2.5);
        assertThat(ranks.sorted()).containsExactly(-1, 0, 0, 0.5, 3, 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("sort as the library does")
    void sorts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = random.doubles(50_000)
                .map(u -> Math.round(u * 20_000) / 1e3 - 10)
                .map(x -> x * Math.exp(x))
                .toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Ranks ranks = Ranks.of(values, values.length);
        assertThat(ranks.sorted()).isEqualTo(sorted);
        for (int i = 0; i < values.length; i += 37) {
            int below = (int) Arrays.stream(values).filter(x -> x < values[0]).count();
            int same = (int) Arrays.stream(values).filter(x -> x == values[0]).count();
            assertThat(ranks.ranks()[0]).isEqualTo(below + (same + 1) / 2.0);
        }
    }

    @Test
    @DisplayName("correlate as worked by hand")
    void correlate() {
        // ranks 1 2 3 4 5 and 2 1 4 3 5: 1 - 6 · 4/(5 · 24) = 0.8
        double[] first = {10, 20, 30, 40, 50};
        assertThat(correlation(first, -4, -9, 2, 1, 77).orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(correlation(first, 1, 1, 1, 1, 1)).isEmpty();
        // ranks 1.5 1.5 3 4 and 1 2 3.5 3.5: off the middle by -1 -1 0.5 1.5 and -1.5 -0.5 1 1, so 4/4.5
        assertThat(correlation(new double[] {7, 7, 8, 9}, 1, 2, 3, 3).orElseThrow())
                .isCloseTo(4 / 4.5, within(1e-12));
    }

    private static OptionalDouble correlation(double[] draws, double... multiples) {
        return new Comparison(Ranks.of(multiples, multiples.length), multiples)
                .effect(Driver.MARKET_SIZE, draws)
                .rankCorrelation();
    }

    @Test
    @DisplayName("are told apart to the last bit")
    void toldApart() {
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 == 0 ? 1 + (i * 7 % 500) * Math.ulp(1.0) : -1e300 * i;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Ranks ranks = Ranks.of(values, values.length);
        assertThat(ranks.sorted()).isEqualTo(sorted);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            long below = Arrays.stream(values).filter(x -> x < value).count();
            long same = Arrays.stream(values).filter(x -> x == value).count();
            assertThat(ranks.ranks()[i]).isEqualTo(below + (same + 1) / 2.0);
        }
    }

    @ParameterizedTest(name = "{0} numbers")
    @ValueSource(ints = {1, 2, 3, 10, 1_000, 100_001})
    @DisplayName("give percentiles of type 7 without sorting all")
    void givePercentiles(int size) {
        SplittableRandom random = new SplittableRandom(size);
        double[] values = random.doubles(size)
                .map(u -> u < 0.2 ? 0.8 : u < 0.25 ? -1 : Math.tan(3 * u))
                .toArray();
        double[] probabilities = {0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1};
        double[] percentiles = new OrderStatistics().percentiles(values, size, probabilities);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < probabilities.length; i++) {
            double place = (size - 1) * probabilities[i];
            int below = (int) place;
            double above = sorted[Math.min(size - 1, below + 1)];
            double expected = sorted[below] + (place - below) * (above - sorted[below]);
            assertThat(percentiles[i]).isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
        }
    }

    @Test
    @DisplayName("give the percentiles of a worked example, NaN left out")
    void workedExample() {
        double[] values = {4, 1, Double.NaN, 3, 2};
        // h = 3p: the median lies half way between 2 and 3, the 95th percentile at 3.85
        assertThat(new OrderStatistics().percentiles(values, 5, new double[] {0.5, 0.95}))
                .containsExactly(new double[] {2.5, 3.85}, within(1e-12));
    }

    @Test
    @DisplayName("come from a sketch within its bound, at any size")
    void sketched() {
        SplittableRandom random = new SplittableRandom(8);
        double[] values = random.doubles(200_000)
                .map(u -> u < 0.1 ? -u : Math.exp(12 * u - 4))
                .toArray();
        Sketch odd = new Sketch();
        Sketch even = new Sketch();
        for (int i = 0; i < values.length; i++) {
            (i % 2 == 0 ? even : odd).add(values[i]);
        }
        odd.add(even);
        double[] probabilities = {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
        double[] exact = new OrderStatistics().percentiles(values, values.length, probabilities);
        double[] sketched = odd.percentiles(probabilities);
        for (int i = 0; i < probabilities.length; i++) {
            assertThat(sketched[i]).isCloseTo(exact[i], within(Sketch.BOUND * Math.abs(exact[i]) + 1e-6));
        }
        Arrays.sort(values);
        double worst = Arrays.stream(values, 0, 10_000).average().orElseThrow();
        assertThat(odd.meanOfLowest(10_000)).isCloseTo(worst, within(Sketch.BOUND * Math.abs(worst)));
    }

    @Test
    @DisplayName("of a sketch hold zeros and extremes")
    void sketchesExtremes() {
        Sketch sketch = new Sketch();
        for (double value : new double[] {0, 1e-9, -1e-9, 1e30, -1e30}) {
            sketch.add(value);
        }
        assertThat(sketch.percentile(0.5)).isZero();
        assertThat(sketch.percentile(0)).isLessThan(-1e17);
        assertThat(sketch.percentile(1)).isGreaterThan(1e17);
    }
}
