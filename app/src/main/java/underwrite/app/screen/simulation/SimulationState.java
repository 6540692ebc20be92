package underwrite.app.screen.simulation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.model.simulation.Progress.SoFar;

/**
 * Where the simulation of the document stands.
 *
 * @param shown the last that can be shown
 * @param stale whether that belongs to a document that has changed since
 * @param underWay how far a long run is; empty until it has taken a while
 * @param failure why there is none of the document as it is; null when nothing is wrong
 */
record SimulationState(
        Stage stage,
        Optional<Simulated> shown,
        boolean stale,
        Optional<UnderWay> underWay,
        @Nullable Exception failure) {
    /** Nobody has asked for a simulation yet. */
    static final SimulationState NONE =
            new SimulationState(Stage.NONE, Optional.empty(), false, Optional.empty(), null);

    /** Where it stands. */
    enum Stage {
        NONE,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /** A run that takes a while. */
    record UnderWay(SoFar soFar, Duration left) {
        double fraction() {
            return (double) soFar.done() / soFar.trials();
        }
    }

    SimulationState running() {
        return new SimulationState(Stage.RUNNING, shown, stale, Optional.empty(), null);
    }

    SimulationState showing(Simulated fresh) {
        return new SimulationState(stage, Optional.of(fresh), false, underWay, null);
    }

    SimulationState reached(UnderWay now) {
        return new SimulationState(stage, shown, stale, Optional.of(now), null);
    }

    SimulationState ended(Stage how, @Nullable Exception why) {
        return new SimulationState(how, shown, stale, how == Stage.STOPPED ? underWay : Optional.empty(), why);
    }

    SimulationState aged() {
        return new SimulationState(stage, shown, shown.isPresent(), underWay, failure);
    }
}
