package underwrite.model.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import underwrite.model.series.Series;

/**
 * What came out of a simulation. All shares and figures are of the trials that could be projected; the rejected are counted. Immutable.
 *
 * <p>Every figure is exact for any number of trials, but beyond a million rank correlations, the value of information, the sample and the
 * distribution of the multiple come from one of every few trials, a million at most.
 */
public final class SimulationResult {
    private final Simulation simulation;
    private final Tally tally;
    private final Summary moic;
    private final Summary irr;
    private final double expectedShortfall;
    private final List<Band> bands;
    private final List<DriverEffect> drivers;
    private final MoicDistribution distribution;
    private final Sample sample;

    SimulationResult(
            Simulation simulation,
            Tally tally,
            Summary moic,
            Summary irr,
            double expectedShortfall,
            List<Band> bands,
            List<DriverEffect> drivers,
            MoicDistribution distribution,
            Sample sample) {
        this.simulation = simulation;
        this.tally = tally;
        this.moic = moic;
        this.irr = irr;
        this.expectedShortfall = expectedShortfall;
        this.bands = List.copyOf(bands);
        this.drivers = List.copyOf(drivers);
        this.distribution = distribution;
        this.sample = sample;
    }

    /** What was asked for: scenarios, trials, seed, sampling, correlations. */
    public SimulationRequest request() {
        return simulation.request();
    }

    /** Trials run, the rejected included. */
    public long trials() {
        return tally.accepted + tally.rejected;
    }

    /** Trials whose draws clash, so that they could not be projected. */
    public long rejected() {
        return tally.rejected;
    }

    /** The first rejected trial, whose world shows what clashes. */
    public OptionalLong firstRejected() {
        return tally.firstRejected < 0 ? OptionalLong.empty() : OptionalLong.of(tally.firstRejected);
    }

    /** Money back over money in. */
    public Summary moic() {
        return moic;
    }

    /** The yearly rate of return, -1 for a total loss. */
    public Summary irr() {
        return irr;
    }

    /** How likely less comes back than went in. */
    public double probabilityOfLoss() {
        return share(tally.losses);
    }

    /** How likely at least three times comes back. */
    public double probabilityOfThreeTimes() {
        return share(tally.triples);
    }

    /** How likely funding fails strictly before the exit. */
    public double probabilityOfDistress() {
        return share(tally.distressed);
    }

    /** The mean multiple of the worst twentieth of the trials. */
    public double expectedShortfall() {
        return expectedShortfall;
    }

    /** Percentiles by year of revenue, cash, rivals and the multiple by exit year, in this order. */
    public List<Band> bands() {
        return bands;
    }

    /** The band of one series. */
    public Band band(Series series) {
        return bands.stream()
                .filter(band -> band.series() == series)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no band of " + series.id()));
    }

    /** What each uncertain driver has to do with the multiple, in catalogue order. */
    public List<DriverEffect> drivers() {
        return drivers;
    }

    /** Why money was lost, as shares of all trials; they sum to the probability of loss. */
    public Map<CauseOfLoss, Double> causesOfLoss() {
        Map<CauseOfLoss, Double> shares = new EnumMap<>(CauseOfLoss.class);
        for (CauseOfLoss cause : CauseOfLoss.values()) {
            shares.put(cause, share(tally.causes[cause.ordinal()]));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** In which years funding failed before the exit, as shares of all trials; years without a failure are left out. */
    public SortedMap<Integer, Double> failuresByYear() {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        for (int year = 1; year < Series.YEARS; year++) {
            if (tally.failuresByYear[year] > 0) {
                shares.put(year, share(tally.failuresByYear[year]));
            }
        }
        return Collections.unmodifiableSortedMap(shares);
    }

    /** The multiples of all trials, for charts. */
    public MoicDistribution distribution() {
        return distribution;
    }

    /** Up to 2,000 trials with their draws. */
    public Sample sample() {
        return sample;
    }

    /** How many trials each scenario of the request had, in the request's order. */
    public long[] trialsOfScenarios() {
        return simulation.trialsOfScenarios();
    }

    /** The world of a trial, to be opened as a scenario. */
    public World world(long trial) {
        return simulation.world(trial);
    }

    private double share(long count) {
        return (double) count / tally.accepted;
    }

    @Override
    public String toString() {
        return "SimulationResult[trials=" + trials() + ", moic=" + moic + ", causes=" + Arrays.toString(tally.causes)
                + "]";
    }
}
