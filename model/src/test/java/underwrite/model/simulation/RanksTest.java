package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;

@DisplayName("Ranks")
class RanksTest {

    @Test
    @DisplayName("share the mean rank among ties and leave NaN out")
    void sharesRanks() {
        double[] values = {3, -1, Double.NaN, 3, 0.5, -0.0, 0.0};
        Ranks ranks = Ranks.of(values, values.length);
        assertThat(ranks.doubled()).containsExactly(11, 2, 0, 11, 8, 5, 5);
        assertThat(ranks.sorted()).containsExactly(-1, 0, 0, 0.5, 3, 3);
        assertThat(ranks.order()).containsExactly(1, 5, 6, 4, 0, 3);
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
            double value = values[i];
            int below = (int) Arrays.stream(values).filter(x -> x < value).count();
            int same = (int) Arrays.stream(values).filter(x -> x == value).count();
            assertThat(ranks.doubled()[i]).isEqualTo(2 * below + same + 1);
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
                .effect(Driver.MARKET_SIZE, Column.of(draws))
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
            assertThat((long) ranks.doubled()[i]).isEqualTo(2 * below + same + 1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("correlate as sorted ranks do, also where many draws are equal or close")
    void correlateAsSorted(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = random.doubles(20_000)
                .map(u -> u < 0.1 ? 0.25 : u < 0.2 ? u * 1e-9 : Math.min(u, 0.95))
                .toArray();
        double[] multiples = Arrays.stream(draws)
                .map(draw -> random.nextInt(50) == 0 ? Double.NaN : Math.max(0.5, draw + random.nextDouble()))
                .toArray();
        double expected = pearson(ranksWhere(multiples, draws), ranksWhere(multiples, multiples));
        Comparison comparison = new Comparison(Ranks.of(multiples, multiples.length), multiples);
        for (Column column : List.of(Column.of(draws), Column.random(draws), Column.even(draws))) {
            assertThat(comparison
                            .effect(Driver.MARKET_SIZE, column)
                            .rankCorrelation()
                            .orElseThrow())
                    .isCloseTo(expected, within(1e-12));
        }
    }

    private static double[] ranksWhere(double[] counts, double[] values) {
        double[] some = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(counts[i]))
                .mapToDouble(i -> values[i])
                .toArray();
        return Arrays.stream(Ranks.of(some, some.length).doubled())
                .asDoubleStream()
                .toArray();
    }

    private static double pearson(double[] x, double[] y) {
        double middle = x.length + 1;
        double together = 0;
        double squaresOfX = 0;
        double squaresOfY = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - middle) * (y[i] - middle);
            squaresOfX += (x[i] - middle) * (x[i] - middle);
            squaresOfY += (y[i] - middle) * (y[i] - middle);
        }
        return together / Math.sqrt(squaresOfX * squaresOfY);
    }
}
