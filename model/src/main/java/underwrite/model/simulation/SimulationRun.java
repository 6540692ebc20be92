package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * The trials of one run of a simulation, shared out to a crew chunk by chunk, in rounds that grow: between them the spreads narrow
 * the zones in which they gather.
 */
final class SimulationRun {
    /** In chunks. */
    private static final int FIRST_ROUND = 16;

    private static final int GROWTH = 8;
    private static final int LARGEST_ROUND = 1 << 12;

    private final Simulation simulation;
    private final Crew crew;
    private final Progress progress;
    private final List<Chunk> work;
    private final Trials trials;

    SimulationRun(Simulation simulation, Crew crew, Progress progress) {
        this.simulation = simulation;
        this.crew = crew;
        this.progress = progress;
        this.work = Chunk.inStep(simulation.chunks(), simulation.trialsOfScenarios());
        this.trials = new Trials(simulation.request().settings().trials());
    }

    SimulationResult run() {
        List<Spread> spreads = Figures.spreads();
        Tally tally = project(spreads);
        if (tally.accepted == 0) {
            throw simulation.noneUsable(tally.firstRejected);
        }
        Figures figures = new Figures(simulation, crew, progress, trials, spreads, tally);
        figures.order();
        List<Spread> misled = misled(spreads);
        while (!misled.isEmpty()) {
            misled.forEach(Spread::beginAgain);
            project(misled);
            misled.forEach(Spread::finish);
            misled = misled(misled);
        }
        return figures.result();
    }

    private static List<Spread> misled(List<Spread> spreads) {
        return spreads.stream().filter(Spread::misled).toList();
    }

    /** Runs all trials. */
    private Tally project(List<Spread> spreads) {
        Tally sum = new Tally();
        Watch watch = new Watch(progress, simulation.request().settings().trials());
        for (int done = 0; done < work.size(); ) {
            int end = Math.min(work.size(), done + Math.max(FIRST_ROUND, Math.min(LARGEST_ROUND, GROWTH * done)));
            List<Chunk> round = work.subList(done, end);
            Tally[] tallies = new Tally[round.size()];
            crew.work(round.size(), () -> new ChunkMember(round, spreads, tallies, watch));
            for (Tally tally : tallies) {
                sum.add(tally);
            }
            done = end;
            if (done < work.size()) {
                crew.work(spreads.size(), () -> place -> spreads.get(place).narrow());
            }
        }
        return sum;
    }

    /** Runs chunks and files their trials. */
    private final class ChunkMember implements Crew.Member {
        private final List<Chunk> round;
        private final Tally[] tallies;
        private final Watch watch;
        private final TrialRunner runner = new TrialRunner(simulation, progress);
        private final List<Spread.Part> parts = new ArrayList<>();

        ChunkMember(List<Chunk> round, List<Spread> spreads, Tally[] tallies, Watch watch) {
            this.round = round;
            this.tallies = tallies;
            this.watch = watch;
            spreads.forEach(spread -> parts.add(spread.part()));
        }

        @Override
        public void work(int task) {
            Chunk chunk = round.get(task);
            Tally tally = new Tally();
            runner.run(chunk, (block, first) -> {
                trials.file(block, chunk.firstTrial() + first);
                tally.add(block, chunk.firstTrial() + first);
                for (Spread.Part part : parts) {
                    part.add(block);
                }
            });
            tallies[task] = tally;
            watch.done(tally);
        }

        @Override
        public void leave() {
            parts.forEach(Spread.Part::join);
        }
    }
}
