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
    /** Each trial draws a scenario by its probability first. */
    public static final String ALL_SCENARIOS = "all";

    /** 100,000 scrambled Sobol trials of all scenarios with seed 42, no correlations. */
    public static final SimulationSettings DEFAULT =
            new SimulationSettings(ALL_SCENARIOS, 100_000, 42, Sampling.SOBOL, List.of(), Extras.NONE);

    public SimulationSettings {
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
