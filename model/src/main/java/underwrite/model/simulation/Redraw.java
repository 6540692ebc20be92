package underwrite.model.simulation;

import java.util.Arrays;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/** Draws single drivers of all kept trials once more, so that nobody needs to keep the draws of all. One instance serves one thread. */
final class Redraw {
    private static final int PIECE = 1_024;

    private final Simulation simulation;
    private final Thinning thinning;
    private final double[] numbers;
    private final double[] piece = new double[PIECE];

    /** Room for the trials that are kept. */
    Redraw(Simulation simulation, Thinning thinning, int kept) {
        this.simulation = simulation;
        this.thinning = thinning;
        this.numbers = new double[kept];
    }

    /** What puts the trials in the order of a driver; good until the next call. */
    Column column(Driver driver) {
        long[] trials = simulation.trialsOfScenarios();
        boolean together = !driver.whole()
                && Arrays.stream(trials).filter(count -> count > 0).count() == 1;
        long first = 0;
        for (int scenario = 0; scenario < trials.length; scenario++) {
            fill(scenario, first, trials[scenario], driver, together);
            first += trials[scenario];
        }
        if (!together) {
            return Column.of(numbers);
        }
        return even(driver) ? Column.even(numbers) : Column.random(numbers);
    }

    private boolean even(Driver driver) {
        SimulationSettings settings = simulation.request().settings();
        return thinning.keepsAll()
                && settings.sampling() == Sampling.SOBOL
                && settings.correlations().stream()
                        .noneMatch(correlation -> correlation.first() == driver || correlation.second() == driver);
    }

    private void fill(int scenario, long firstTrial, long trials, Driver driver, boolean together) {
        Draws draws = simulation.draws(scenario);
        int place = draws.drivers().indexOf(driver);
        int kept = thinning.keptOf(firstTrial);
        if (place < 0) {
            Scenario certain = simulation.request().scenarios().get(scenario);
            Arrays.fill(
                    numbers,
                    kept,
                    thinning.keptOf(firstTrial + trials),
                    certain.assumptions().value(driver));
            return;
        }
        for (long done = 0; done < trials; done += PIECE) {
            int count = (int) Math.min(PIECE, trials - done);
            if (together) {
                draws.order(place, done, count, piece);
            } else {
                draws.draw(place, done, count, piece);
            }
            int end = thinning.keptOf(firstTrial + done + count);
            for (; kept < end; kept++) {
                numbers[kept] = piece[(int) (thinning.trial(kept) - firstTrial - done)];
            }
        }
    }
}
