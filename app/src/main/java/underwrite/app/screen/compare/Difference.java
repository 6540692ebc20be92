package underwrite.app.screen.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import underwrite.model.driver.Input;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/**
 * An assumption on which what is compared differs.
 *
 * @param moics for each of the others, the active scenario's multiple with this one assumption taken from it; none where that cannot be
 *     projected
 * @param effect the furthest that one of them lies from the active scenario's multiple
 */
record Difference(Input input, List<OptionalDouble> moics, double effect) {
    private static final Outcome MOIC = Outcome.of(Result.MOIC);

    /** All of them, by effect. */
    static List<Difference> between(Assumptions active, List<Assumptions> others) {
        Set<Input> inputs = new LinkedHashSet<>();
        others.forEach(other -> inputs.addAll(active.differencesTo(other)));
        double today = MOIC.ifUsable(active).orElse(Double.NaN);
        List<Difference> differences = new ArrayList<>();
        for (Input input : inputs) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            List<OptionalDouble> moics = others.stream()
                    .map(other -> MOIC.ifUsable(active.taking(List.of(input), other)))
                    .toList();
            double effect = moics.stream()
                    .flatMapToDouble(OptionalDouble::stream)
                    .map(moic -> Math.abs(moic - today))
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            differences.add(new Difference(input, moics, effect));
        }
        differences.sort(Comparator.comparingDouble(Difference::effect).reversed());
        return differences;
    }
}
