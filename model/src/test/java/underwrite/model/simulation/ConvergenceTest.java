package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.model.simulation.Requests.request;
import static underwrite.model.simulation.Requests.run;
import static underwrite.model.simulation.Requests.twelve;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import underwrite.model.thesis.SimulationSettings.Sampling;

/** On the real model with twelve uncertain drivers; the seeds are 1 to 32, and the truth is what 2^17 Sobol points of others say. */
@DisplayName("The mean of the multiple comes closer to the truth")
class ConvergenceTest {
    private static final int SEEDS = 32;
    private static final int LEAST = 7;
    private static final int MOST = 13;

    private double truth;

    @BeforeEach
    void findTheTruth() {
        truth = 0;
        for (long seed = 101; seed <= 104; seed++) {
            truth +=
                    run(request(twelve(), 1 << 17, seed, Sampling.SOBOL)).moic().mean() / 4;
        }
    }

    @Test
    @DisplayName(
            "with the root of the trials when they are random, faster as a Latin hypercube, and nearly with the trials by Sobol")
    void bySampling(TestReporter reporter) {
        Errors random = errors(Sampling.RANDOM, reporter);
        Errors latin = errors(Sampling.LATIN_HYPERCUBE, reporter);
        Errors sobol = errors(Sampling.SOBOL, reporter);
        assertThat(random.slope()).isBetween(-0.58, -0.42);
        assertThat(latin.slope()).isLessThan(random.slope());
        assertThat(sobol.slope()).isLessThan(-0.65);
        assertThat(latin.last()).isLessThan(random.last() / 2);
        assertThat(sobol.last()).isLessThan(random.last() / 8);
    }

    /** Root mean squares over the seeds, for 2^7 to 2^13 trials. */
    private Errors errors(Sampling sampling, TestReporter reporter) {
        double[] errors = new double[MOST - LEAST + 1];
        for (int i = 0; i < errors.length; i++) {
            double squares = 0;
            for (long seed = 1; seed <= SEEDS; seed++) {
                double off = run(request(twelve(), 1 << (LEAST + i), seed, sampling))
                                .moic()
                                .mean()
                        - truth;
                squares += off * off / SEEDS;
            }
            errors[i] = Math.sqrt(squares);
        }
        Errors found = new Errors(errors);
        reporter.publishEntry(
                sampling.name(),
                String.format(
                        Locale.ROOT,
                        "slope %.2f, error %.5f with 2^%d trials, %.5f with 2^%d",
                        found.slope(),
                        errors[0],
                        LEAST,
                        found.last(),
                        MOST));
        return found;
    }

    /** Errors, each with twice the trials of the one before. */
    private record Errors(double[] errors) {

        /** Least squares of log error over log trials. */
        double slope() {
            double middle = (errors.length - 1) / 2.0;
            double together = 0;
            double squares = 0;
            for (int i = 0; i < errors.length; i++) {
                together += (i - middle) * Math.log(errors[i]) / Math.log(2);
                squares += (i - middle) * (i - middle);
            }
            return together / squares;
        }

        double last() {
            return errors[errors.length - 1];
        }
    }
}
