package underwrite.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Milestone.Comparison;

@DisplayName("What would have given what happened")
class ExplanationTest {
    private static final Assumptions BASE = Assumptions.defaults();

    @Test
    @DisplayName("is every driver that alone gives it, the shortest move first")
    void explains() {
        double actual = 3 * Projector.project(BASE).at(Series.REVENUE, 2);
        List<Explanation> explanations = Explanation.of(BASE, revenue(actual));
        assertThat(explanations).extracting(Explanation::driver).contains(Driver.MARKET_USAGE_GROWTH);
        assertThat(explanations).extracting(Explanation::move).isSorted();
        assertThat(explanations)
                .allSatisfy(explanation -> assertThat(
                                Projector.project(BASE.with(explanation.driver(), explanation.value()))
                                        .at(Series.REVENUE, 2))
                        .isCloseTo(actual, within(1e-4 * actual)));
    }

    @Test
    @DisplayName("is nothing while nothing has happened")
    void open() {
        assertThat(Explanation.of(BASE, revenue(null))).isEmpty();
    }

    private static Milestone revenue(@Nullable Double actual) {
        return new Milestone(
                "m", Series.REVENUE, 2, Comparison.AT_LEAST, 1.0, null, null, null, "", actual, Extras.NONE);
    }
}
