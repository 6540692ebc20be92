package underwrite.app.component.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Scales, ends and ticks")
class ScaleTest {
    private static final long SEED = 7;

    @Test
    @DisplayName("a logarithmic scale puts 10 half way between 1 and 100")
    void halfWay() {
        Scale scale = Scale.logarithmic(new Ends(1, 100), 0, 200);
        assertThat(scale.at(10)).isEqualTo(100, within(1e-9));
        assertThat(scale.value(100)).isEqualTo(10, within(1e-9));
        assertThat(scale.at(0)).isNaN();
        assertThat(scale.held(0)).isZero();
        assertThat(scale.holds(101)).isTrue();
        assertThat(scale.holds(103)).isFalse();
    }

    @Test
    @DisplayName("a logarithmic scale refuses to start at zero")
    void zero() {
        assertThatThrownBy(() -> Scale.logarithmic(new Ends(0, 1), 0, 1)).hasMessageContaining("above 0");
    }

    @Test
    @DisplayName("3,000 random spans (seed 7): 2 to 6 ticks, each 1-2-5, the ends are ticks, pixel and value agree")
    void linearLaws() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 3000; i++) {
            double size = Math.pow(10, random.nextDouble(-6, 9));
            Span span = new Span().add(random.nextDouble(-1, 1) * size).add(random.nextDouble(-1, 1) * size);
            Ends ends = i % 2 == 0 ? Ends.fromZero(span, Ticks.MOST) : Ends.around(span, Ticks.MOST);
            assertThat(ends.low()).isLessThanOrEqualTo(span.low() + size * 1e-6);
            assertThat(ends.high()).isGreaterThanOrEqualTo(span.high() - size * 1e-6);
            double[] ticks = Ticks.linear(ends, Ticks.MOST);
            assertThat(ticks.length).as("ticks of %s", ends).isBetween(2, Ticks.MOST);
            assertThat(ticks[0]).isEqualTo(ends.low(), within(size * 1e-6));
            assertThat(ticks[ticks.length - 1]).isEqualTo(ends.high(), within(size * 1e-6));
            double step = ticks[1] - ticks[0];
            double mantissa = step / Math.pow(10, Math.floor(Math.log10(step * (1 + 1e-9))));
            assertThat(mantissa)
                    .satisfiesAnyOf(
                            m -> assertThat(m).isEqualTo(1, within(1e-6)),
                            m -> assertThat(m).isEqualTo(2, within(1e-6)),
                            m -> assertThat(m).isEqualTo(5, within(1e-6)));
            Scale scale = Scale.linear(ends, 300, 10);
            double value = ends.low() + random.nextDouble() * (ends.high() - ends.low());
            assertThat(scale.value(scale.at(value))).isEqualTo(value, within(size * 1e-9));
        }
    }

    @Test
    @DisplayName("3,000 random positive spans (seed 8): logarithmic ends hold the span, ticks are few and inside")
    void logarithmicLaws() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < 3000; i++) {
            double low = Math.pow(10, random.nextDouble(-8, 8));
            Span span = new Span().add(low).add(low * Math.pow(10, random.nextDouble(0, 7)));
            Ends ends = Ends.logarithmic(span);
            assertThat(ends.low()).isLessThanOrEqualTo(span.low() * (1 + 1e-9));
            assertThat(ends.high()).isGreaterThanOrEqualTo(span.high() * (1 - 1e-9));
            double[] ticks = Ticks.logarithmic(ends, Ticks.MOST);
            assertThat(ticks.length).isBetween(1, Ticks.MOST);
            for (double tick : ticks) {
                assertThat(tick).isBetween(ends.low() * (1 - 1e-9), ends.high() * (1 + 1e-9));
            }
        }
    }

    @Nested
    @DisplayName("by example")
    class Examples {
        @Test
        @DisplayName("revenue up to 170 has ticks at 0, 50, 100, 150 and 200")
        void revenue() {
            Ends ends = Ends.fromZero(new Span().add(3, 170), 6);
            assertThat(Ticks.linear(ends, 6)).containsExactly(0, 50, 100, 150, 200);
        }

        @Test
        @DisplayName("MOIC from 0.8 to 31.7 has ticks at 0.5, 1, 2, 5, 10, 20 and 50")
        void moic() {
            Ends ends = Ends.logarithmic(new Span().add(0.8, 31.7));
            assertThat(Ticks.logarithmic(ends, 7)).containsExactly(0.5, 1, 2, 5, 10, 20, 50);
            assertThat(Ticks.logarithmic(ends, 6)).containsExactly(1, 3, 10, 30);
        }

        @Test
        @DisplayName("a constant still gets an axis, and thirds of 0.3 are round")
        void constant() {
            assertThat(Ends.around(new Span().add(5), 6).low()).isLessThan(5);
            assertThat(Ends.fromZero(new Span().add(0), 6)).isEqualTo(new Ends(0, 1));
            assertThat(Ticks.linear(new Ends(0, 0.5), 6)).containsExactly(0, 0.1, 0.2, 0.3, 0.4, 0.5);
        }
    }

    @Test
    @DisplayName("keeps two ends where there is room for no tick at all")
    void noRoom() {
        Ends ends = Ends.fromZero(new Span().add(0, 170), 0);
        assertThat(ends.low()).isZero();
        assertThat(ends.high()).isGreaterThanOrEqualTo(170);
        Ends across = Ends.fromZero(new Span().add(-3, 170), 2);
        assertThat(across.low()).isLessThanOrEqualTo(-3);
        assertThat(across.high()).isGreaterThanOrEqualTo(170);
    }
}
