package underwrite.model.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underwrite.model.sensitivity.InputBridge.Effect;
import underwrite.model.sensitivity.Mix.Part;

/**
 * Shapley's shares of many inputs, as the mean over random orders of taking them over one by one. Each order is walked forwards and in
 * reverse, and the mean of such a pair is one observation: what an input adds early and late then weigh the same. The seed is fixed, so
 * that the same two scenarios always give the same figures.
 */
final class SampledOrders {
    private static final int PAIRS = 128;
    private static final int MOST_ATTEMPTS = 4 * PAIRS;
    private static final long SEED = 1953;

    private final Mix mix;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private @Nullable List<Part> unusable;

    SampledOrders(Mix mix) {
        this.mix = mix;
    }

    InputBridge bridge() {
        double from = endpoint(List.of());
        double to = endpoint(mix.parts());
        List<double[]> pairs = new ArrayList<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && pairs.size() < PAIRS; attempt++) {
            addPair(pairs, from);
        }
        if (pairs.isEmpty() && unusable != null) {
            throw mix.unusable(unusable);
        }
        List<Effect> effects = IntStream.range(0, mix.parts().size())
                .mapToObj(input -> effect(input, pairs))
                .toList();
        return new InputBridge(from, to, effects, true);
    }

    private double endpoint(List<Part> taken) {
        double outcome = mix.outcome(taken);
        if (Double.isNaN(outcome)) {
            throw mix.unusable(taken);
        }
        return outcome;
    }

    private void addPair(List<double[]> pairs, double from) {
        List<Integer> order = shuffled();
        double[] observation = new double[mix.parts().size()];
        boolean usable = walk(order, from, observation);
        Collections.reverse(order);
        if (usable && walk(order, from, observation)) {
            pairs.add(observation);
        }
    }

    private List<Integer> shuffled() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, mix.parts().size()).boxed().toList());
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, random.nextInt(last + 1));
        }
        return order;
    }

    /** Adds half of what each input adds; false when the order passes a mix without an outcome. */
    private boolean walk(List<Integer> order, double from, double[] observation) {
        List<Part> taken = new ArrayList<>();
        double before = from;
        for (int input : order) {
            taken.add(mix.parts().get(input));
            double after = mix.outcome(taken);
            if (Double.isNaN(after)) {
                unusable = List.copyOf(taken);
                return false;
            }
            observation[input] += (after - before) / 2;
            before = after;
        }
        return true;
    }

    private Effect effect(int input, List<double[]> pairs) {
        int n = pairs.size();
        double mean = pairs.stream().mapToDouble(pair -> pair[input]).sum() / n;
        double squares = pairs.stream()
                .mapToDouble(pair -> (pair[input] - mean) * (pair[input] - mean))
                .sum();
        double standardError = n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0;
        return new Effect(mix.parts().get(input).inputs().get(0), mean, standardError);
    }
}
