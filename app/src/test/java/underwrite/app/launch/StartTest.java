package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.app.cli.ExitCode;

@DisplayName("The arguments of the program")
class StartTest {
    @TempDir
    Path folder;

    private static Start start(Object... arguments) {
        List<String> words = List.of(arguments).stream().map(Object::toString).toList();
        return Start.of(words, List.of("project", "new")::contains, "anthropic-2024-03"::equals);
    }

    @Test
    @DisplayName("when there are none, open the window")
    void none() {
        assertThat(start()).isEqualTo(new Start.OpenWindow(List.of()));
    }

    @Test
    @DisplayName("when they are a preset, open the window on it")
    void preset() {
        Start.OpenWindow window = new Start.OpenWindow(List.of("--preset=anthropic-2024-03"));
        assertThat(start("--preset", "anthropic-2024-03")).isEqualTo(window);
        assertThat(start("--preset=anthropic-2024-03")).isEqualTo(window);
        assertRefused(ExitCode.WRONG_CALL, "nonsense", start("--preset", "nonsense"));
        assertRefused(ExitCode.WRONG_CALL, "--preset", start("--preset"));
        assertRefused(ExitCode.WRONG_CALL, "--preset", start("--preset", "anthropic-2024-03", "more"));
    }

    @ParameterizedTest(name = "when they are the file \"{0}\", open the window on it")
    @ValueSource(strings = {"a.thesis", "with space.thesis", "a.thesis.v1.bak", "noending", "project.thesis"})
    void file(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(start(file)).isEqualTo(new Start.OpenWindow(List.of(file.toString())));
    }

    @Test
    @DisplayName("when the first is a command or an option, are the command line's")
    void command() {
        assertThat(start("project", "a.thesis")).isEqualTo(new Start.RunCommand());
        assertThat(start("--help")).isEqualTo(new Start.RunCommand());
        assertThat(start("-V")).isEqualTo(new Start.RunCommand());
    }

    @Test
    @DisplayName("when they are nothing known, are refused in one sentence that begins with them")
    void refused() throws IOException {
        assertRefused(ExitCode.WRONG_CALL, "projekt", start("projekt", "a.thesis"));
        assertRefused(ExitCode.WRONG_INPUT, "missing.thesis", start("missing.thesis"));
        assertRefused(ExitCode.WRONG_INPUT, folder.toString(), start(folder));
        assertRefused(ExitCode.WRONG_INPUT, "bad\0name.thesis", start("bad\0name.thesis"));
        Path workbook = Files.createFile(folder.resolve("memo.XLSX"));
        assertRefused(ExitCode.WRONG_INPUT, workbook.toString(), start(workbook));
        Path thesis = Files.createFile(folder.resolve("a.thesis"));
        assertRefused(ExitCode.WRONG_CALL, thesis.toString(), start(thesis, thesis));
    }

    private static void assertRefused(int code, String beginning, Start start) {
        assertThat(start).isInstanceOfSatisfying(Start.Refuse.class, refusal -> {
            assertThat(refusal.exitCode()).isEqualTo(code);
            assertThat(refusal.sentence()).startsWith(beginning + ": ");
        });
    }
}
