package underwrite.app.screen.compare;

import java.util.concurrent.ForkJoinPool;
import underwrite.app.screen.TrialFacts;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.StandardErrors;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * What a simulation says of one scenario, or of all of a thesis.
 *
 * @param loss the probability of a loss, 0..1
 * @param median the median multiple
 * @param low its 25th percentile
 * @param high its 75th percentile
 * @param facts how it was simulated
 * @param lossError the standard error of the probability of a loss
 */
record Risk(double loss, double median, double low, double high, TrialFacts facts, double lossError) {
    /** A quarter and three quarters of the trials, in per cent. */
    private static final int LOW = 25;

    private static final int MIDDLE = 50;
    private static final int HIGH = 75;

    /**
     * Simulates.
     *
     * @param scenario an id, or {@link SimulationSettings#ALL_SCENARIOS}
     */
    static Risk of(Thesis thesis, String scenario) {
        SimulationSettings how = thesis.simulation();
        SimulationRequest request = SimulationRequest.of(
                thesis,
                new SimulationSettings(
                        scenario,
                        Math.min(how.trials(), SimulationRequest.LIVE_TRIALS),
                        how.seed(),
                        how.sampling(),
                        how.correlations(),
                        how.extras()));
        SimulationResult result = Simulation.of(request).run(ForkJoinPool.commonPool(), 1, Progress.NONE);
        return new Risk(
                result.probabilityOfLoss(),
                result.moic().percentile(MIDDLE),
                result.moic().percentile(LOW),
                result.moic().percentile(HIGH),
                new TrialFacts(request.settings(), result.trials(), result.rejected()),
                StandardErrors.ofShare(result.probabilityOfLoss(), result.trials() - result.rejected()));
    }
}
