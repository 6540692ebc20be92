package underwrite.app.component.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Places of labels")
class LabelPlacesTest {
    private static final long SEED = 20_240_331;

    @Test
    @DisplayName("the worked line: 20, 22 and 50 stand at 14.5, 27.5 and 50")
    void workedLine() {
        assertThat(LabelPlaces.spread(new double[] {20, 22, 50}, 0, 100)).containsExactly(14.5, 27.5, 50);
    }

    @Test
    @DisplayName("labels far enough apart stay where they want to be")
    void farApart() {
        double[] wanted = {80, 20, 50};
        assertThat(LabelPlaces.spread(wanted, 13, 0, 100)).containsExactly(wanted);
    }

    @Test
    @DisplayName("labels without a place keep none and move nobody")
    void noPlace() {
        double[] places = LabelPlaces.spread(new double[] {Double.NaN, 20, 22}, 13, 0, 100);
        assertThat(places[0]).isNaN();
        assertThat(places[2] - places[1]).isEqualTo(13);
    }

    @Test
    @DisplayName("where there is no room the last ones given go without")
    void noRoom() {
        double[] places = LabelPlaces.spread(new double[] {5, 6, 7}, 13, 0, 14);
        assertThat(places[0]).isEqualTo(0.5, org.assertj.core.api.Assertions.within(0.5));
        assertThat(places[1] - places[0]).isGreaterThanOrEqualTo(13);
        assertThat(places[2]).isNaN();
        assertThat(LabelPlaces.spread(new double[] {5}, 13, 10, 0)).containsExactly(Double.NaN);
    }

    @Test
    @DisplayName(
            "2,000 random sets (seed 20240331): never closer than the gap, never outside, in order, nobody can move nearer alone")
    void laws() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int set = 0; set < 2000; set++) {
            double[] wanted = random.doubles(1 + random.nextInt(12), -20, 220).toArray();
            double[] places = LabelPlaces.spread(wanted, 13, 0, 200);
            Integer[] order = new Integer[wanted.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
            for (int i = 0; i < order.length; i++) {
                double place = places[order[i]];
                double below = i == 0 ? 0 : places[order[i - 1]] + 13;
                double above = i == order.length - 1 ? 200 : places[order[i + 1]] - 13;
                assertThat(place).as("set %d of seed %d", set, SEED).isBetween(below - 1e-9, 200 + 1e-9);
                double nearer = place < wanted[order[i]] ? above : below;
                boolean free = Math.abs(nearer - place) > 1e-6;
                boolean pooled = i > 0 && near(place - 13, places[order[i - 1]])
                        || i < order.length - 1 && near(place + 13, places[order[i + 1]]);
                if (free && !pooled) {
                    assertThat(place).isEqualTo(wanted[order[i]], org.assertj.core.api.Assertions.within(1e-9));
                }
            }
        }
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 1e-6;
    }
}
