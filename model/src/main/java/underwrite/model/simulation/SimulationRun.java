package underwrite.model.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The trials of one run of a simulation, shared out to a crew chunk by chunk. */
final class SimulationRun {
    private final Simulation simulation;
    private final Crew crew;
    private final Progress progress;
    private final Watch watch;
    private final Trials trials;
    private final Tally[] tallies;

    /** One for each result and band where not every trial is kept, else none. */
    private final List<Sketch> sketches;

    SimulationRun(Simulation simulation, Crew crew, Progress progress) {
        long asked = simulation.request().settings().trials();
        this.simulation = simulation;
        this.crew = crew;
        this.progress = progress;
        this.watch = new Watch(progress, asked);
        this.trials =
                new Trials(simulation.chunks(), asked, simulation.drivers().size());
        this.tallies = new Tally[simulation.chunks().size()];
        this.sketches = newSketches();
    }

    private List<Sketch> newSketches() {
        int count = trials.stride() > 1 ? Trials.FIRST_DRIVER : 0;
        return IntStream.range(0, count).mapToObj(column -> new Sketch()).toList();
    }

    SimulationResult run() {
        List<Chunk> work = Chunk.inStep(simulation.chunks(), simulation.trialsOfScenarios());
        crew.work(work.size(), () -> new ChunkMember(work));
        Tally tally = Tally.sum(Arrays.asList(tallies));
        if (tally.accepted == 0) {
            throw simulation.noneUsable(tally.firstRejected);
        }
        return new Figures(simulation, crew, progress, trials, sketches, tally).result();
    }

    /** Runs chunks and files their trials. */
    private final class ChunkMember implements Crew.Member {
        private final List<Chunk> work;
        private final TrialRunner runner = new TrialRunner(simulation, progress);
        private final List<Sketch> ownSketches = newSketches();

        ChunkMember(List<Chunk> work) {
            this.work = work;
        }

        @Override
        public void work(int task) {
            Chunk chunk = work.get(task);
            Trials.Part part = trials.part(chunk.number());
            Tally tally = new Tally();
            part.open();
            runner.run(chunk, (block, first) -> {
                part.file(block, first);
                tally.add(block, chunk.firstTrial() + first);
                sketch(block);
            });
            tallies[chunk.number()] = tally;
            watch.done(tally);
        }

        private void sketch(Block block) {
            for (int column = 0; column < ownSketches.size(); column++) {
                for (int trial = 0; trial < block.count; trial++) {
                    if (!block.rejected(trial)) {
                        ownSketches.get(column).add(block.columns[column][trial]);
                    }
                }
            }
        }

        @Override
        public void leave() {
            synchronized (sketches) {
                for (int column = 0; column < ownSketches.size(); column++) {
                    sketches.get(column).add(ownSketches.get(column));
                }
            }
        }
    }
}
