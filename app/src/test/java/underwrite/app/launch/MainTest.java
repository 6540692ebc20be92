package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.app.cli.ExitCode;

/** The program as a process of its own: what it loads, prints and ends with. */
@DisplayName("The program")
class MainTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> jvmOptions, String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        int code = builder.start().waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("loads no class of the window toolkit for a command")
    void loadsNoToolkit() throws IOException, InterruptedException {
        Path thesis = folder.resolve("a.thesis");
        Path classes = folder.resolve("classes.log");
        List<String> log = List.of("-Xlog:class+load:file=" + classes);
        assertThat(run(log, "new", "--preset", "anthropic-2024-03", "-o", thesis.toString())
                        .code())
                .isZero();
        Ended projected = run(log, "project", thesis.toString());
        assertThat(projected.code()).isZero();
        assertThat(projected.out()).contains("MOIC");
        try (Stream<String> lines = Files.lines(classes)) {
            List<String> loaded = lines.toList();
            assertThat(loaded).anyMatch(line -> line.contains("underwrite.model.projection.Projector"));
            assertThat(loaded).noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
        }
    }

    @Test
    @DisplayName("without a display says in one sentence which packages and commands there are, and ends with 3")
    void noDisplay() throws IOException, InterruptedException {
        if (!System.getProperty("os.name").contains("Linux")) {
            return;
        }
        Ended ended = run(List.of());
        assertThat(ended.code()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("libgtk-3-0 libgl1 libxtst6 libxxf86vm1 libpangoft2-1.0-0")
                .contains("java -jar app/target/underwrite.jar --help");
    }

    @Test
    @DisplayName("ends with 0 under a build tool that would bury the sentence")
    void quietExit() throws IOException, InterruptedException {
        Ended ended = run(List.of("-Dunderwrite.exit=quiet"), "project", "missing.thesis");
        assertThat(ended.code()).isZero();
        assertThat(ended.err().lines()).singleElement().asString().startsWith("missing.thesis: ");
        assertThat(run(List.of(), "project", "missing.thesis").code()).isEqualTo(ExitCode.WRONG_INPUT);
    }
}
