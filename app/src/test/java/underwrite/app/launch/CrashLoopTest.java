package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.library.Presets;

@Tag("long")
@DisplayName("A program that has crashed at its start twice")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrashLoopTest {
    private static final int CRASHED = 134;

    @TempDir
    Path folder;

    private Path file;
    private Path left;
    private byte[] work;

    @BeforeEach
    void prepare() throws IOException {
        file = Files.write(folder.resolve("a.thesis"), Presets.all().get(0).file());
        left = Files.createDirectories(folder.resolve("data/underwrite/recovery/unsaved-1"))
                .resolve("unsaved-work");
        work = "{}\n---\n".getBytes(StandardCharsets.UTF_8);
        Files.write(left, work);
    }

    /** How a start ended, and what it printed. */
    private record Ended(int code, String said) {}

    private Ended start(String... arguments) throws IOException, InterruptedException {
        List<String> call = OwnProcess.call(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.language=en",
                CrashingStart.Process.class.getName());
        call.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(call).redirectError(folder.resolve("errors").toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code).as(Files.readString(folder.resolve("errors"))).isIn(0, CRASHED);
        return new Ended(code, said);
    }

    @Test
    @DisplayName(
            "over a file opens nothing at the third start, says so, keeps unsaved work, and the file can be opened again later")
    void byFile() throws Exception {
        assertThat(start("stay", file.toString()).code()).isEqualTo(CRASHED);
        assertThat(start("stay", file.toString()).code()).isEqualTo(CRASHED);
        Ended third = start("end", file.toString());
        assertThat(third.code()).isZero();
        assertThat(third.said())
                .contains("The last 2 starts ended in a crash", file.toString() + " was not opened", "W-SAFE-START");
        workIsKept();
        assertThat(start("stay", file.toString()).code())
                .as("a start after one that went well")
                .isEqualTo(CRASHED);
    }

    @Test
    @DisplayName("over its settings starts with those of a first start, and keeps the old ones")
    void bySettings() throws Exception {
        Path settings =
                Files.createDirectories(folder.resolve("config/underwrite")).resolve("window.properties");
        Files.writeString(settings, "#\ntheme=DARK\n");
        assertThat(start("stay").code()).isEqualTo(CRASHED);
        assertThat(start("stay").code()).isEqualTo(CRASHED);
        Ended third = start("end");
        assertThat(third.code()).isZero();
        assertThat(third.said()).contains("this one opened nothing and put the settings aside");
        try (Stream<Path> kept = Files.list(settings.getParent())) {
            assertThat(kept.filter(path -> path.toString().contains("damaged")))
                    .singleElement()
                    .satisfies(path -> assertThat(path).content().contains("theme"));
        }
        workIsKept();
        assertThat(start("end").said()).doesNotContain("crash");
    }

    /** It is no thesis, so a start that looks at it sets it aside. */
    private void workIsKept() throws IOException {
        try (Stream<Path> kept = Files.list(left.getParent())) {
            assertThat(kept.filter(path -> path.toString().endsWith("-work")))
                    .singleElement()
                    .satisfies(path -> assertThat(path).hasBinaryContent(work));
        }
    }
}
