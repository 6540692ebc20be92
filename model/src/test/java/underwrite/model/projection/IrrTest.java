package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.series.Series;

@DisplayName("A rate of return")
class IrrTest {
    private static double[] flows(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Nested
    @DisplayName("of yearly flows")
    class Flows {
        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(textBlock = """
            -100 110,              0.1,                  100 x 1.1
            -100 0 121,            0.1,                  100 x 1.1^2
            -100 -100 231,         0.1,                  121 + 110
            -100 60 60,            0.13066238629180753,  (3 + sqrt(69))/10 - 1
            -100 50,               -0.5,                 half is lost
            -100 0 1e-10,          -0.999999,            a millionth a year
            -1e-6 1e6,             999999999999,         a million from a millionth
            0 -100 0 144,          0.2,                  entry a year later
            -100 100,              0,                    money back
            -10 -20 -30 0 0 1e5,   4.876260817,          10 g^5 + 20 g^4 + 30 g^3 = 100000
            """)
        @DisplayName("with one change of sign")
        void oneChange(String flows, double rate, String working) {
            double found = Irr.ofFlows(flows(flows)).orElseThrow();
            assertThat(found).as(working).isCloseTo(rate, within(1e-6 * Math.max(1, Math.abs(rate))));
            double sum = 0;
            double size = 0;
            double[] each = flows(flows);
            for (int t = 0; t < each.length; t++) {
                double present = each[t] * Math.pow(1 + found, -t);
                sum += present;
                size += Math.abs(present);
            }
            assertThat(sum / size).isCloseTo(0, within(1e-9));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(textBlock = """
            -100 230 -132,   two changes
            -100 60 -10 80,  three changes
            100 -110,        money back first
            -100 -10,        nothing back
            100 10,          nothing paid
            0 0 0,           nothing at all
            """)
        @DisplayName("is none with any other number of changes:")
        void none(String flows, String why) {
            assertThat(Irr.ofFlows(flows(flows))).as(why).isEmpty();
        }
    }

    @Nested
    @DisplayName("of one exit")
    class Exit {
        private final double[][] none = new double[Series.YEARS][1];

        @Test
        @DisplayName("without follow-ons is a root of the multiple")
        void rootOfMultiple() {
            assertThat(Irr.ofExit(10, none, 0, 6, 38.844935940690135)).isCloseTo(0.2537830711311705, within(1e-14));
            assertThat(Irr.ofExit(10, none, 0, 3, 10)).isZero();
        }

        @Test
        @DisplayName("is -1 when nothing comes back")
        void nothingBack() {
            assertThat(Irr.ofExit(10, none, 0, 6, 0)).isEqualTo(-1);
        }

        @Test
        @DisplayName("is that of its flows, in 10,000 cases drawn with seed 3")
        void agreesWithFlows() {
            Random random = new Random(3);
            for (int i = 0; i < 10_000; i++) {
                int year = 1 + random.nextInt(Series.HORIZON);
                double cheque = Math.exp(random.nextGaussian() * 4);
                double[][] followOns = new double[Series.YEARS][1];
                double[] flows = new double[Series.YEARS];
                flows[0] = -cheque;
                for (int s = 1; s < Series.YEARS; s++) {
                    followOns[s][0] = random.nextInt(3) == 0 ? 0 : Math.exp(random.nextGaussian() * 4);
                    if (s < year) {
                        flows[s] = -followOns[s][0];
                    }
                }
                flows[year] = Math.exp(random.nextGaussian() * 8);
                double found = Irr.ofExit(cheque, followOns, 0, year, flows[year]);
                double expected = Irr.ofFlows(flows).orElseThrow();
                assertThat((1 + found) / (1 + expected))
                        .as("case %d: %s and %s", i, found, expected)
                        .isCloseTo(1, within(1e-10));
            }
        }
    }
}
