package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Thesis;

@DisplayName("A program that is killed while it saves")
class KillTest {
    private static final Duration ENOUGH_TIME = Duration.ofMinutes(4);

    /** So many are made however slow the machine is. */
    private static final int FEWEST = 100;

    @TempDir
    Path folder;

    @Test
    @DisplayName("loses nothing in 10 of 10 kills (seed 1)")
    void tenKills() throws IOException, InterruptedException {
        kill(10, 10, new Random(1));
    }

    @Test
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @DisplayName("loses nothing in 1,000 kills, or in as many as four minutes have but never fewer than 100 (seed 2)")
    void thousandKills(TestReporter reporter) throws IOException, InterruptedException {
        int kills = kill(FEWEST, 1_000, new Random(2));
        long amidst = litter();
        reporter.publishEntry("kills", String.valueOf(kills));
        reporter.publishEntry("kills amidst a save", String.valueOf(amidst));
        assertThat(amidst).as("kills that met a save half done, of %s", kills).isGreaterThan(kills / 20);
    }

    /** The files that were being written when the program was killed. */
    private long litter() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private int kill(int fewest, int most, Random random) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path file = folder.resolve("a.thesis");
        ThesisStore store = ThesisStore.onDisk(folder.resolve("locks"));
        store.saveAs(SavingProcess.version(0), file);
        int kills = 0;
        while (kills < fewest || (kills < most && System.nanoTime() - start < ENOUGH_TIME.toNanos())) {
            killOnce(file, 1 + random.nextInt(40));
            Thesis left = store.open(file).thesis();
            int n = (int) left.scenario("base").orElseThrow().assumptions().value(Driver.MARKET_SIZE) - 1_000;
            assertThat(left).describedAs("kill %s", kills).isEqualTo(SavingProcess.version(n));
            kills++;
        }
        return kills;
    }

    private void killOnce(Path file, int millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        file.toString(),
                        folder.resolve("locks").toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("saving");
        Thread.sleep(millis);
        child.destroyForcibly().waitFor();
    }
}
