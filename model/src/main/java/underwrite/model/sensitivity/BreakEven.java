package underwrite.model.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;

/**
 * What one needs to believe of one driver, all others as they are: the values at which an outcome reaches a target.
 *
 * @param today the driver's value as it is
 * @param outcomeToday none when the scenario cannot be projected
 * @param crossings every place where the outcome goes from one side of the target to the other, by rising value of the driver
 * @param nearest the crossing nearest to today's value; none when no value in the range reaches the target
 * @param best the scanned value whose outcome comes nearest to the target; none when no value can be projected
 */
public record BreakEven(
        Driver driver,
        double target,
        double today,
        OptionalDouble outcomeToday,
        List<Crossing> crossings,
        Optional<Crossing> nearest,
        Optional<Best> best) {
    public BreakEven {
        crossings = List.copyOf(crossings);
    }

    /**
     * A value of the driver at which the target is reached, on the side at or above it.
     *
     * @param rising whether the outcome comes from below the target when the driver rises
     */
    public record Crossing(double value, double outcome, boolean rising) {}

    /** A value of the driver and the outcome there. */
    public record Best(double value, double outcome) {}

    /**
     * Scans the range of a driver at 64 points on its slider's scale and bisects every crossing.
     *
     * @see DriverCurve
     */
    public static BreakEven solve(Assumptions assumptions, Driver driver, Outcome outcome, double target) {
        return DriverCurve.scan(assumptions, driver, outcome).breakEven(target);
    }
}
