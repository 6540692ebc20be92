package underwrite.app.screen.sensitivity;

import java.util.OptionalDouble;
import java.util.Set;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.PointKey;
import underwrite.app.live.Picture;
import underwrite.app.screen.ChartWords;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projection;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

/**
 * What is looked at: one result of the active scenario.
 *
 * @param fixed drivers that are known facts, which nobody moves
 */
record Subject(Picture picture, Result result, Set<Driver> fixed) {
    Subject {
        fixed = Set.copyOf(fixed);
    }

    Scenario scenario() {
        return picture.active().scenario();
    }

    Assumptions assumptions() {
        return scenario().assumptions();
    }

    Case owner() {
        return ChartWords.caseOf(picture.active(), picture);
    }

    Outcome outcome() {
        return Outcome.of(result);
    }

    /** The result as things stand; none while the scenario cannot be projected. */
    OptionalDouble today() {
        return today(result);
    }

    OptionalDouble today(Result which) {
        return picture.active()
                .projection()
                .map(Projection::results)
                .map(results -> results.value(which))
                .orElse(OptionalDouble.empty());
    }

    /** What the result is in the model, to be explained. */
    PointKey point() {
        return new PointKey(result.id(), scenario().id(), PointKey.NO_YEAR);
    }
}
