package underwrite.model.memo.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Sample;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.Summary;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.thesis.Thesis;

/**
 * What a memo shows of the simulation that its thesis asks for: the figures of all trials, and the trials of a smaller run
 * that are stored beside them.
 *
 * @param refusal why there is nothing to show, in a sentence
 */
record Simulated(int trials, Optional<Figures> figures, Sample sample, Optional<String> refusal) {
    /** Enough for every percentile shown, and few enough for the memory of a small machine. */
    static final int MOST_TRIALS = 100_000;

    private static final Sample NO_SAMPLE = new Sample(List.of(), List.of());

    /** The figures of all trials. */
    record Figures(
            long rejected,
            Summary moic,
            Summary irr,
            double probabilityOfLoss,
            double probabilityOfThreeTimes,
            double probabilityOfDistress,
            double expectedShortfall,
            List<DriverEffect> drivers) {}

    /** No trials: what the sheets look like before any has run. */
    static Simulated none(Thesis thesis) {
        return new Simulated(trials(thesis), Optional.empty(), NO_SAMPLE, Optional.empty());
    }

    /**
     * Runs the simulation of a thesis, with {@link #MOST_TRIALS} trials at most, on the caller's thread.
     *
     * @throws CancellationException when told so
     */
    static Simulated of(Thesis thesis, BooleanSupplier cancelled) {
        try {
            SimulationRequest request = SimulationRequest.of(thesis).withTrials(trials(thesis));
            SimulationResult whole = run(request, cancelled);
            return of(whole, stored(request, whole, cancelled));
        } catch (UnusableDistributionException
                | UnusableCorrelationsException
                | UnusableScenarioException
                | IllegalArgumentException refused) {
            return new Simulated(
                    trials(thesis), Optional.empty(), NO_SAMPLE, Optional.of(String.valueOf(refused.getMessage())));
        }
    }

    /** A run of its own where there are more trials, since a few taken out of many would no longer fill the space evenly. */
    private static Sample stored(SimulationRequest request, SimulationResult whole, BooleanSupplier cancelled) {
        boolean all = request.settings().trials() <= Sample.MOST;
        return all
                ? whole.sample()
                : run(request.withTrials(Sample.MOST), cancelled).sample();
    }

    private static SimulationResult run(SimulationRequest request, BooleanSupplier cancelled) {
        return Simulation.of(request).run(Runnable::run, 1, stoppedBy(cancelled));
    }

    private static Simulated of(SimulationResult result, Sample sample) {
        Figures figures = new Figures(
                result.rejected(),
                result.moic(),
                result.irr(),
                result.probabilityOfLoss(),
                result.probabilityOfThreeTimes(),
                result.probabilityOfDistress(),
                result.expectedShortfall(),
                result.drivers());
        return new Simulated((int) result.trials(), Optional.of(figures), sample, Optional.empty());
    }

    private static int trials(Thesis thesis) {
        return Math.min(MOST_TRIALS, thesis.simulation().trials());
    }

    private static Progress stoppedBy(BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }

            @Override
            public void report(SoFar soFar) {}
        };
    }

    /** The multiples of the stored trials, in their order. */
    double[] multiples() {
        return sample.rows().stream().mapToDouble(Sample.Row::moic).toArray();
    }

    /** The rates of return of the stored trials, in their order. */
    double[] rates() {
        return sample.rows().stream().mapToDouble(Sample.Row::irr).toArray();
    }

    /** The uncertain drivers, those that go with the multiple most closely first. */
    List<Driver> drivers() {
        return sample.drivers().stream()
                .sorted(Comparator.comparingDouble(
                        (Driver driver) -> -Math.abs(rankCorrelation(driver).orElse(0))))
                .toList();
    }

    /** What an uncertain driver has to do with the multiple. */
    OptionalDouble rankCorrelation(Driver driver) {
        return figures.stream()
                .flatMap(all -> all.drivers().stream())
                .filter(effect -> effect.driver() == driver)
                .map(DriverEffect::rankCorrelation)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }
}
