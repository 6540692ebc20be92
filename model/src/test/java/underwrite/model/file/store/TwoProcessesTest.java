package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayName("Two processes on one thesis")
class TwoProcessesTest {
    private static final String SECONDS = "5";

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    @DisplayName("lose no save, no journal and no version of each other in five seconds of both at once")
    void contend() throws IOException, InterruptedException {
        Path file = folder.resolve("a.thesis");
        ThesisStore store = ThesisStore.onDisk(folder.resolve("locks"));
        store.saveAs(SavingProcess.version(0), file);
        List<Process> both = List.of(start(1), start(1_000));
        int saved = 0;
        for (Process process : both) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            saved += Integer.parseInt(said.strip());
        }
        assertThat(saved).isPositive();
        assertThat(store.open(file).thesis()).isEqualTo(SavingProcess.version(saved));
    }

    private Process start(int step) throws IOException {
        List<String> call = Stream.concat(
                        IntStream.of(0)
                                .mapToObj(i -> Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                        Stream.of(
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ContendingProcess.class.getName(),
                                folder.toString(),
                                SECONDS,
                                String.valueOf(step)))
                .toList();
        return new ProcessBuilder(call).redirectErrorStream(true).start();
    }
}
