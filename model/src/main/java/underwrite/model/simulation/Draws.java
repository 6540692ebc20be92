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
    private final MarginalSampler[] samplers;
    private final long[] keys;
    private final Sampler points;

    /** Places of the correlated drivers in {@link #drivers}. */
    private final int[] correlated;

    private final double[][] root;

    /**
     * Prepares the draws of a scenario.
     *
     * @throws UnusableDistributionException when a driver's distribution cannot be drawn from
     */
    Draws(Scenario scenario, long trials, SimulationSettings settings, CorrelationMatrix correlations) {
        this.samplers = scenario.distributions().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
                .map(entry -> MarginalSampler.of(Marginal.of(
                        entry.getKey(), entry.getValue(), scenario.assumptions().value(entry.getKey()))))
                .toArray(MarginalSampler[]::new);
        this.drivers = Arrays.stream(samplers).map(MarginalSampler::driver).toList();
        this.keys = drivers.stream()
                .mapToLong(driver -> Keys.of(settings.seed(), scenario.id(), driver.id()))
                .toArray();
        this.points = Sampler.of(settings.sampling(), trials);
        List<Driver> together = new ArrayList<>(correlations.drivers());
        together.retainAll(drivers);
        this.correlated = together.stream().mapToInt(drivers::indexOf).toArray();
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

    private boolean isCorrelated(int driver) {
        return Arrays.stream(correlated).anyMatch(place -> place == driver);
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
