package underwrite.model.projection;

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
import org.openjdk.jmh.annotations.Warmup;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;

/**
 * How long one projection of one scenario takes, with all ten exit years, on one core.
 *
 * <p>Run it from the root of the project; the profiler counts the garbage:
 *
 * <pre>mvn -q -Pbench -pl model test-compile exec:exec -Dbench=ProjectorBenchmark -Dbench.args="-prof gc"</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectorBenchmark {

    /** A lab that raises until it earns, without and with follow-ons, on a common scale of difficulty for the rates of return. */
    @Param({"0", "0.5"})
    public double proRata;

    private final ProjectionBuffer buffer = new ProjectionBuffer(1);
    private Assumptions assumptions = Assumptions.defaults();

    @Setup
    public void load() {
        assumptions = Assumptions.defaults().with(Driver.DEAL_PRO_RATA, proRata);
    }

    /** As a worker does it: checked, in a buffer that is used again. */
    @Benchmark
    public double intoBuffer() {
        buffer.load(assumptions);
        buffer.project();
        if (!buffer.usable(0)) {
            throw new IllegalStateException("The benchmark's scenario is unusable");
        }
        return buffer.moic(0);
    }

    /** As the window does it: a new projection each time. */
    @Benchmark
    public Projection project() {
        return Projector.project(assumptions);
    }
}
