package underwrite.app.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import underwrite.model.thesis.Scenario;

/**
 * Keeps the probabilities of a thesis at a sum of exactly 1: one of them is given, the others share the rest in proportion to what they
 * had, or equally when they had nothing. Shares are kept to a millionth; the last that has a share takes the rounding.
 *
 * <p>Example: 30%, 50%, 20% with the second set to 60% gives 24%, 60%, 16%.
 */
final class Probabilities {
    private static final int DECIMALS = 6;
    /** Enough to be exact in the shares, few enough to forget the dust of binary fractions (0.3/0.5 is 0.6). */
    private static final int WEIGHT_DECIMALS = 12;

    private Probabilities() {}

    /** The scenarios with one probability set, 0..1. With a single scenario it is 1 whatever is asked. */
    static List<Scenario> with(List<Scenario> scenarios, String scenarioId, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is 0 to 1, not " + probability);
        }
        List<Scenario> others = scenarios.stream()
                .filter(scenario -> !scenario.id().equals(scenarioId))
                .toList();
        if (others.isEmpty()) {
            return shared(scenarios, BigDecimal.ONE);
        }
        List<Scenario> sharing = shared(others, BigDecimal.ONE.subtract(BigDecimal.valueOf(probability)));
        List<Scenario> result = new ArrayList<>(scenarios.size());
        int next = 0;
        for (Scenario scenario : scenarios) {
            result.add(scenario.id().equals(scenarioId) ? scenario.withProbability(probability) : sharing.get(next++));
        }
        return result;
    }

    /** The scenarios sharing 1. */
    static List<Scenario> whole(List<Scenario> scenarios) {
        return shared(scenarios, BigDecimal.ONE);
    }

    private static List<Scenario> shared(List<Scenario> scenarios, BigDecimal total) {
        double sum = scenarios.stream().mapToDouble(Scenario::probability).sum();
        List<BigDecimal> shares = new ArrayList<>(scenarios.size());
        BigDecimal left = total;
        int last = scenarios.size() - 1;
        for (int i = 0; i < scenarios.size(); i++) {
            double weight = sum > 0 ? scenarios.get(i).probability() / sum : 1.0 / scenarios.size();
            if (weight > 0) {
                last = i;
            }
            BigDecimal share = total.multiply(
                            BigDecimal.valueOf(weight).setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP))
                    .setScale(DECIMALS, RoundingMode.DOWN);
            shares.add(share);
            left = left.subtract(share);
        }
        shares.set(last, shares.get(last).add(left));
        List<Scenario> result = new ArrayList<>(scenarios.size());
        for (int i = 0; i < scenarios.size(); i++) {
            result.add(scenarios.get(i).withProbability(shares.get(i).doubleValue()));
        }
        return result;
    }
}
