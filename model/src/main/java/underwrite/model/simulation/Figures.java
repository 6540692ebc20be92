package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/** Turns the kept trials of a run into figures, column by column, shared out to a crew. */
final class Figures {
    private static final double[] PERCENTILES = Summary.probabilities(Summary.PER_CENTS);
    private static final double[] BAND_PERCENTILES = Summary.probabilities(Band.perCents());

    /** The worst twentieth of the trials. */
    private static final long TAIL = 20;

    private final Simulation simulation;
    private final Crew crew;
    private final Progress progress;
    private final Trials trials;
    private final List<Sketch> sketches;
    private final Tally tally;

    /** The percentiles of each result and band. */
    private final double[][] percentiles = new double[Trials.FIRST_DRIVER][];

    private final DriverEffect[] effects;
    private Ranks moic = Ranks.NONE;

    Figures(Simulation simulation, Crew crew, Progress progress, Trials trials, List<Sketch> sketches, Tally tally) {
        this.simulation = simulation;
        this.crew = crew;
        this.progress = progress;
        this.trials = trials;
        this.sketches = sketches;
        this.tally = tally;
        this.effects = new DriverEffect[simulation.drivers().size()];
    }

    SimulationResult result() {
        crew.work(Trials.FIRST_DRIVER, PercentileMember::new);
        double[] npv = new double[trials.size()];
        trials.copy(Trials.NPV, npv);
        crew.work(effects.length, () -> new EffectMember(npv));
        return new SimulationResult(
                simulation,
                tally,
                Summary.of(tally.moic, tally.accepted, percentiles[Trials.MOIC]),
                Summary.of(tally.irr, tally.accepted, percentiles[Trials.IRR]),
                expectedShortfall(),
                bands(),
                Arrays.asList(effects),
                new MoicDistribution(
                        trials, moic.sorted(), simulation.request().scenarios().size()),
                sample(),
                sketches.isEmpty() ? 0 : Sketch.BOUND);
    }

    private void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    /** The mean of the lowest twentieth, rounded up. */
    private double expectedShortfall() {
        long worst = (tally.accepted + TAIL - 1) / TAIL;
        if (!sketches.isEmpty()) {
            return sketches.get(Trials.MOIC).meanOfLowest(worst);
        }
        return Arrays.stream(moic.sorted(), 0, (int) worst).sum() / worst;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        int column = Trials.FIRST_BAND;
        for (Series series : Trials.BANDS) {
            bands.add(new Band(series, Arrays.copyOfRange(percentiles, column, column + Series.YEARS)));
            column += Series.YEARS;
        }
        return bands;
    }

    private Sample sample() {
        int stride = (int) Trials.stride(trials.size(), Sample.MOST);
        List<Sample.Row> rows = new ArrayList<>();
        for (int kept = 0; kept < trials.size(); kept += stride) {
            if (!Double.isNaN(trials.at(Trials.MOIC, kept))) {
                rows.add(row(kept));
            }
        }
        return new Sample(simulation.drivers(), rows);
    }

    private Sample.Row row(int kept) {
        List<Double> draws = IntStream.range(0, effects.length)
                .mapToObj(driver -> trials.at(Trials.FIRST_DRIVER + driver, kept))
                .toList();
        int scenario = trials.chunkOf(kept).scenario();
        return new Sample.Row(
                trials.trial(kept),
                simulation.request().scenarios().get(scenario).id(),
                draws,
                trials.at(Trials.MOIC, kept),
                trials.at(Trials.IRR, kept));
    }

    /** Reads off percentiles. */
    private final class PercentileMember implements Crew.Member {
        private final double[] column = new double[trials.size()];
        private final OrderStatistics order = new OrderStatistics();

        @Override
        public void work(int task) {
            stopIfCancelled();
            double[] probabilities = task < Trials.FIRST_BAND ? PERCENTILES : BAND_PERCENTILES;
            if (task == Trials.MOIC || sketches.isEmpty()) {
                trials.copy(task, column);
            }
            if (task == Trials.MOIC) {
                moic = Ranks.of(column, column.length);
            }
            percentiles[task] = sketches.isEmpty()
                    ? order.percentiles(column, column.length, probabilities)
                    : sketches.get(task).percentiles(probabilities);
        }
    }

    /** Compares a driver with the outcome. */
    private final class EffectMember implements Crew.Member {
        private final Comparison comparison;
        private final double[] column = new double[trials.size()];

        EffectMember(double[] npv) {
            this.comparison = new Comparison(moic, npv);
        }

        @Override
        public void work(int task) {
            stopIfCancelled();
            Driver driver = simulation.drivers().get(task);
            trials.copy(Trials.FIRST_DRIVER + task, column);
            effects[task] = comparison.effect(driver, column);
        }
    }
}
