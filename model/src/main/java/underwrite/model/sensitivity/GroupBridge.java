package underwrite.model.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Sentence;

/**
 * How one group's part of a {@link Bridge} comes from its single inputs: Shapley's shares within the group, averaged over which other
 * groups are taken over before it. So the effects sum to the group's own, which shares over all inputs at once do not.
 *
 * <p>With {@code m} other groups that differ, {@code effect[i] = Σ_Q |Q|!(m-|Q|)!/(m+1)! · share[i | Q]} over all sets Q of them. Exact
 * over every mix of up to twelve inputs; where more differ, the twelve that move the outcome most alone stand singly and the rest
 * together. Example: two inputs that add 10 and 20 alone and 50 together, and no other group: 20 and 30.
 *
 * @param group the group that is opened
 * @param effects largest first, the rest last; in the outcome's unit
 * @see <a href="https://doi.org/10.1007/978-3-642-45494-3_7">Owen 1977, Values of games with a priori unions</a>
 */
public record GroupBridge(Group group, List<Effect> effects) {
    /** The most inputs that stand singly. */
    public static final int MOST = 12;

    private static final Comparator<Effect> LARGEST_FIRST = Comparator.comparing((Effect effect) -> !effect.single())
            .thenComparing(Comparator.comparingDouble((Effect effect) -> Math.abs(effect.effect()))
                    .reversed());

    public GroupBridge {
        effects = effects.stream().sorted(LARGEST_FIRST).toList();
    }

    /**
     * What one input contributes, or several small ones together.
     *
     * @param inputs one, or the rest
     */
    public record Effect(List<Input> inputs, double effect) {
        public Effect {
            inputs = List.copyOf(inputs);
        }

        /** Whether it is that of one input. */
        public boolean single() {
            return inputs.size() == 1;
        }
    }

    /** What the inputs add together: the group's own effect. */
    public double total() {
        return effects.stream().mapToDouble(Effect::effect).sum();
    }

    /**
     * The bridge of one group between two scenarios.
     *
     * @throws UnusableMixException when a mix of whole groups has no outcome, or every order within the group passes a mix that has none
     */
    public static GroupBridge between(Scenario from, Scenario to, Group group, Outcome outcome) {
        List<Input> differences = from.assumptions().differencesTo(to.assumptions());
        List<Mix.Part> parts = parts(from, to, outcome, of(group, differences));
        List<List<Input>> others = Arrays.stream(Group.values())
                .filter(other -> other != group)
                .map(other -> of(other, differences))
                .filter(inputs -> !inputs.isEmpty())
                .toList();
        double[] effects = new double[parts.size()];
        for (int before = 0; before < 1 << others.size(); before++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            double[] shares = shares(new Mix(taking(from, to, others, before), to, outcome, parts));
            double weight = weight(Integer.bitCount(before), others.size());
            for (int part = 0; part < effects.length; part++) {
                effects[part] += weight * shares[part];
            }
        }
        List<Effect> found = new ArrayList<>();
        for (int part = 0; part < effects.length; part++) {
            found.add(new Effect(parts.get(part).inputs(), effects[part]));
        }
        return new GroupBridge(group, found);
    }

    private static List<Input> of(Group group, List<Input> inputs) {
        return inputs.stream().filter(input -> input.group() == group).toList();
    }

    /** Every input alone; where they are too many the small ones together. */
    private static List<Mix.Part> parts(Scenario from, Scenario to, Outcome outcome, List<Input> inputs) {
        if (inputs.size() <= MOST) {
            return inputs.stream().map(Mix.Part::of).toList();
        }
        List<Input> bySize = inputs.stream()
                .sorted(Comparator.comparingDouble((Input input) -> alone(from, to, outcome, input))
                        .reversed())
                .toList();
        Set<Input> rest = new HashSet<>(bySize.subList(MOST, bySize.size()));
        Stream<Mix.Part> singly =
                inputs.stream().filter(input -> !rest.contains(input)).map(Mix.Part::of);
        List<Input> together = inputs.stream().filter(rest::contains).toList();
        return Stream.concat(singly, Stream.of(new Mix.Part(Sentence.of(Mix.WORDS, "mix.rest"), together)))
                .toList();
    }

    /** How far an input alone moves either scenario; 0 where that cannot be projected. */
    private static double alone(Scenario from, Scenario to, Outcome outcome, Input input) {
        return moved(from, to, outcome, input) + moved(to, from, outcome, input);
    }

    private static double moved(Scenario from, Scenario to, Outcome outcome, Input input) {
        double before = outcome.ifUsable(from.assumptions()).orElse(Double.NaN);
        double after = outcome.ifUsable(from.assumptions().taking(List.of(input), to.assumptions()))
                .orElse(Double.NaN);
        double moved = Math.abs(after - before);
        return Double.isNaN(moved) ? 0 : moved;
    }

    private static Scenario taking(Scenario from, Scenario to, List<List<Input>> groups, int mask) {
        List<Input> taken = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if ((mask & 1 << group) != 0) {
                taken.addAll(groups.get(group));
            }
        }
        return from.with(from.assumptions().taking(taken, to.assumptions()));
    }

    private static double[] shares(Mix mix) {
        double[] outcomes = mix.outcomes();
        return Shapley.shares(mix.parts().size(), outcomes).orElseThrow(() -> mix.unusable(mix.firstWithout(outcomes)));
    }

    /** {@code q!(m-q)!/(m+1)!}, the part of the orders of all groups in which just these q of the m others come first. */
    private static double weight(int q, int m) {
        double weight = 1.0 / (m + 1);
        for (int i = 1; i <= q; i++) {
            weight *= i / (double) (m - q + i);
        }
        return weight;
    }
}
