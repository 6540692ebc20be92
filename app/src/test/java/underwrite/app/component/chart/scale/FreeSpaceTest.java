package underwrite.app.component.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.component.chart.scale.FreeSpace.Box;

@DisplayName("Free space in a plot")
class FreeSpaceTest {
    private static final Box HERE = new Box(10, 10, 20, 10);
    private static final Box THERE = new Box(50, 50, 20, 10);
    private static final Box OUTSIDE = new Box(95, 10, 20, 10);

    private final FreeSpace space = new FreeSpace(0, 0, 100, 100);

    @Test
    @DisplayName("takes the first place that is free")
    void first() {
        assertThat(space.best(List.of(HERE, THERE))).isEqualTo(HERE);
        assertThat(space.best(List.of(HERE, THERE))).isEqualTo(THERE);
    }

    @Test
    @DisplayName("would rather cross a line than stand on a label or outside")
    void lines() {
        space.line(0, 15, 100, 15);
        assertThat(space.free(List.of(HERE, OUTSIDE))).isEmpty();
        assertThat(space.clear(List.of(OUTSIDE, HERE))).contains(HERE);
        assertThat(space.clear(List.of(OUTSIDE, HERE))).isEmpty();
    }

    @Test
    @DisplayName("a line that passes by costs nothing")
    void passing() {
        space.line(0, 40, 100, 5);
        space.line(40, 0, 40, 100);
        assertThat(space.free(List.of(new Box(50, 60, 20, 10)))).isPresent();
        assertThat(HERE.crossed(0, 15, 100, 15)).isEqualTo(20);
        assertThat(HERE.crossed(0, 0, 5, 5)).isZero();
        assertThat(HERE.crossed(15, 0, 15, 12)).isEqualTo(2, org.assertj.core.api.Assertions.within(1e-9));
    }
}
