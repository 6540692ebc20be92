package underwrite.app.component.chart.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Scale;

@DisplayName("The two-way map")
class MapTest {

    @ParameterizedTest(name = "MOIC {0} is step {1}")
    @CsvSource({
        "0, 0",
        "0.8, 0",
        "0.9, 1",
        "0.99, 1",
        "1, 2",
        "1.0000000001, 2",
        "1.01, 3",
        "2, 3",
        "2.01, 4",
        "3, 4",
        "5, 5",
        "10, 6",
        "20, 7",
        "20.1, 8",
        "400, 8"
    })
    @DisplayName("has named steps, and one of its own for exactly 1x")
    void steps(double moic, int step) {
        assertThat(HeatSteps.MOIC.of(moic)).isEqualTo(step);
    }

    @Test
    @DisplayName("refuses bounds that do not rise")
    void bounds() {
        assertThatThrownBy(() -> new HeatSteps(List.of(1d, 1d, 2d, 3d, 4d, 5d, 6d)))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> HeatSteps.around(0)).hasMessageContaining("rise");
    }

    private static Contours.Grid grid(int size, DoubleBinaryOperator value) {
        return new Contours.Grid() {
            @Override
            public int columns() {
                return size;
            }

            @Override
            public int rows() {
                return size;
            }

            @Override
            public double at(int column, int row) {
                return value.applyAsDouble(column, row);
            }
        };
    }

    @Test
    @DisplayName("draws the line of equal results of a plane where it is: x + y = 7.3")
    void plane() {
        List<Contours.Piece> pieces = Contours.at(grid(10, Double::sum), 7.3);
        assertThat(pieces).isNotEmpty().allSatisfy(piece -> {
            assertThat(piece.x1() + piece.y1()).isEqualTo(7.3, within(1e-9));
            assertThat(piece.x2() + piece.y2()).isEqualTo(7.3, within(1e-9));
        });
    }

    @Test
    @DisplayName("leaves a plateau at its upper edge")
    void plateau() {
        List<Contours.Piece> pieces = Contours.at(grid(10, (x, y) -> x < 3 ? 0.5 : x <= 6 ? 1 : x), 1);
        assertThat(pieces)
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.x1()).isEqualTo(6, within(1e-9)));
    }

    @Test
    @DisplayName("leaves out squares with a corner that cannot be computed")
    void missing() {
        assertThat(Contours.at(grid(2, (x, y) -> x == 0 && y == 0 ? Double.NaN : x), 0.5))
                .isEmpty();
    }

    @Test
    @DisplayName("finds a value between two cells and back, and holds what lies beyond")
    void places() {
        HeatFigure.Axis axis = new HeatFigure.Axis(
                "", Values.of(1, 2, 4, 8), 3, Scale.Kind.LOGARITHMIC, Percent::whole, Percent::whole, List.of());
        assertThat(axis.place(3)).isEqualTo(1.5);
        assertThat(axis.valueAt(1.5)).isEqualTo(3);
        assertThat(axis.place(8)).isEqualTo(3);
        assertThat(axis.place(100)).isEqualTo(3.5);
        assertThat(axis.place(0)).isEqualTo(-0.5);
        assertThat(axis.valueAt(17)).isEqualTo(8);
    }
}
