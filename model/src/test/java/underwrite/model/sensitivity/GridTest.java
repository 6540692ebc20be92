package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

@DisplayName("A grid of two drivers")
class GridTest {
    private static final Assumptions BASE = Assumptions.defaults();

    @Test
    @DisplayName("holds what a projection with both values holds, a row for each y")
    void agreesWithProjection() {
        Grid grid = Grid.overRanges(
                BASE, Driver.MARKET_USAGE_GROWTH, 5, Driver.CAPEX_TRAINING_RUN_COST, 7, Outcome.of(Result.MOIC));
        double[] growth = SliderScale.of(Driver.MARKET_USAGE_GROWTH).values(5);
        double[] cost = SliderScale.of(Driver.CAPEX_TRAINING_RUN_COST).values(7);
        assertThat(grid.xValues()).isEqualTo(growth);
        assertThat(grid.yValues()).isEqualTo(cost);
        for (int row = 0; row < 7; row++) {
            for (int column = 0; column < 5; column++) {
                Assumptions cell = BASE.with(Driver.MARKET_USAGE_GROWTH, growth[column])
                        .with(Driver.CAPEX_TRAINING_RUN_COST, cost[row]);
                assertThat(grid.at(row, column))
                        .hasValue(Projector.project(cell).results().moic());
            }
        }
    }

    @Test
    @DisplayName("has an empty cell where the two clash")
    void hasEmptyCells() {
        Grid grid = Grid.of(
                BASE,
                Driver.STRUCTURE_LABS_TODAY,
                new double[] {4, 12},
                Driver.STRUCTURE_MAX_RIVALS,
                new double[] {8, 16},
                Outcome.of(Result.MOIC));
        assertThat(grid.at(0, 0)).isPresent();
        assertThat(grid.at(0, 1)).isEmpty(); // 12 labs today, at most 8
        assertThat(grid.at(1, 0)).isPresent();
        assertThat(grid.at(1, 1)).isPresent();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> grid.at(0, 2));
    }

    @Test
    @DisplayName("rounds whole drivers half up")
    void roundsWholeDrivers() {
        Grid grid = Grid.of(
                BASE,
                Driver.VALUATION_EXIT_YEAR,
                new double[] {4.5, 4.4},
                Driver.VALUATION_EXIT_MULTIPLE,
                new double[] {5, 9},
                Outcome.of(Result.HOLDING_YEARS));
        assertThat(grid.xValues()).containsExactly(5, 4);
        assertThat(grid.at(0, 0)).hasValue(5);
        assertThat(grid.at(0, 1)).hasValue(4);
    }

    @Test
    @DisplayName("refuses one driver twice")
    void refusesOneDriverTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Grid.overRanges(BASE, Driver.MARKET_SIZE, 3, Driver.MARKET_SIZE, 3, Outcome.of(Result.MOIC)))
                .withMessageContaining("market.size");
    }
}
