package underwrite.model.sensitivity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import underwrite.model.distribution.Marginal;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Scenario;

/**
 * How far each driver alone moves an outcome: to its low and to its high, all others as they are.
 *
 * <p>Low and high are the 5th and 95th percentiles of the driver's distribution, else the value less and plus 20%, clipped to the driver's
 * range; a driver marked whole is rounded half up. Example: a value of 7 without a distribution goes to 5.6 and to 8.4.
 *
 * @param base the outcome with all drivers as they are; none when that cannot be projected
 * @param bars the widest first; those with an unusable side last
 */
public record Tornado(OptionalDouble base, List<Bar> bars) {
    private static final double REACH = 0.2;
    private static final Comparator<Bar> WIDEST_FIRST =
            Comparator.comparing(Bar::whole).thenComparingDouble(Bar::spread).reversed();

    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * One driver's bar.
     *
     * @param low in the driver's unit
     * @param high in the driver's unit
     * @param atLow the outcome with the driver at its low; none when that is unusable
     * @param atHigh the outcome with the driver at its high; none when that is unusable
     */
    public record Bar(Driver driver, double low, double high, OptionalDouble atLow, OptionalDouble atHigh) {
        /** Whether both sides are there. */
        public boolean whole() {
            return atLow.isPresent() && atHigh.isPresent();
        }

        /** How far apart the sides are; 0 when one is missing. */
        public double spread() {
            return whole() ? Math.abs(atHigh.getAsDouble() - atLow.getAsDouble()) : 0;
        }
    }

    /** The tornado of a scenario over all drivers. */
    public static Tornado of(Scenario scenario, Outcome outcome) {
        return of(scenario.assumptions(), scenario.distributions(), Driver.all(), outcome);
    }

    /** The tornado over some drivers; a driver whose distribution cannot be drawn from has a bar with no sides. */
    public static Tornado of(
            Assumptions assumptions,
            Map<Driver, Distribution> distributions,
            Collection<Driver> drivers,
            Outcome outcome) {
        List<Bar> bars = drivers.stream()
                .map(driver -> bar(assumptions, driver, distributions.get(driver), outcome))
                .sorted(WIDEST_FIRST)
                .toList();
        return new Tornado(outcome.ifUsable(assumptions), bars);
    }

    private static Bar bar(
            Assumptions assumptions, Driver driver, @Nullable Distribution distribution, Outcome outcome) {
        double value = assumptions.value(driver);
        if (distribution == null) {
            double reach = REACH * Math.abs(value);
            return bar(
                    assumptions,
                    driver,
                    driver.nearestAllowed(value - reach),
                    driver.nearestAllowed(value + reach),
                    outcome);
        }
        try {
            Marginal marginal = Marginal.of(driver, distribution, value);
            return bar(assumptions, driver, marginal.low(), marginal.high(), outcome);
        } catch (UnusableDistributionException unusable) {
            return new Bar(
                    driver, distribution.low(), distribution.high(), OptionalDouble.empty(), OptionalDouble.empty());
        }
    }

    private static Bar bar(Assumptions assumptions, Driver driver, double low, double high, Outcome outcome) {
        return new Bar(
                driver,
                low,
                high,
                outcome.ifUsable(assumptions.with(driver, low)),
                outcome.ifUsable(assumptions.with(driver, high)));
    }
}
