package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A spread")
class SpreadTest {
    private static final double[] PROBABILITIES = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final int[] PLACES = IntStream.range(0, Block.SIZE).toArray();

    /** Goes through numbers in rounds that grow, each shared by two threads' parts. */
    private static void go(Spread spread, double[] numbers) {
        int done = 0;
        for (int end = 2_000; done < numbers.length; end *= 4) {
            int last = Math.min(numbers.length, end);
            Spread.Part[] parts = {spread.part(), spread.part()};
            for (int piece = 0; done < last; piece++) {
                int size = Math.min(Block.SIZE, last - done);
                parts[piece % 2].add(Arrays.copyOfRange(numbers, done, done + size), PLACES, size);
                done += size;
            }
            parts[1].join();
            parts[0].join();
            if (done < numbers.length) {
                spread.narrow();
            }
        }
        spread.finish();
    }

    private static double[] expected(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return Arrays.stream(PROBABILITIES)
                .map(p -> {
                    double place = (sorted.length - 1) * p;
                    int below = (int) place;
                    double above = sorted[Math.min(sorted.length - 1, below + 1)];
                    return sorted[below] + (place - below) * (above - sorted[below]);
                })
                .toArray();
    }

    private static double worst(double[] numbers, int count) {
        return Arrays.stream(numbers).sorted().limit(count).average().orElseThrow();
    }

    private static void isExact(Spread spread, double[] numbers) {
        assertThat(spread.misled()).isFalse();
        assertThat(spread.percentiles()).containsExactly(expected(numbers), within(1e-12));
    }

    @ParameterizedTest(name = "{0} numbers")
    @ValueSource(ints = {1, 2, 3, 10, 1_000, 2_001, 300_001})
    @DisplayName("has the percentiles of type 7 that sorting all has, with values that many share")
    void isExactWithTies(int size) {
        double[] numbers = new SplittableRandom(size)
                .doubles(size)
                .map(u -> u < 0.2 ? 0.8 : u < 0.25 ? -1 : u < 0.5 ? 1 : Math.min(1e3, Math.exp(9 * u)))
                .toArray();
        Spread spread = new Spread(Block.MOIC, PROBABILITIES, 0.05);
        go(spread, numbers);
        isExact(spread, numbers);
        int worst = (size + 19) / 20;
        assertThat(spread.meanOfLowest(worst)).isCloseTo(worst(numbers, worst), within(1e-12));
    }

    @Test
    @DisplayName("has the percentiles of a worked example")
    void workedExample() {
        Spread spread = new Spread(Block.MOIC, new double[] {0.5, 0.95}, 0);
        go(spread, new double[] {4, 1, 3, 2});
        // h = 3p: the median lies half way between 2 and 3, the 95th percentile at 3.85
        assertThat(spread.percentiles()).containsExactly(new double[] {2.5, 3.85}, within(1e-12));
    }

    @Test
    @DisplayName("of numbers that are all the same is that number")
    void allTheSame() {
        double[] numbers = new double[100_000];
        Arrays.fill(numbers, 40e3);
        Spread spread = new Spread(Block.MOIC, PROBABILITIES, 0);
        go(spread, numbers);
        isExact(spread, numbers);
    }

    @Test
    @DisplayName("finds out when the first numbers misled it, and is exact after it has begun again often enough")
    void isFoundOut() {
        double[] rising = IntStream.range(0, 100_000).mapToDouble(i -> i * 0.5).toArray();
        Spread spread = new Spread(Block.MOIC, PROBABILITIES, 0.05);
        go(spread, rising);
        assertThat(spread.misled()).isTrue();
        for (int again = 0; spread.misled() && again < 10; again++) {
            spread.beginAgain();
            go(spread, rising);
        }
        isExact(spread, rising);
        assertThat(spread.meanOfLowest(5_000)).isCloseTo(worst(rising, 5_000), within(1e-9));
    }
}
