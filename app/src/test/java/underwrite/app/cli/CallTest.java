package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.app.release.Release;

@DisplayName("A call of the command line")
class CallTest {
    @TempDir
    Path folder;

    static List<String> commands() {
        return CommandLineProgram.commandNames();
    }

    @ParameterizedTest(name = "{0} --help explains itself with an example")
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        Ran ran = Ran.of(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: underwrite " + command)
                .containsPattern("Example: .*underwrite " + command);
        assertThat(ran.out().lines().filter(line -> line.strip().matches("(-\\S|--\\S+|[A-Z]+)(, --\\S+)?")))
                .as("options without words")
                .isEmpty();
    }

    @Test
    @DisplayName("with --help lists every command")
    void helpListsTheCommands() {
        assertThat(Ran.of("--help").out()).contains(commands());
    }

    @Test
    @DisplayName("with --version says which version it is")
    void saysItsVersion() {
        assertThat(Ran.of("--version")).isEqualTo(new Ran(0, "Underwrite " + Release.version() + "\n", ""));
        assertThat(Release.version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest(name = "\"{0}\" is wrong in itself: 2, and one line")
    @CsvSource({
        "nonsense",
        "--nonsense",
        "project",
        "project a.thesis b.thesis",
        "project a.thesis --nonsense",
        "project a.thesis --scenario",
        "tornado a.thesis --result nonsense",
        "grid a.thesis --x lab.cash",
        "grid a.thesis --x lab.cash --y nonsense",
        "solve a.thesis --driver lab.cash",
        "solve a.thesis --driver lab.cash --target much",
        "solve a.thesis --driver lab.cash --target NaN",
        "bridge a.thesis --from base",
        "grid a.thesis --x lab.cash --y lab.debt --steps 2.5",
        "simulate a.thesis --trials 1e5",
        "simulate a.thesis --threads 99999999999999999999",
        "new --preset nonsense -o b.thesis",
        "new --preset anthropic-2024-03",
        "set a.thesis -o b.thesis",
        "set a.thesis market.size=1",
        "presets more",
    })
    void wrongCalls(String call) {
        Ran ran = Ran.of((Object[]) call.split(" "));
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().startsWith("underwrite");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("takes an argument for what it is, a file whose name begins with @ too")
    void takesArgumentsAsTheyAre() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "presets --json");
        Ran ran = Ran.of("project", "@" + list);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.errors()).singleElement().asString().startsWith("list: There is no such file.");
    }

    @Test
    @DisplayName("without the name of a file ends with 2 and says so")
    void namelessFile() {
        Ran ran = Ran.of("project", "");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(ran.errors()).singleElement().asString().contains("a file needs a name");
    }

    @Test
    @DisplayName("with a scenario that the thesis lacks ends with 1 and lists those it has")
    void unknownScenario() {
        Path file = Ran.preset("anthropic-2024-03", folder);
        Ran ran = Ran.of("project", file, "--scenario", "crash");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.err())
                .isEqualTo("anthropic-2024-03.thesis: there is no scenario crash; it has bear, base, bull\n");
    }

    @Test
    @DisplayName("whose answer cannot be written ends with 3")
    void fullDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = CommandLineProgram.run(List.of("presets"), Terminal.to(full, OutputStream.nullOutputStream()));
        assertThat(code).isEqualTo(ExitCode.MACHINE_FAILED);
    }

    @Test
    @DisplayName("writes a completion script that knows the commands and their options")
    void completion() throws IOException, InterruptedException {
        Ran ran = Ran.of("generate-completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("tornado").contains("--result");
        Path script = Files.writeString(folder.resolve("completion"), ran.out());
        if (Files.isExecutable(Path.of("/bin/bash"))) {
            assertThat(new ProcessBuilder("/bin/bash", "-n", script.toString())
                            .start()
                            .waitFor())
                    .as("a syntax check by the shell")
                    .isZero();
        }
    }
}
