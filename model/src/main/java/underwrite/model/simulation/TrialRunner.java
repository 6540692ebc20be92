package underwrite.model.simulation;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.projection.ProjectionBuffer;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;

/** Draws and projects the trials of chunks, block by block, on buffers of its own; serves one thread. */
final class TrialRunner {
    private final Simulation simulation;
    private final Progress progress;
    private final Block block;
    private final double[] values = new double[Driver.all().size()];
    private final ProjectionBuffer buffer = new ProjectionBuffer();

    TrialRunner(Simulation simulation, Progress progress) {
        this.simulation = simulation;
        this.progress = progress;
        this.block = new Block(simulation.drivers().size());
    }

    /**
     * Runs the trials of a chunk.
     *
     * @param sink takes each block, and the place in the chunk of its first trial
     */
    void run(Chunk chunk, ObjIntConsumer<Block> sink) {
        Draws draws = simulation.draws(chunk.scenario());
        Assumptions assumptions =
                simulation.request().scenarios().get(chunk.scenario()).assumptions();
        int[] options = Choice.all().stream().mapToInt(assumptions::option).toArray();
        double[][] drawn = drawnColumns(draws);
        for (int first = 0; first < chunk.size(); first += Block.SIZE) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            block.count = Math.min(Block.SIZE, chunk.size() - first);
            fillFixed(draws, assumptions);
            draws.draw(chunk.firstOfScenario() + first, block.count, drawn);
            assumptions.copyValuesTo(values);
            for (int trial = 0; trial < block.count; trial++) {
                project(trial, options);
            }
            sink.accept(block, first);
        }
    }

    private double[][] drawnColumns(Draws draws) {
        return draws.drivers().stream()
                .map(driver -> block.columns[column(driver)])
                .toArray(double[][]::new);
    }

    private int column(Driver driver) {
        return Trials.FIRST_DRIVER + simulation.drivers().indexOf(driver);
    }

    /** Drivers that only other scenarios draw. */
    private void fillFixed(Draws draws, Assumptions assumptions) {
        for (Driver driver : simulation.drivers()) {
            if (!draws.drivers().contains(driver)) {
                block.fill(column(driver), assumptions.value(driver));
            }
        }
    }

    private void project(int trial, int[] options) {
        List<Driver> drivers = simulation.drivers();
        for (int i = 0; i < drivers.size(); i++) {
            values[drivers.get(i).ordinal()] = block.columns[Trials.FIRST_DRIVER + i][trial];
        }
        if (Projector.usable(values, options)) {
            Projector.projectInto(values, options, buffer);
            block.accept(trial, values, buffer);
        } else {
            block.reject(trial);
        }
    }
}
