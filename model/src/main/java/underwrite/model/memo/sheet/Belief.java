package underwrite.model.memo.sheet;

import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;

/**
 * What one needs to believe of one driver for the scenario to meet its hurdle rate.
 *
 * @param today the driver's value in the scenario
 * @param needed the value at which the IRR is the hurdle rate, nearest to today's; none when no value in the range gets there
 * @param rising whether more of the driver is better there
 */
record Belief(Driver driver, double today, OptionalDouble needed, boolean rising) {
    private static final int MOVERS = 8;
    private static final int STRONGEST = 6;

    /** The drivers that move MOIC most, most first. */
    static List<Driver> movers(Scenario scenario) {
        return Tornado.of(scenario, Outcome.of(Result.MOIC)).bars().stream()
                .filter(Tornado.Bar::whole)
                .limit(MOVERS)
                .map(Tornado.Bar::driver)
                .toList();
    }

    /** What one needs to believe of the strongest drivers. */
    static List<Belief> strongest(Scenario scenario) {
        return movers(scenario).stream()
                .limit(STRONGEST)
                .map(driver -> of(scenario, driver))
                .toList();
    }

    private static Belief of(Scenario scenario, Driver driver) {
        double hurdle = scenario.assumptions().value(Driver.VALUATION_HURDLE_RATE);
        BreakEven found = BreakEven.solve(scenario.assumptions(), driver, Outcome.of(Result.IRR), hurdle);
        return found.nearest()
                .map(crossing ->
                        new Belief(driver, found.today(), OptionalDouble.of(crossing.value()), crossing.rising()))
                .orElseGet(() -> new Belief(driver, found.today(), OptionalDouble.empty(), true));
    }
}
