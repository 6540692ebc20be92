package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import underwrite.model.distribution.Marginal;
import underwrite.model.distribution.MarginalSampler;
import underwrite.model.distribution.StandardNormal;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;

/**
 * What the uncertain drivers of one scenario are in each of its trials. Every driver has a stream of its own, named by the seed, the
 * scenario and the driver; correlated drivers are mixed as normal numbers. May be shared by threads.
 */
final class Draws {
    private final List<Driver> drivers;
    private final List<Marginal> marginals;
    private final MarginalSampler[] samplers;
    private final long[] keys;
    private final Sampler points;

    /** Places of the correlated drivers in {@link #drivers}. */
    private final int[] correlated;

    /** By driver: its place in {@link #correlated}, or -1. */
    private final int[] placesTogether;

    private final double[][] root;

    /**
     * Prepares the draws of a scenario.
     *
     * @throws UnusableDistributionException when a driver's distribution cannot be drawn from
     */
    Draws(Scenario scenario, long trials, SimulationSettings settings, CorrelationMatrix correlations) {
        this.marginals = scenario.distributions().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
                .map(entry -> Marginal.of(
                        entry.getKey(), entry.getValue(), scenario.assumptions().value(entry.getKey())))
                .toList();
        this.samplers = marginals.stream().map(MarginalSampler::of).toArray(MarginalSampler[]::new);
        this.drivers = marginals.stream().map(Marginal::driver).toList();
        this.keys = drivers.stream()
                .mapToLong(driver -> Keys.of(settings.seed(), scenario.id(), driver.id()))
                .toArray();
        this.points = Sampler.of(settings.sampling(), trials);
        List<Driver> together = new ArrayList<>(correlations.drivers());
        together.retainAll(drivers);
        this.correlated = together.stream().mapToInt(drivers::indexOf).toArray();
        this.placesTogether = drivers.stream().mapToInt(together::indexOf).toArray();
        this.root = together.isEmpty() ? new double[0][] : correlations.root(together);
    }

    /** The uncertain drivers, in catalogue order. */
    List<Driver> drivers() {
        return drivers;
    }

    /**
     * Draws consecutive trials.
     *
     * @param first the first trial, counted within the scenario
     * @param draws a row for each driver in catalogue order, which takes {@code count} values in the driver's unit
     */
    void draw(long first, int count, double[][] draws) {
        for (int i = 0; i < samplers.length; i++) {
            points.fill(keys[i], drivers.get(i).ordinal(), first, count, draws[i]);
        }
        correlate(count, draws);
        for (int i = 0; i < samplers.length; i++) {
            if (!isCorrelated(i)) {
                samplers[i].draw(draws[i], draws[i], count);
            }
        }
    }

    /**
     * Draws one driver alone.
     *
     * @param driver its place among the uncertain drivers
     * @param draws takes {@code count} values in the driver's unit
     */
    void draw(int driver, long first, int count, double[] draws) {
        if (isCorrelated(driver)) {
            mix(driver, first, count, draws);
            samplers[driver].drawFromNormal(draws, draws, count);
        } else {
            points.fill(keys[driver], drivers.get(driver).ordinal(), first, count, draws);
            samplers[driver].draw(draws, draws, count);
        }
    }

    /**
     * The numbers of 0..1 behind the draws of one driver that is not marked whole: in the same order, and equal where draws are clipped to
     * the same end of the driver's range.
     */
    void order(int driver, long first, int count, double[] numbers) {
        if (isCorrelated(driver)) {
            mix(driver, first, count, numbers);
            for (int i = 0; i < count; i++) {
                numbers[i] = StandardNormal.cumulative(numbers[i]);
            }
        } else {
            points.fill(keys[driver], drivers.get(driver).ordinal(), first, count, numbers);
        }
        Marginal marginal = marginals.get(driver);
        double low = marginal.cumulative(drivers.get(driver).min());
        double high = marginal.cumulative(drivers.get(driver).max());
        for (int i = 0; i < count; i++) {
            numbers[i] = Math.max(low, Math.min(high, numbers[i]));
        }
    }

    /** The normal number of one correlated driver, as {@link #correlate} mixes it. */
    private void mix(int driver, long first, int count, double[] normals) {
        double[] independent = new double[count];
        Arrays.fill(normals, 0, count, 0);
        int last = placesTogether[driver];
        for (int k = 0; k <= last; k++) {
            int other = correlated[k];
            points.fill(keys[other], drivers.get(other).ordinal(), first, count, independent);
            for (int i = 0; i < count; i++) {
                independent[i] = StandardNormal.quantile(independent[i]);
            }
            add(normals, root[last][k], independent, count);
        }
    }

    private boolean isCorrelated(int driver) {
        return placesTogether[driver] >= 0;
    }

    /** Rows are mixed from the last up, so that each still finds the independent numbers above it. */
    private void correlate(int count, double[][] draws) {
        for (int place : correlated) {
            double[] row = draws[place];
            for (int i = 0; i < count; i++) {
                row[i] = StandardNormal.quantile(row[i]);
            }
        }
        for (int k = correlated.length - 1; k >= 0; k--) {
            double[] row = draws[correlated[k]];
            scale(row, root[k][k], count);
            for (int j = 0; j < k; j++) {
                add(row, root[k][j], draws[correlated[j]], count);
            }
            samplers[correlated[k]].drawFromNormal(row, row, count);
        }
    }

    private static void scale(double[] row, double factor, int count) {
        for (int i = 0; i < count; i++) {
            row[i] *= factor;
        }
    }

    private static void add(double[] row, double factor, double[] other, int count) {
        for (int i = 0; i < count; i++) {
            row[i] += factor * other[i];
        }
    }
}
