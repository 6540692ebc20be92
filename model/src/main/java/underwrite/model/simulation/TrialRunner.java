package underwrite.model.simulation;

import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import underwrite.model.projection.ProjectionBuffer;

/** Draws and projects trials, block by block, on buffers of its own; serves one thread. */
final class TrialRunner {
    private static final int NONE = -1;

    private final Simulation simulation;
    private final Progress progress;
    private final ProjectionBuffer buffer = new ProjectionBuffer(Block.SIZE);
    private final Block block;
    private int loaded = NONE;
    private double[][] draws = {};

    TrialRunner(Simulation simulation, Progress progress) {
        this.simulation = simulation;
        this.progress = progress;
        this.block = new Block(buffer, simulation.drivers());
    }

    /**
     * Runs the trials of a chunk.
     *
     * @param sink takes each block, and the place in the chunk of its first trial
     */
    void run(Chunk chunk, ObjIntConsumer<Block> sink) {
        Draws scenario = simulation.draws(chunk.scenario());
        load(chunk.scenario());
        for (int first = 0; first < chunk.size(); first += Block.SIZE) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            block.count = Math.min(Block.SIZE, chunk.size() - first);
            scenario.draw(chunk.firstOfScenario() + first, block.count, draws);
            buffer.project();
            block.takeOver();
            sink.accept(block, first);
        }
    }

    /**
     * Runs single trials of a scenario.
     *
     * @param trials counted within the scenario
     * @param sink takes each block, and the place in {@code trials} of its first
     */
    void pick(int scenario, long[] trials, ObjIntConsumer<Block> sink) {
        load(scenario);
        double[][] one = new double[draws.length][1];
        for (int first = 0; first < trials.length; first += Block.SIZE) {
            block.count = Math.min(Block.SIZE, trials.length - first);
            for (int trial = 0; trial < block.count; trial++) {
                simulation.draws(scenario).draw(trials[first + trial], 1, one);
                for (int driver = 0; driver < one.length; driver++) {
                    draws[driver][trial] = one[driver][0];
                }
            }
            buffer.project();
            block.takeOver();
            sink.accept(block, first);
        }
    }

    private void load(int scenario) {
        if (loaded != scenario) {
            buffer.load(simulation.request().scenarios().get(scenario).assumptions());
            draws = simulation.draws(scenario).drivers().stream()
                    .map(buffer::vary)
                    .toArray(double[][]::new);
            loaded = scenario;
        }
    }
}
