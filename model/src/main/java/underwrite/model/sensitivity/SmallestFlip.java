package underwrite.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.model.driver.Input;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;

/**
 * The fewest differences between two scenarios that change the decision: taken over alone, they bring the outcome to the other side of the
 * target.
 *
 * <p>Every set of one input is tried, then of two, and so on, as long as the sets are few enough to try them all; past that all differences
 * are taken over and those that turn out not to be needed are given back one by one, which leaves no needless one but may miss a smaller
 * set.
 *
 * @param inputs what is taken over, in catalogue order
 * @param proven whether no smaller set changes the decision
 * @param outcome what the outcome becomes
 */
public record SmallestFlip(List<Input> inputs, boolean proven, double outcome) {
    private static final int MOST_SETS = 20_000;

    public SmallestFlip {
        inputs = List.copyOf(inputs);
    }

    /** The smallest set that brings the net present value at the hurdle rate to the other side of 0; none when none does. */
    public static Optional<SmallestFlip> atHurdle(Scenario from, Scenario to) {
        return between(from, to, Outcome.of(Result.NPV), 0);
    }

    /** The smallest set that brings an outcome to the other side of a target; none when none does, or the first has no outcome. */
    public static Optional<SmallestFlip> between(Scenario from, Scenario to, Outcome outcome, double target) {
        OptionalDouble before = outcome.ifUsable(from.assumptions());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        boolean reached = before.getAsDouble() >= target;
        List<Input> differences = from.assumptions().differencesTo(to.assumptions());
        Outcome flipped = assumptions -> {
            OptionalDouble after = outcome.of(assumptions);
            return after.isPresent() && after.getAsDouble() >= target != reached ? after : OptionalDouble.empty();
        };
        return new Search(from, to, flipped, differences).smallest();
    }

    /** The search over the sets of some inputs; {@code flipped} has an outcome only where the decision has changed. */
    private record Search(Scenario from, Scenario to, Outcome flipped, List<Input> inputs) {

        Optional<SmallestFlip> smallest() {
            long tried = 0;
            long sets = 1;
            for (int size = 1; size <= inputs.size(); size++) {
                sets = sets * (inputs.size() - size + 1) / size;
                tried += sets;
                if (tried > MOST_SETS) {
                    return byElimination();
                }
                Optional<SmallestFlip> found = ofSize(size, 0, new ArrayList<>());
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<SmallestFlip> ofSize(int size, int first, List<Input> chosen) {
            if (chosen.size() == size) {
                return flip(chosen, true);
            }
            for (int next = first; next <= inputs.size() - (size - chosen.size()); next++) {
                chosen.add(inputs.get(next));
                Optional<SmallestFlip> found = ofSize(size, next + 1, chosen);
                if (found.isPresent()) {
                    return found;
                }
                chosen.remove(chosen.size() - 1);
            }
            return Optional.empty();
        }

        /** Starts from all differences and gives back whatever is not needed; the result has no needless member. */
        private Optional<SmallestFlip> byElimination() {
            List<Input> kept = new ArrayList<>(inputs);
            for (Input input : inputs) {
                List<Input> without = new ArrayList<>(kept);
                without.remove(input);
                if (flip(without, false).isPresent()) {
                    kept = without;
                }
            }
            return flip(kept, false);
        }

        private Optional<SmallestFlip> flip(List<Input> taken, boolean proven) {
            OptionalDouble outcome = flipped.ifUsable(from.assumptions().taking(taken, to.assumptions()));
            return outcome.isPresent()
                    ? Optional.of(new SmallestFlip(taken, proven, outcome.getAsDouble()))
                    : Optional.empty();
        }
    }
}
