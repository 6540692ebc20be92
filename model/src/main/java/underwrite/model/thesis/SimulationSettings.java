package underwrite.model.thesis;

import java.util.List;

/**
 * How to simulate a thesis.
 *
 * @param scenario a scenario's id or {@link #ALL_SCENARIOS}
 * @param trials 1..10^8
 * @param seed 0..2^53-1
 */
public record SimulationSettings(
        String scenario, int trials, long seed, Sampling sampling, List<Correlation> correlations, Extras extras) {
    /** The most trials. */
    public static final int MAX_TRIALS = 100_000_000;

    /** The greatest seed, so that every JSON reader keeps it. */
    public static final long MAX_SEED = (1L << 53) - 1;

    /** Each trial draws a scenario by its probability first. */
    public static final String ALL_SCENARIOS = "all";

    /** 100,000 scrambled Sobol trials of all scenarios with seed 42, no correlations. */
    public static final SimulationSettings DEFAULT =
            new SimulationSettings(ALL_SCENARIOS, 100_000, 42, Sampling.SOBOL, List.of(), Extras.NONE);

    public SimulationSettings {
        if (trials < 1 || trials > MAX_TRIALS) {
            throw new IllegalArgumentException("Trials lie in 1.." + MAX_TRIALS + ", not " + trials);
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("A seed lies in 0.." + MAX_SEED + ", not " + seed);
        }
        correlations = List.copyOf(correlations);
    }

    /** How the unit cube is filled with points. */
    public enum Sampling {
        RANDOM("random"),
        LATIN_HYPERCUBE("latinHypercube"),
        SOBOL("sobol");

        private final String id;

        Sampling(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
