package underwrite.model.memo.sheet;

import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;

/**
 * What one needs to believe of one driver for a result to reach a target.
 *
 * @param today the driver's value in the scenario
 * @param needed the value at which the target is reached, nearest to today's; none when no value in the range gets there
 * @param rising whether more of the driver is better there
 */
public record Belief(Driver driver, double today, OptionalDouble needed, boolean rising) {
    private static final int STRONGEST = 6;

    /** What one needs to believe of the drivers that move MOIC most for the scenario to meet its hurdle rate. */
    public static List<Belief> strongest(Plan plan) {
        Scenario scenario = plan.mainScenario().scenario();
        double hurdle = scenario.assumptions().value(Driver.VALUATION_HURDLE_RATE);
        return plan.movers().stream()
                .limit(STRONGEST)
                .map(driver -> of(scenario, driver, Result.IRR, hurdle))
                .toList();
    }

    static Belief of(Scenario scenario, Driver driver, Result result, double target) {
        BreakEven found = BreakEven.solve(scenario.assumptions(), driver, Outcome.of(result), target);
        return found.nearest()
                .map(crossing ->
                        new Belief(driver, found.today(), OptionalDouble.of(crossing.value()), crossing.rising()))
                .orElseGet(() -> new Belief(driver, found.today(), OptionalDouble.empty(), true));
    }

    /** In words, such as "at least 3.20x", under a key for each case. */
    public String words(String atLeast, String atMost, String none) {
        return words(driver.unit(), atLeast, atMost, none);
    }

    /** The same beside a column that says that rates are by the year. */
    String wordsInTable(String atLeast, String atMost, String none) {
        Unit shown = switch (driver.unit()) {
            case PER_YEAR -> Unit.SHARE;
            case MULTIPLE_PER_YEAR -> Unit.MULTIPLE;
            default -> driver.unit();
        };
        return words(shown, atLeast, atMost, none);
    }

    private String words(Unit unit, String atLeast, String atMost, String none) {
        return needed.isEmpty()
                ? Plan.WORDS.get(none)
                : Plan.WORDS.get(rising ? atLeast : atMost, Figures.text(unit, needed.getAsDouble()));
    }
}
