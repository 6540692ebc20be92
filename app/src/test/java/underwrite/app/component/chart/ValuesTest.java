package underwrite.app.component.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row of values")
class ValuesTest {
    @Test
    @DisplayName("has no infinite value: it counts as none")
    void infinite() {
        assertThat(Values.of(1, Double.POSITIVE_INFINITY).at(1)).isNaN();
        assertThat(Values.of(Double.NaN, Double.NEGATIVE_INFINITY).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("grows by 20% from 10 to 12, and by nothing that can be said after zero")
    void growth() {
        Values growth = Values.of(0, 10, 12).growth();
        assertThat(growth.at(0)).isNaN();
        assertThat(growth.at(1)).isNaN();
        assertThat(growth.at(2)).isEqualTo(12 / 10.0 - 1);
    }

    @Test
    @DisplayName("stops after the year of a failure")
    void until() {
        Values values = Values.of(1, 2, 3, 4).until(2);
        assertThat(values.last()).isEqualTo(2);
        assertThat(values.at(3)).isNaN();
        assertThat(values.at(-1)).isNaN();
        assertThat(values).isEqualTo(Values.of(1, 2, 3, Double.NaN));
    }

    @Test
    @DisplayName("rates are written with a true minus and never as minus zero")
    void percent() {
        assertThat(Percent.whole(-0.04)).isEqualTo("−4%");
        assertThat(Percent.whole(-0.001)).isEqualTo("0%");
        assertThat(Percent.tenths(0.418)).isEqualTo("41.8%");
        assertThat(Percent.hundredths(0.0005)).isEqualTo("0.05%");
    }
}
