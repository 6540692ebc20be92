package underwrite.model.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Scenario;

/**
 * How the difference of an outcome between two scenarios comes from the single inputs in which they differ: Shapley's shares, exact over
 * all mixes of up to twelve inputs, else the mean over sampled orders of taking them over one by one, each order with its reverse.
 *
 * <p>Orders that pass a mix that cannot be projected are left out.
 *
 * @param from the outcome of the first scenario
 * @param to the outcome of the second
 * @param effects largest first, summing to {@code to - from}
 * @param sampled whether the effects are sampled and carry a standard error
 */
public record InputBridge(double from, double to, List<Effect> effects, boolean sampled) {
    /** The most inputs for which every mix is projected. */
    public static final int MOST_EXACT = 12;

    private static final Comparator<Effect> LARGEST_FIRST = Comparator.comparingDouble(
                    (Effect effect) -> Math.abs(effect.effect()))
            .reversed();

    public InputBridge {
        effects = effects.stream().sorted(LARGEST_FIRST).toList();
    }

    /**
     * What one input contributes.
     *
     * @param standardError of the effect; 0 when it is exact
     */
    public record Effect(Input input, double effect, double standardError) {}

    /**
     * The bridge between two scenarios, input by input.
     *
     * @throws UnusableMixException when a scenario has no outcome, or every order passes a mix that has none
     */
    public static InputBridge between(Scenario from, Scenario to, Outcome outcome) {
        List<Mix.Part> parts = from.assumptions().differencesTo(to.assumptions()).stream()
                .map(Mix.Part::of)
                .toList();
        Mix mix = new Mix(from, to, outcome, parts);
        return parts.size() <= MOST_EXACT ? exact(mix) : new SampledOrders(mix).bridge();
    }

    private static InputBridge exact(Mix mix) {
        double[] outcomes = mix.outcomes();
        int players = mix.parts().size();
        double[] shares = Shapley.shares(players, outcomes).orElseThrow(() -> mix.unusable(mix.firstWithout(outcomes)));
        List<Effect> effects = IntStream.range(0, players)
                .mapToObj(i -> new Effect(mix.parts().get(i).inputs().get(0), shares[i], 0))
                .toList();
        return new InputBridge(outcomes[0], outcomes[outcomes.length - 1], effects, false);
    }
}
