package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A damaged file is refused with a code or opens as a valid thesis")
class MutantsTest {

    @Test
    @DisplayName("in 3,000 of 3,000 mutants (seed 5)")
    void threeThousand() {
        Mutants.Outcome outcome = Mutants.run(3_000, 5);
        assertThat(outcome.refused()).isGreaterThan(500);
        assertThat(outcome.accepted()).isGreaterThan(200);
    }

    @Test
    @Tag("long")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    @DisplayName("in 100,000 of 100,000 mutants (seed 100), in 256 MB, the slowest in less than half a second")
    void hundredThousand() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutants.class.getName(),
                        "100000",
                        "100")
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).describedAs(said).isZero();
        String[] outcome =
                said.strip().lines().reduce((first, last) -> last).orElseThrow().split(" ");
        assertThat(Integer.parseInt(outcome[0]) + Integer.parseInt(outcome[1])).isEqualTo(100_000);
        assertThat(Long.parseLong(outcome[2])).describedAs("slowest, ms").isLessThan(500);
    }
}
