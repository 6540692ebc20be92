package underwrite.model.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Milestone;

/**
 * One driver that, moved alone, would have made the projection come true: "base was too low by 3x; usage growth of 4.1 would have given
 * what happened".
 *
 * @param driver the driver
 * @param value where it would have had to be, in its unit
 * @param move how far that is along its slider, 0..1 of its length; the least is the likeliest explanation
 */
public record Explanation(Driver driver, double value, double move) {

    /**
     * Every driver that alone explains what happened, the shortest move first; empty when the milestone has no actual or none does.
     *
     * @param assumptions of the scenario that made the statement
     */
    public static List<Explanation> of(Assumptions assumptions, Milestone milestone) {
        Double actual = milestone.actual();
        if (actual == null) {
            return List.of();
        }
        Outcome outcome =
                changed -> OptionalDouble.of(Projector.project(changed).at(milestone.metric(), milestone.year()));
        return Driver.all().stream()
                .flatMap(driver -> explain(assumptions, driver, outcome, actual))
                .sorted(Comparator.comparingDouble(Explanation::move))
                .toList();
    }

    private static Stream<Explanation> explain(Assumptions assumptions, Driver driver, Outcome outcome, double actual) {
        SliderScale scale = SliderScale.of(driver);
        double today = scale.position(assumptions.value(driver));
        return BreakEven.solve(assumptions, driver, outcome, actual).nearest().stream()
                .map(crossing ->
                        new Explanation(driver, crossing.value(), Math.abs(scale.position(crossing.value()) - today)));
    }
}
