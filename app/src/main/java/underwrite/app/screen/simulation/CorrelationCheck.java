package underwrite.app.screen.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;

/** Whether rank correlations can hold together, asked of the simulation itself, with nothing to draw. */
final class CorrelationCheck {
    private static final Scenario NOTHING_UNCERTAIN =
            new Scenario("none", "", 1, "", Assumptions.defaults(), Map.of(), Map.of(), Extras.NONE);

    private CorrelationCheck() {}

    /** Why they cannot; empty when they can. */
    static Optional<UnusableCorrelationsException> of(List<Correlation> correlations) {
        SimulationSettings usual = SimulationSettings.DEFAULT;
        SimulationSettings settings = new SimulationSettings(
                NOTHING_UNCERTAIN.id(), 1, usual.seed(), usual.sampling(), correlations, Extras.NONE);
        try {
            Simulation.of(new SimulationRequest(List.of(NOTHING_UNCERTAIN), settings));
            return Optional.empty();
        } catch (UnusableCorrelationsException refused) {
            return Optional.of(refused);
        }
    }
}
