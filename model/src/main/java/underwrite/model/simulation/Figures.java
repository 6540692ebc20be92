package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/** Turns what is left of the trials of a run into figures, shared out to a crew. */
final class Figures {
    private static final double[] PERCENTILES = Summary.probabilities(Summary.PER_CENTS);
    private static final double[] BAND_PERCENTILES = Summary.probabilities(Band.perCents());

    /** The worst twentieth of the trials. */
    private static final long TAIL = 20;

    private final Simulation simulation;
    private final Crew crew;
    private final Progress progress;
    private final Trials trials;
    private final List<Spread> spreads;
    private final Tally tally;
    private final DriverEffect[] effects;
    private final AtomicReference<Ranks> ranks = new AtomicReference<>();
    private final AtomicReference<Sample> sample = new AtomicReference<>();

    Figures(Simulation simulation, Crew crew, Progress progress, Trials trials, List<Spread> spreads, Tally tally) {
        this.simulation = simulation;
        this.crew = crew;
        this.progress = progress;
        this.trials = trials;
        this.spreads = spreads;
        this.tally = tally;
        this.effects = new DriverEffect[simulation.drivers().size()];
    }

    /** What a run has to gather: the multiple, the rate of return, then the bands by series and year. */
    static List<Spread> spreads() {
        List<Spread> spreads = new ArrayList<>();
        spreads.add(new Spread(Block.MOIC, PERCENTILES, 1.0 / TAIL));
        spreads.add(new Spread(Block.IRR, PERCENTILES, 0));
        for (int column = Block.FIRST_BAND; column < Block.COLUMNS; column++) {
            spreads.add(new Spread(column, BAND_PERCENTILES, 0));
        }
        return spreads;
    }

    /** Puts multiples in order, works out percentiles, and takes the sample. */
    void order() {
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> ranks.set(Ranks.of(trials.multiples(), trials.size())));
        tasks.add(() -> sample.set(taken()));
        spreads.forEach(spread -> tasks.add(spread::finish));
        crew.work(tasks.size(), () -> task -> {
            stopIfCancelled();
            tasks.get(task).run();
        });
    }

    SimulationResult result() {
        Ranks moic = Objects.requireNonNull(ranks.get());
        crew.work(effects.length, () -> new EffectMember(moic));
        return new SimulationResult(
                simulation,
                tally,
                Summary.of(tally.moic, tally.accepted, spreads.get(0).percentiles()),
                Summary.of(tally.irr, tally.accepted, spreads.get(1).percentiles()),
                spreads.get(0).meanOfLowest((tally.accepted + TAIL - 1) / TAIL),
                bands(),
                Arrays.asList(effects),
                new MoicDistribution(moic, trials, simulation.trialsOfScenarios()),
                Objects.requireNonNull(sample.get()));
    }

    private Sample taken() {
        Thinning thinning =
                Thinning.to(Sample.MOST, simulation.request().settings().trials());
        return new SampleTaker(simulation, thinning, progress).sample();
    }

    private void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        int next = 2;
        for (Series series : Block.BANDS) {
            double[][] byYear = new double[Series.YEARS][];
            for (int year = 0; year < Series.YEARS; year++) {
                byYear[year] = spreads.get(next++).percentiles();
            }
            bands.add(new Band(series, byYear));
        }
        return bands;
    }

    /** Compares a driver with the outcome. */
    private final class EffectMember implements Crew.Member {
        private final Comparison comparison;
        private final Redraw redraw = new Redraw(simulation, trials.thinning(), trials.size());

        EffectMember(Ranks ranks) {
            this.comparison = new Comparison(ranks, trials.netPresentValues());
        }

        @Override
        public void work(int task) {
            stopIfCancelled();
            Driver driver = simulation.drivers().get(task);
            effects[task] = comparison.effect(driver, redraw.column(driver));
        }
    }
}
