package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line")
class OfflineTest {
    @TempDir
    Path folder;

    @Test
    @Tag("long")
    @DisplayName("does all its work without one socket to the network and without looking up one name")
    void neverGoesOnline() throws IOException, InterruptedException {
        List<String> calls = List.of(
                "new --preset anthropic-2024-03 -o a.thesis",
                "project a.thesis --json",
                "simulate a.thesis --trials 200",
                "tornado a.thesis",
                "validate a.thesis --advice",
                "memo a.thesis -o a.xlsx",
                "memo a.thesis -o a.pdf",
                "import a.xlsx -o b.thesis",
                "diff a.thesis b.thesis");
        assertThat(watched(calls)).isEqualTo(Collections.nCopies(calls.size(), "0 []"));
    }

    private List<String> watched(List<String> calls) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-cp",
                System.getProperty("java.class.path"),
                WatchedCommands.class.getName()));
        command.addAll(calls);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return Files.readAllLines(out);
    }
}
