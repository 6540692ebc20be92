package underwrite.model.sensitivity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Scenario;

/**
 * How the difference of an outcome between two scenarios comes from the four slider groups: Shapley's shares over the 16 mixes that take
 * some groups, choices included, from the one and the rest from the other.
 *
 * @param from the outcome of the first scenario
 * @param to the outcome of the second
 * @param effects by group, summing to {@code to - from}
 */
public record Bridge(double from, double to, Map<Group, Double> effects) {
    public Bridge {
        effects = Collections.unmodifiableMap(new EnumMap<>(effects));
    }

    /** What one group contributes. */
    public double effect(Group group) {
        return effects.getOrDefault(group, 0.0);
    }

    /**
     * The bridge between two scenarios.
     *
     * @throws UnusableMixException when a mix of the two has no outcome
     */
    public static Bridge between(Scenario from, Scenario to, Outcome outcome) {
        List<Input> differences = from.assumptions().differencesTo(to.assumptions());
        Group[] groups = Group.values();
        List<Mix.Part> parts = Arrays.stream(groups)
                .map(group -> new Mix.Part(
                        group,
                        differences.stream()
                                .filter(input -> input.group() == group)
                                .toList()))
                .toList();
        Mix mix = new Mix(from, to, outcome, parts);
        double[] outcomes = mix.outcomes();
        for (int mask = 0; mask < outcomes.length; mask++) {
            if (Double.isNaN(outcomes[mask])) {
                throw mix.unusable(mix.taken(mask));
            }
        }
        double[] shares = Shapley.shares(groups.length, outcomes).orElseThrow();
        Map<Group, Double> effects = new EnumMap<>(Group.class);
        for (Group group : groups) {
            effects.put(group, shares[group.ordinal()]);
        }
        return new Bridge(outcomes[0], outcomes[outcomes.length - 1], effects);
    }
}
