package underwrite.model.projection;

import java.util.List;
import underwrite.model.thesis.Assumptions;

/** Carries one scenario's assumptions through the model. */
public final class Projector {
    private Projector() {}

    /**
     * Projects a scenario.
     *
     * @throws UnusableScenarioException when the assumptions clash or lie outside their ranges
     */
    public static Projection project(Assumptions assumptions) {
        List<Clash> clashes = clashes(assumptions);
        if (!clashes.isEmpty()) {
            throw new UnusableScenarioException(clashes);
        }
        throw new UnsupportedOperationException("The engine lands here");
    }

    /** Every reason why a scenario cannot be projected; empty when it can. */
    public static List<Clash> clashes(Assumptions assumptions) {
        return List.of();
    }
}
