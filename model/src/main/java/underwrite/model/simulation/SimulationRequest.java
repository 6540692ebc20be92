package underwrite.model.simulation;

import java.util.List;
import java.util.stream.Collectors;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * What is to be simulated: scenarios, weighted by their probabilities when there are several, and how.
 *
 * @param scenarios one, or all of a thesis
 * @param settings trials, seed, sampling and correlations; its scenario is the id asked for, or all
 */
public record SimulationRequest(List<Scenario> scenarios, SimulationSettings settings) {
    /** Few enough to follow a slider while it is dragged. */
    public static final int LIVE_TRIALS = 10_000;

    private static final int MOST_TRIALS = 100_000_000;
    private static final Words WORDS = Words.of("underwrite/model/simulation/simulation");

    public SimulationRequest {
        scenarios = List.copyOf(scenarios);
        if (settings.trials() < 1 || settings.trials() > MOST_TRIALS) {
            throw new IllegalArgumentException(WORDS.get("trials.range", String.valueOf(settings.trials())));
        }
    }

    /** The simulation that a thesis asks for. */
    public static SimulationRequest of(Thesis thesis) {
        return of(thesis, thesis.simulation());
    }

    /**
     * A simulation of a thesis with other settings.
     *
     * @throws IllegalArgumentException when the thesis has no such scenario, or the trials are too few or too many
     */
    public static SimulationRequest of(Thesis thesis, SimulationSettings settings) {
        if (settings.scenario().equals(SimulationSettings.ALL_SCENARIOS)) {
            return new SimulationRequest(thesis.scenarios(), settings);
        }
        Scenario one = thesis.scenario(settings.scenario())
                .orElseThrow(() -> new IllegalArgumentException(WORDS.get(
                        "scenario.unknown",
                        settings.scenario(),
                        thesis.scenarios().stream().map(Scenario::id).collect(Collectors.joining(", ")))));
        return new SimulationRequest(List.of(one), settings);
    }

    /** The same simulation with another number of trials; with the same seed the draws stay comparable. */
    public SimulationRequest withTrials(int trials) {
        return new SimulationRequest(
                scenarios,
                new SimulationSettings(
                        settings.scenario(),
                        trials,
                        settings.seed(),
                        settings.sampling(),
                        settings.correlations(),
                        settings.extras()));
    }
}
