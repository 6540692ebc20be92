package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Runs some of the trials once more, and keeps all there is to know of them. */
final class SampleTaker {
    private final Simulation simulation;
    private final Thinning thinning;
    private final TrialRunner runner;
    private final List<Sample.Row> rows = new ArrayList<>();

    SampleTaker(Simulation simulation, Thinning thinning, Progress progress) {
        this.simulation = simulation;
        this.thinning = thinning;
        this.runner = new TrialRunner(simulation, progress);
    }

    Sample sample() {
        long[] trials = simulation.trialsOfScenarios();
        long first = 0;
        for (int scenario = 0; scenario < trials.length; scenario++) {
            take(scenario, first, trials[scenario]);
            first += trials[scenario];
        }
        return new Sample(simulation.drivers(), rows);
    }

    private void take(int scenario, long firstTrial, long trials) {
        String id = simulation.request().scenarios().get(scenario).id();
        long[] wanted = LongStream.range(thinning.keptOf(firstTrial), thinning.keptOf(firstTrial + trials))
                .map(kept -> thinning.trial(kept) - firstTrial)
                .toArray();
        runner.pick(scenario, wanted, (block, first) -> {
            for (int i = 0; i < block.accepted; i++) {
                int place = block.places[i];
                rows.add(row(block, place, firstTrial + wanted[first + place], id));
            }
        });
    }

    private static Sample.Row row(Block block, int place, long trial, String scenario) {
        List<Double> draws = Arrays.stream(block.draws).map(row -> row[place]).toList();
        return new Sample.Row(
                trial, scenario, draws, block.columns[Block.MOIC][place], block.columns[Block.IRR][place]);
    }
}
