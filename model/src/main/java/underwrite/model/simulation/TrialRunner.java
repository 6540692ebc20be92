package underwrite.model.simulation;

import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import underwrite.model.projection.ProjectionBuffer;

/** Draws and projects the trials of chunks, block by block, on buffers of its own; serves one thread. */
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
