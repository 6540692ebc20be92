package underwrite.model.file.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.model.sensitivity.InputBridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * What the changed assumptions of one scenario do to a result.
 *
 * @param scenario its id, in both theses
 * @param before the result of the first thesis; none when its scenario is unusable or has no such result
 * @param after the result of the second thesis; none likewise
 * @param drivers what each changed assumption contributes, largest first, summing to the difference; empty when a result is missing, or
 *     when every way from the one to the other passes a mix of both that is unusable
 */
public record Effects(
        String scenario, Result result, OptionalDouble before, OptionalDouble after, List<InputBridge.Effect> drivers) {
    public Effects {
        drivers = List.copyOf(drivers);
    }

    /** The effects in each scenario that both theses have and whose assumptions differ. */
    public static List<Effects> between(Thesis before, Thesis after, Result result) {
        return before.scenarios().stream()
                .flatMap(scenario -> after
                        .scenario(scenario.id())
                        .filter(other -> !other.assumptions().equals(scenario.assumptions()))
                        .map(other -> of(scenario, other, result))
                        .stream())
                .toList();
    }

    private static Effects of(Scenario before, Scenario after, Result result) {
        Outcome outcome = Outcome.of(result);
        OptionalDouble from = outcome.ifUsable(before.assumptions());
        OptionalDouble to = outcome.ifUsable(after.assumptions());
        List<InputBridge.Effect> drivers = from.isPresent() && to.isPresent()
                ? bridge(before, after, outcome).map(InputBridge::effects).orElse(List.of())
                : List.of();
        return new Effects(before.id(), result, from, to, drivers);
    }

    private static Optional<InputBridge> bridge(Scenario before, Scenario after, Outcome outcome) {
        try {
            return Optional.of(InputBridge.between(before, after, outcome));
        } catch (UnusableMixException e) {
            return Optional.empty();
        }
    }
}
