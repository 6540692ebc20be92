package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.model.simulation.Requests.request;
import static underwrite.model.simulation.Requests.run;
import static underwrite.model.simulation.Requests.twelve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import underwrite.model.thesis.SimulationSettings.Sampling;

@DisplayName("Ten million trials")
class MemoryTest {

    /** The other process. */
    public static void main(String[] arguments) {
        System.out.print(
                run(request(twelve(), 10_000_000, 7, Sampling.SOBOL)).moic().mean());
    }

    @Test
    @Tag("long")
    @DisplayName(
            "run in a heap of 400 MB, and have the mean of a million but for what Sobol points are off by (seed 7)")
    void fitIntoASmallHeap() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        double million =
                run(request(twelve(), 1_000_000, 7, Sampling.SOBOL)).moic().mean();
        assertThat(Double.parseDouble(said.lines().reduce("", (a, b) -> b))).isCloseTo(million, within(1e-3));
    }
}
