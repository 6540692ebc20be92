package underwrite.app.screen.simulation;

import java.time.Duration;
import underwrite.app.live.Picture;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.SimulationSettings;

/**
 * A simulation that was run, with what takes too long to be worked out again when it is drawn.
 *
 * @param picture the document that it belongs to
 * @param whole whether it has all trials asked for, not only the first few
 * @param took how long all of it took
 */
record Simulated(SimulationResult result, MoicSpread spread, Picture picture, boolean whole, Duration took) {
    /** Whether several scenarios were drawn by their probabilities. */
    boolean pooled() {
        return result.request().settings().scenario().equals(SimulationSettings.ALL_SCENARIOS);
    }
}
