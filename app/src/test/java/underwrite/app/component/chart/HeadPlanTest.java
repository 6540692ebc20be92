package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line above a chart")
class HeadPlanTest {
    @Test
    @DisplayName("shows everything where there is room: 100 + 6 + 50 + 7 + 40 + 4 + 30 = 237")
    void room() {
        assertThat(HeadPlan.of(237, 100, 50, 40, 30)).isEqualTo(new HeadPlan(100, true, true));
    }

    @Test
    @DisplayName("drops the words beside the figure first, then the unit, then cuts the title")
    void narrow() {
        assertThat(HeadPlan.of(236, 100, 50, 40, 30)).isEqualTo(new HeadPlan(100, true, false));
        assertThat(HeadPlan.of(202, 100, 50, 40, 30)).isEqualTo(new HeadPlan(100, false, false));
        assertThat(HeadPlan.of(120, 100, 50, 40, 30)).isEqualTo(new HeadPlan(73, false, false));
    }

    @Test
    @DisplayName("keeps no room for a figure that is not there")
    void noFigure() {
        assertThat(HeadPlan.of(120, 100, 0, 0, 0)).isEqualTo(new HeadPlan(100, false, false));
    }
}
