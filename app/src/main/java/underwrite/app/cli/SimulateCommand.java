package underwrite.app.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.words.Words;

/** Draws the uncertain drivers again and again and says how the results spread. */
@Command(name = "simulate")
final class SimulateCommand implements Runnable {
    private static final Words WORDS = UiWords.of(SimulateCommand.class);
    private static final int MOST_THREADS = 1024;

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Option(names = "--scenario", paramLabel = "ID|all")
    private @Nullable String scenario;

    @Option(names = "--trials", paramLabel = "N", descriptionKey = "trials")
    private @Nullable Long trials;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private @Nullable Long seed;

    @Option(names = "--sampling", paramLabel = "S", descriptionKey = "sampling", converter = SamplingNames.class)
    private @Nullable Sampling sampling;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private long threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads the name of a way to sample. */
    static final class SamplingNames implements ITypeConverter<Sampling> {
        @Override
        public Sampling convert(String name) {
            return Stream.of(Sampling.values())
                    .filter(sampling -> sampling.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(WORDS.get(
                            "sampling.unknown",
                            name,
                            Stream.of(Sampling.values()).map(Sampling::id).collect(Collectors.joining(", ")))));
        }
    }

    /** Passes on how far a simulation is; it runs to its end. */
    private record Reported(ProgressLine line) implements Progress {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void report(SoFar soFar) {
            line.done(soFar.done(), soFar.trials());
        }
    }

    @Override
    public void run() {
        WholeNumber.within("--trials", trials, 1, SimulationSettings.MAX_TRIALS);
        WholeNumber.within("--seed", seed, 0, SimulationSettings.MAX_SEED);
        WholeNumber.within("--threads", threads, 1, MOST_THREADS);
        ThesisFile read = file.read(terminal);
        SimulationSettings settings = settings(read);
        SimulationRequest request = SimulationRequest.of(read.thesis(), settings);
        read.requireUsable(request.scenarios());
        long start = System.nanoTime();
        SimulationResult result = simulate(read, request);
        double seconds = (System.nanoTime() - start) / 1e9;
        SimulationAnswer words = new SimulationAnswer(result, seconds);
        answer.write(terminal, words::document, words::text);
    }

    private SimulationSettings settings(ThesisFile read) {
        SimulationSettings own = read.thesis().simulation();
        return new SimulationSettings(
                scenarioOf(read),
                trials == null ? own.trials() : trials.intValue(),
                seed == null ? own.seed() : seed,
                sampling == null ? own.sampling() : sampling,
                own.correlations(),
                own.extras());
    }

    /** The scenario asked for, else the one that the thesis names, else that of every command. */
    private String scenarioOf(ThesisFile read) {
        String named = read.thesis().simulation().scenario();
        if (SimulationSettings.ALL_SCENARIOS.equals(scenario)) {
            return SimulationSettings.ALL_SCENARIOS;
        }
        boolean thesisNamesOne = !named.equals(SimulationSettings.ALL_SCENARIOS);
        return read.scenario(scenario == null && thesisNamesOne ? named : scenario)
                .id();
    }

    private SimulationResult simulate(ThesisFile read, SimulationRequest request) {
        ExecutorService helpers = Executors.newFixedThreadPool((int) Math.max(1, threads - 1));
        try {
            return Simulation.of(request)
                    .run(
                            helpers,
                            (int) threads,
                            new Reported(new ProgressLine(read.path(), terminal, System::nanoTime)));
        } catch (UnusableDistributionException | UnusableCorrelationsException unusable) {
            throw CommandException.wrongInput(read.path(), Shown.of(unusable.told()));
        } catch (UnusableScenarioException none) {
            throw read.wrong("simulate.none", none.clashes().get(0).message(Shown.tongue()));
        } finally {
            helpers.shutdownNow();
        }
    }
}
