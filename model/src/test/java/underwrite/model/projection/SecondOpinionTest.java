package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;

@DisplayName("The engine and the literal model")
class SecondOpinionTest {
    @Test
    @DisplayName("agree in every number of 10,000 scenarios drawn with seed 20240331")
    void agree() {
        agree(20240331, 10_000);
    }

    @Test
    @Tag("long")
    @DisplayName("agree in every number of 200,000 scenarios drawn with seed 7")
    void agreeAtLength() {
        agree(7, 200_000);
    }

    private static void agree(long seed, int count) {
        RandomScenarios scenarios = new RandomScenarios(seed);
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            compare(scenarios.nextUsable(), apart);
        }
        assertThat(apart).isEmpty();
    }

    /** What is left of amounts that nearly cancel is as exact as the amounts, not as itself: ebitda of a tenth of a cent on a billion. */
    private static double rounding(Series series, SpecProjection spec, int t) {
        return series.unit() == Unit.USD_MILLIONS ? 1e-15 * spec.at(Series.REVENUE, t) : 0;
    }

    private static void compare(Assumptions assumptions, List<String> apart) {
        SpecProjection spec = new SpecProjection(assumptions);
        Projection projection = Projector.project(assumptions);
        for (Series series : Series.all()) {
            for (int t = 0; t < Series.YEARS; t++) {
                double expected = spec.at(series, t);
                double actual = projection.at(series, t);
                if (!Tolerance.agrees(expected, actual, series == Series.IRR)
                        && Math.abs(expected - actual) > rounding(series, spec, t)) {
                    apart.add(series.id() + "[" + t + "] " + expected + " is " + actual + " in " + assumptions);
                }
            }
        }
        for (Result result : Result.all()) {
            double expected = spec.result(result);
            double actual = projection.results().value(result).orElse(Double.NaN);
            if (!(Double.isNaN(expected) && Double.isNaN(actual))
                    && !Tolerance.agrees(expected, actual, result == Result.IRR)) {
                apart.add(result.id() + " " + expected + " is " + actual + " in " + assumptions);
            }
        }
    }
}
