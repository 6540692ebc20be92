package underwrite.model.sensitivity;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/**
 * How long it takes to know what moves the answer, on one core.
 *
 * <p>Run it from the root of the project:
 *
 * <pre>mvn -q -Pbench -pl model test-compile exec:exec -Dbench=SensitivityBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SensitivityBenchmark {
    private static final Assumptions BASE = Assumptions.defaults();
    private static final Outcome MOIC = Outcome.of(Result.MOIC);
    private static final double TARGET = 10;

    /** All 77 drivers to both their ends: 155 projections. */
    @Benchmark
    public Tornado tornado() {
        return Tornado.of(BASE, Map.of(), Driver.all(), MOIC);
    }

    /** The two-way map of the window: 528 projections. */
    @Benchmark
    public Grid map() {
        return Grid.overRanges(BASE, Driver.MARKET_USAGE_GROWTH, 24, Driver.VALUATION_EXIT_MULTIPLE, 22, MOIC);
    }

    /** One driver over its range, and every value that reaches a target. */
    @Benchmark
    public BreakEven breakEven() {
        return BreakEven.solve(BASE, Driver.MARKET_USAGE_GROWTH, MOIC, TARGET);
    }
}
