package underwrite.model.simulation;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/**
 * A simulation made ready: every trial is settled by the request alone, so that any can be drawn by itself, on any thread, again and again.
 *
 * <p>With several scenarios each gets as many trials as its probability says: exactly with Latin hypercube and Sobol sampling, by the draw
 * of a scenario for each trial with random sampling. Trials are numbered from 0 and stand together by scenario.
 */
public final class Simulation {
    private final SimulationRequest request;
    private final long[] trialsOfScenarios;
    private final List<Chunk> chunks;
    private final List<Draws> draws;
    private final List<Driver> drivers;

    private Simulation(SimulationRequest request) {
        SimulationSettings settings = request.settings();
        CorrelationMatrix correlations = CorrelationMatrix.of(settings.correlations());
        this.request = request;
        this.trialsOfScenarios = trialsOfScenarios(request);
        this.chunks = Chunk.cut(trialsOfScenarios);
        this.draws = IntStream.range(0, trialsOfScenarios.length)
                .mapToObj(i -> new Draws(
                        request.scenarios().get(i), Math.max(1, trialsOfScenarios[i]), settings, correlations))
                .toList();
        this.drivers = Driver.all().stream()
                .filter(driver ->
                        draws.stream().anyMatch(scenario -> scenario.drivers().contains(driver)))
                .toList();
    }

    /**
     * Prepares a simulation.
     *
     * @throws UnusableDistributionException when a distribution cannot be drawn from; names the driver
     * @throws UnusableCorrelationsException when the correlations cannot hold together; names the pairs
     */
    public static Simulation of(SimulationRequest request) {
        return new Simulation(request);
    }

    private static long[] trialsOfScenarios(SimulationRequest request) {
        double sum =
                request.scenarios().stream().mapToDouble(Scenario::probability).sum();
        if (request.scenarios().size() == 1 || !(sum > 0)) {
            long[] allToTheFirst = new long[request.scenarios().size()];
            allToTheFirst[0] = request.settings().trials();
            return allToTheFirst;
        }
        double[] probabilities = request.scenarios().stream()
                .mapToDouble(scenario -> scenario.probability() / sum)
                .toArray();
        return request.settings().sampling() == Sampling.RANDOM
                ? drawn(request.settings(), probabilities)
                : Chunk.stratified(request.settings().trials(), probabilities);
    }

    /** Draws a scenario for each trial and counts. */
    private static long[] drawn(SimulationSettings settings, double[] probabilities) {
        UniformRandomProvider random = RandomSampler.stream(Keys.of(settings.seed(), "scenario"), 0);
        long[] counts = new long[probabilities.length];
        for (int trial = 0; trial < settings.trials(); trial++) {
            double left = random.nextDouble();
            int scenario = 0;
            while (scenario < counts.length - 1 && left >= probabilities[scenario]) {
                left -= probabilities[scenario++];
            }
            counts[scenario]++;
        }
        return counts;
    }

    /** What was asked for. */
    public SimulationRequest request() {
        return request;
    }

    /** The drivers that are uncertain in any of the scenarios, in catalogue order. */
    public List<Driver> drivers() {
        return drivers;
    }

    Draws draws(int scenario) {
        return draws.get(scenario);
    }

    List<Chunk> chunks() {
        return chunks;
    }

    long[] trialsOfScenarios() {
        return trialsOfScenarios.clone();
    }

    /**
     * Runs all trials; returns when they are done. The result is the same to the bit for any executor and number of threads.
     *
     * @param executor lends threads beside the caller's own
     * @param threads how many threads work, the caller's included; at least 1
     * @throws java.util.concurrent.CancellationException when the progress says so
     * @throws UnusableScenarioException when no trial can be projected, with the reasons of the first
     */
    public SimulationResult run(Executor executor, int threads, Progress progress) {
        return new SimulationRun(this, new Crew(executor, threads), progress).run();
    }

    /**
     * The world of a trial, whether it can be projected or not.
     *
     * @param trial 0 to the number of trials - 1
     */
    public World world(long trial) {
        if (trial < 0 || trial >= request.settings().trials()) {
            throw new IndexOutOfBoundsException("There is no trial " + trial);
        }
        Chunk chunk = Chunk.holding(chunks, trial);
        Scenario scenario = request.scenarios().get(chunk.scenario());
        Draws scenarioDraws = draws.get(chunk.scenario());
        double[][] values = new double[scenarioDraws.drivers().size()][1];
        scenarioDraws.draw(chunk.firstOfScenario() + trial - chunk.firstTrial(), 1, values);
        Assumptions assumptions = scenario.assumptions();
        for (int i = 0; i < values.length; i++) {
            assumptions = assumptions.with(scenarioDraws.drivers().get(i), values[i][0]);
        }
        return new World(trial, scenario, assumptions);
    }

    /** Says why nothing could be projected. */
    UnusableScenarioException noneUsable(long firstRejected) {
        return new UnusableScenarioException(
                Projector.clashes(world(firstRejected).assumptions()));
    }
}
