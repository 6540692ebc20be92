package underwrite.model.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import underwrite.model.driver.Driver;

/**
 * Writes every trial of a simulation as a line of comma-separated values: trial, scenario, the draws, moic, irr; a rejected trial has no
 * moic and irr. The trials are run again as they are written, so that any number of them takes the same memory.
 */
public final class SampleWriter {
    private final Simulation simulation;

    /** A writer of the trials of a simulation. */
    public SampleWriter(Simulation simulation) {
        this.simulation = simulation;
    }

    /**
     * Writes a line of names and one line for each trial, each ended by a line feed; numbers read back the same.
     *
     * @throws IOException when the target cannot take them
     * @throws java.util.concurrent.CancellationException when the progress says so; what is written by then is whole lines
     */
    public void writeTo(Appendable target, Progress progress) throws IOException {
        target.append(header()).append('\n');
        TrialRunner runner = new TrialRunner(simulation, progress);
        Watch watch = new Watch(progress, simulation.request().settings().trials());
        try {
            for (Chunk chunk : simulation.chunks()) {
                Tally tally = new Tally();
                runner.run(chunk, (block, first) -> {
                    tally.add(block, chunk.firstTrial() + first);
                    append(target, chunk, block, first);
                });
                watch.done(tally);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private String header() {
        List<String> names = new ArrayList<>(List.of("trial", "scenario"));
        simulation.drivers().stream().map(Driver::id).forEach(names::add);
        names.addAll(List.of("moic", "irr"));
        return String.join(",", names);
    }

    private void append(Appendable target, Chunk chunk, Block block, int first) {
        String scenario = simulation.request().scenarios().get(chunk.scenario()).id();
        try {
            for (int trial = 0; trial < block.count; trial++) {
                List<String> fields = new ArrayList<>();
                fields.add(Long.toString(chunk.firstTrial() + first + trial));
                fields.add(scenario);
                for (double[] draws : block.draws) {
                    fields.add(Double.toString(draws[trial]));
                }
                fields.add(result(block, Block.MOIC, trial));
                fields.add(result(block, Block.IRR, trial));
                target.append(fields.stream().collect(Collectors.joining(",", "", "\n")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String result(Block block, int column, int trial) {
        return block.rejected(trial) ? "" : Double.toString(block.columns[column][trial]);
    }
}
