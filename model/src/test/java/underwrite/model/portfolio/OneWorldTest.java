package underwrite.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.portfolio.OneWorld.Holding;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

@DisplayName("Theses in one world")
class OneWorldTest {
    private static final Projection BASE = Projector.project(Assumptions.defaults());

    @Test
    @DisplayName("claim the sum of their revenues by calendar year against the largest market")
    void sums() {
        OneWorld world = OneWorld.of(List.of(
                new Holding("early", LocalDate.of(2024, 3, 31), BASE),
                new Holding("late", LocalDate.of(2025, 3, 31), BASE)));
        assertThat(world.years()).hasSize(12);
        OneWorld.Year second = world.years().get(1);
        assertThat(second.year()).isEqualTo(2025);
        double market = BASE.at(Series.PROPRIETARY_MARKET, 1);
        assertThat(second.market()).isEqualTo(market);
        assertThat(second.share())
                .isCloseTo((BASE.at(Series.REVENUE, 1) + BASE.at(Series.REVENUE, 0)) / market, within(1e-12));
        assertThat(second.spend())
                .isCloseTo((BASE.at(Series.COMPUTE_COST, 1) + BASE.at(Series.COMPUTE_COST, 0)) / market, within(1e-12));
    }

    @Test
    @DisplayName("cannot all come true where together they need more than the whole of it")
    void overclaims() {
        Projection alone = Projector.project(
                Assumptions.defaults().with(Driver.STRUCTURE_LABS_TODAY, 1).with(Driver.STRUCTURE_MAX_RIVALS, 1));
        Holding one = new Holding("one", LocalDate.of(2024, 3, 31), alone);
        Holding two = new Holding("two", LocalDate.of(2024, 3, 31), alone);
        assertThat(OneWorld.of(List.of(one)).firstOverclaimed()).isEmpty();
        assertThat(OneWorld.of(List.of(one, two)).firstOverclaimed()).isPresent();
    }

    @Test
    @DisplayName("count a lab once, by its latest thesis")
    void onceForEachLab() {
        Holding early = new Holding("lab", LocalDate.of(2023, 3, 31), BASE);
        Holding late = new Holding("lab", LocalDate.of(2024, 3, 31), BASE);
        assertThat(OneWorld.of(List.of(late, early))).isEqualTo(OneWorld.of(List.of(late)));
    }

    @Test
    @DisplayName("claim nothing from the year in which the funding fails")
    void failed() {
        Projection failing = Projector.project(Assumptions.defaults().with(Driver.DEAL_MAX_DILUTION, 0.05));
        int fails = failing.results().distressYear().orElseThrow();
        OneWorld world = OneWorld.of(List.of(new Holding("one", LocalDate.of(2024, 3, 31), failing)));
        assertThat(world.years()).hasSize(fails);
        assertThat(world.fullest().orElseThrow().share())
                .isEqualTo(world.years().stream()
                        .mapToDouble(OneWorld.Year::share)
                        .max()
                        .orElseThrow());
    }
}
