package underwrite.app.component.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(LabelPlaces.spread(wanted, 0, 100)).containsExactly(wanted);
    }

    @Test
    @DisplayName("labels without a place keep none and move nobody")
    void noPlace() {
        double[] places = LabelPlaces.spread(new double[] {Double.NaN, 20, 22}, 0, 100);
        assertThat(places[0]).isNaN();
        assertThat(places[2] - places[1]).isEqualTo(13);
    }

    @Test
    @DisplayName("where there is no room the last ones given go without")
    void noRoom() {
        double[] places = LabelPlaces.spread(new double[] {5, 6, 7}, 0, 27);
        assertThat(places[0]).isEqualTo(6.5, within(0.6));
        assertThat(places[1] - places[0]).isGreaterThanOrEqualTo(13);
        assertThat(places[2]).isNaN();
        assertThat(LabelPlaces.spread(new double[] {5}, 10, 0)).containsExactly(Double.NaN);
    }

    @Test
    @DisplayName("a label of two lines keeps twice the room")
    void twoLines() {
        double[] places = LabelPlaces.spread(new double[] {50, 50}, new double[] {26, 13}, 0, 100);
        assertThat(places[1] - places[0]).isEqualTo(19.5, within(1e-9));
    }

    @Test
    @DisplayName("2,000 random sets (seed 20240331): never overlapping, never outside, and moved only when pushed")
    void laws() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int set = 0; set < 2000; set++) {
            int count = 1 + random.nextInt(12);
            double[] wanted = random.doubles(count, -20, 220).toArray();
            double[] heights =
                    random.ints(count, 1, 3).mapToDouble(lines -> lines * 13).toArray();
            double[] places = LabelPlaces.spread(wanted, heights, 0, 320);
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
            double edge = 0;
            for (int i = 0; i < count; i++) {
                double top = places[order[i]] - heights[order[i]] / 2;
                double bottom = places[order[i]] + heights[order[i]] / 2;
                assertThat(top).as("set %d of seed %d", set, SEED).isGreaterThanOrEqualTo(edge - 1e-9);
                assertThat(bottom).isLessThanOrEqualTo(320 + 1e-9);
                double next = i + 1 < count ? places[order[i + 1]] - heights[order[i + 1]] / 2 : 320;
                boolean alone = top - edge > 1e-6 && next - bottom > 1e-6;
                if (alone) {
                    assertThat(places[order[i]]).isEqualTo(wanted[order[i]], within(1e-9));
                }
                edge = bottom;
            }
        }
    }
}
