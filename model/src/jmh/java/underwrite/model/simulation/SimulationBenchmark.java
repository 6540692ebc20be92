package underwrite.model.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/**
 * How long a simulation takes with all its results: one scenario, uncertain drivers with PERT distributions, Sobol points. Scaling is read
 * off by other parameters, one at a time:
 *
 * <pre>mvn -q -Pbench -pl model test-compile exec:exec -Dbench=SimulationBenchmark -Dbench.args="-p trials=10000,100000,1000000"
 * mvn -q -Pbench -pl model test-compile exec:exec -Dbench=SimulationBenchmark -Dbench.args="-p drivers=1,6,12,24 -p threads=1,2"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class SimulationBenchmark {
    /** The first twelve are of all groups; the next twelve are not. */
    private static final List<Driver> UNCERTAIN = List.of(
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
            Driver.VALUATION_MULTIPLE_HALF_LIFE,
            Driver.MARKET_USAGE_GROWTH_TERMINAL,
            Driver.STRUCTURE_EXUBERANCE,
            Driver.STRUCTURE_SELECTION,
            Driver.MOAT_DATA_FLYWHEEL,
            Driver.MOAT_DISTRIBUTION,
            Driver.MOAT_HALF_LIFE,
            Driver.LAB_HEADCOUNT,
            Driver.LAB_HEADCOUNT_ELASTICITY,
            Driver.LAB_SALES_ADMIN_SHARE,
            Driver.CAPEX_EXPERIMENT_OVERHEAD,
            Driver.CAPEX_ASSET_LIFE,
            Driver.VALUATION_DISCOUNT_RATE);

    @Param({"100000", "1000000"})
    public int trials;

    @Param({"12"})
    public int drivers;

    @Param({"2"})
    public int threads;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private SimulationRequest request = request(1, 1);

    @Setup
    public void prepare() {
        request = request(trials, drivers);
    }

    @TearDown
    public void close() {
        executor.shutdownNow();
    }

    private static SimulationRequest request(int trials, int drivers) {
        Map<Driver, Distribution> uncertain = new LinkedHashMap<>();
        UNCERTAIN.stream().limit(drivers).forEach(driver -> {
            double low = driver.defaultValue() * 0.7;
            double high = driver.defaultValue() * 1.4;
            uncertain.put(driver, new Distribution(Shape.PERT, low, high, Extras.NONE));
        });
        Scenario scenario =
                new Scenario("base", "Base", 1, "", Assumptions.defaults(), Map.of(), uncertain, Extras.NONE);
        SimulationSettings settings = new SimulationSettings("base", trials, 1, Sampling.SOBOL, List.of(), Extras.NONE);
        return new SimulationRequest(List.of(scenario), settings);
    }

    /** From the request to the result. */
    @Benchmark
    public SimulationResult all() {
        return Simulation.of(request).run(executor, threads, Progress.NONE);
    }
}
