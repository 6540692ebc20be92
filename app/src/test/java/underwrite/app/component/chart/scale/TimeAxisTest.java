package underwrite.app.component.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time axis")
class TimeAxisTest {
    private static final Calendar DATED = Calendar.from(LocalDate.of(2024, 3, 31), Locale.ENGLISH);
    private static final Calendar PLAIN = Calendar.plain(year -> "year " + year);

    @Test
    @DisplayName("has calendar years where there is an as-of date")
    void calendar() {
        assertThat(DATED.onAxis(0, 0)).isEqualTo("2024");
        assertThat(DATED.onAxis(2, 0)).isEqualTo("’26");
        assertThat(DATED.onAxis(1, 1)).isEqualTo("’25");
        assertThat(DATED.inFull(7)).isEqualTo("March 2031");
        assertThat(DATED.inTable(7)).isEqualTo("2031");
    }

    @Test
    @DisplayName("counts from 0 where there is none")
    void plain() {
        assertThat(PLAIN.onAxis(0, 0)).isEqualTo("0");
        assertThat(PLAIN.onAxis(10, 0)).isEqualTo("10");
        assertThat(PLAIN.inFull(7)).isEqualTo("year 7");
    }

    @Test
    @DisplayName("labels as many years as there is room for, always at even distances after the first")
    void labels() {
        assertThat(new TimeAxis(DATED, 0, 10, 0, 600).labelled(30)).hasSize(11);
        assertThat(new TimeAxis(DATED, 0, 10, 0, 240).labelled(30)).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(new TimeAxis(DATED, 1, 10, 0, 240).labelled(30)).containsExactly(1, 2, 4, 6, 8, 10);
        assertThat(new TimeAxis(DATED, 0, 10, 0, 100).labelled(30)).containsExactly(0, 5, 10);
    }

    @Test
    @DisplayName("finds the nearest year and stays on the axis")
    void nearest() {
        TimeAxis axis = new TimeAxis(PLAIN, 1, 10, 50, 230);
        assertThat(axis.x(1)).isEqualTo(50);
        assertThat(axis.x(10)).isEqualTo(230);
        assertThat(axis.yearAt(81)).isEqualTo(3);
        assertThat(axis.yearAt(-100)).isEqualTo(1);
        assertThat(axis.yearAt(1000)).isEqualTo(10);
    }
}
