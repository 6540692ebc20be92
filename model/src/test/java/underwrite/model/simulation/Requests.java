package underwrite.model.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/** Simulations to run. */
final class Requests {
    private Requests() {}

    static Distribution of(Shape shape, double low, double high) {
        return new Distribution(shape, low, high, Extras.NONE);
    }

    static Scenario scenario(
            String id, double probability, Assumptions assumptions, Map<Driver, Distribution> uncertain) {
        return new Scenario(id, id, probability, "", assumptions, Map.of(), uncertain, Extras.NONE);
    }

    /** The default scenario with twelve PERT drivers of all groups, each 20% to 30% to both sides. */
    static Scenario twelve() {
        Map<Driver, Distribution> uncertain = new LinkedHashMap<>();
        List.of(
                        Driver.MARKET_SIZE,
                        Driver.MARKET_USAGE_GROWTH,
                        Driver.MARKET_PRICE_DECLINE,
                        Driver.MARKET_FADE_HALF_LIFE,
                        Driver.MOAT_FRONTIER_LEAD,
                        Driver.MOAT_SWITCHING_COSTS,
                        Driver.PRICING_GROSS_MARGIN,
                        Driver.PRICING_ELASTICITY_COMMODITY,
                        Driver.CAPEX_TRAINING_RUN_COST,
                        Driver.CAPEX_TRAINING_GROWTH,
                        Driver.VALUATION_EXIT_MULTIPLE,
                        Driver.VALUATION_MULTIPLE_HALF_LIFE)
                .forEach(driver -> uncertain.put(
                        driver, of(Shape.PERT, driver.defaultValue() * 0.7, driver.defaultValue() * 1.4)));
        return scenario("base", 1, Assumptions.defaults(), uncertain);
    }

    static SimulationSettings settings(int trials, long seed, Sampling sampling, Correlation... correlations) {
        return new SimulationSettings("base", trials, seed, sampling, List.of(correlations), Extras.NONE);
    }

    static SimulationRequest request(Scenario scenario, int trials, long seed, Sampling sampling) {
        return new SimulationRequest(List.of(scenario), settings(trials, seed, sampling));
    }

    static SimulationResult run(SimulationRequest request) {
        return Simulation.of(request).run(Runnable::run, 1, Progress.NONE);
    }

    static Correlation correlation(Driver first, Driver second, double rank) {
        return new Correlation(first, second, rank, Extras.NONE);
    }
}
