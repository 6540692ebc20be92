package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.thesis.SimulationSettings.Sampling;

@DisplayName("A sampler")
class SamplerTest {

    private static double[] points(Sampler sampler, long key, int dimension, long first, int count) {
        double[] points = new double[count];
        sampler.fill(key, dimension, first, count, points);
        return points;
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("gives every point alone as among others, from 0 to 1")
    void isSeekable(Sampling sampling) {
        Sampler sampler = Sampler.of(sampling, 1_000);
        double[] all = points(sampler, 99, 30, 0, 1_000);
        for (int trial = 0; trial < 1_000; trial++) {
            assertThat(points(sampler, 99, 30, trial, 1)[0]).isEqualTo(all[trial]);
        }
        assertThat(points(sampler, 99, 30, 613, 200)).isEqualTo(Arrays.copyOfRange(all, 613, 813));
        assertThat(Arrays.stream(all).allMatch(point -> point > 0 && point < 1)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    @DisplayName("is even on the whole and unrelated between streams, for 20 seeds")
    void isUniform(Sampling sampling) {
        int trials = 4_096;
        Sampler sampler = Sampler.of(sampling, trials);
        for (long seed = 0; seed < 20; seed++) {
            double[] a = points(sampler, Keys.of(seed, "a"), 3, 0, trials);
            double[] b = points(sampler, Keys.of(seed, "b"), 4, 0, trials);
            double mean = Arrays.stream(a).average().orElseThrow();
            double together = IntStream.range(0, trials)
                    .mapToDouble(i -> 12 * (a[i] - 0.5) * (b[i] - 0.5))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(0.5, within(4 / Math.sqrt(12.0 * trials)));
            assertThat(together).isCloseTo(0, within(4 / Math.sqrt(trials)));
        }
    }

    @ParameterizedTest(name = "{0} trials")
    @ValueSource(ints = {1, 2, 3, 7, 100, 1_000, 4_097, 100_000})
    @DisplayName("of a Latin hypercube hits every stratum once")
    void hitsEveryStratum(int trials) {
        BitSet hit = new BitSet();
        for (double point : points(new LatinHypercubeSampler(trials), 7, 0, 0, trials)) {
            hit.set((int) (point * trials));
        }
        assertThat(hit.cardinality()).isEqualTo(trials);
    }

    @Nested
    @DisplayName("of Sobol")
    class OfSobol {

        @ParameterizedTest(name = "dimension {0}")
        @ValueSource(ints = {0, 1, 2, 17, 40, 76})
        @DisplayName("stays balanced when scrambled: 2^k points hit every 2^k-th once, wherever the run begins")
        void staysBalanced(int dimension) {
            for (int power : new int[] {1, 4, 8, 13}) {
                int count = 1 << power;
                for (long first : new long[] {0, count, 5L * count}) {
                    BitSet hit = new BitSet();
                    for (double point : points(new SobolSampler(), Keys.of(5, "x"), dimension, first, count)) {
                        hit.set((int) (point * count));
                    }
                    assertThat(hit.cardinality()).isEqualTo(count);
                }
            }
        }

        @Test
        @DisplayName("keeps the sequence's structure: scrambling maps equal leading bits to equal leading bits")
        void keepsTheStructure() {
            SobolSequenceGenerator library = new SobolSequenceGenerator(77);
            int[] dimensions = {0, 5, 76};
            double[][] scrambled = new double[3][];
            for (int i = 0; i < 3; i++) {
                scrambled[i] = points(new SobolSampler(), Keys.of(8, "y"), dimensions[i], 0, 512);
            }
            double[][] plain = new double[512][];
            for (int trial = 0; trial < 512; trial++) {
                plain[trial] = library.nextVector();
            }
            for (int i = 0; i < 3; i++) {
                for (int a = 0; a < 512; a++) {
                    for (int b = 0; b < a; b++) {
                        int before = sharedBits(plain[a][dimensions[i]], plain[b][dimensions[i]]);
                        int after = sharedBits(scrambled[i][a], scrambled[i][b]);
                        assertThat(after).isEqualTo(before);
                    }
                }
            }
        }

        private int sharedBits(double a, double b) {
            long different = (long) (a * 0x1p32) ^ (long) (b * 0x1p32);
            return Long.numberOfLeadingZeros(different) - 32;
        }

        @Test
        @DisplayName("fills pairs of dimensions: 2^2k points of neighbouring first dimensions hit every cell of a grid")
        void fillsPairs() {
            double[] x = points(new SobolSampler(), Keys.of(1, "x"), 0, 0, 1 << 10);
            double[] y = points(new SobolSampler(), Keys.of(1, "y"), 1, 0, 1 << 10);
            BitSet hit = new BitSet();
            for (int i = 0; i < x.length; i++) {
                hit.set((int) (x[i] * 32) * 32 + (int) (y[i] * 32));
            }
            assertThat(hit.cardinality()).isEqualTo(1 << 10); // a (0, 2)-sequence in base 2
        }
    }

    @ParameterizedTest(name = "of {0} numbers")
    @ValueSource(ints = {1, 2, 5, 64, 1_000, 65_537})
    @DisplayName("shuffles without losing one, and leaves few where they were")
    void shuffles(int size) {
        Shuffle shuffle = new Shuffle(3, size);
        long[] places = IntStream.range(0, size).mapToLong(shuffle::of).toArray();
        long fixed = IntStream.range(0, size).filter(i -> places[i] == i).count();
        assertThat(Arrays.stream(places).distinct().count()).isEqualTo(size);
        assertThat(Arrays.stream(places).allMatch(place -> place >= 0 && place < size))
                .isTrue();
        if (size > 5) {
            assertThat(fixed).isLessThan(10);
        }
    }
}
