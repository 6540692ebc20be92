package underwrite.model.sensitivity;

import java.util.OptionalDouble;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/** One number that assumptions lead to: what sensitivity is measured on. */
@FunctionalInterface
public interface Outcome {

    /**
     * The number; none where the assumptions have no such result, such as a year of distress that never comes.
     *
     * @throws UnusableScenarioException when the assumptions cannot be projected
     */
    OptionalDouble of(Assumptions assumptions);

    /** A result of the model, in its unit. */
    static Outcome of(Result result) {
        return assumptions -> Projector.project(assumptions).results().value(result);
    }

    /** The number; none as well where the assumptions cannot be projected. */
    default OptionalDouble ifUsable(Assumptions assumptions) {
        try {
            return of(assumptions);
        } catch (UnusableScenarioException unusable) {
            return OptionalDouble.empty();
        }
    }
}
