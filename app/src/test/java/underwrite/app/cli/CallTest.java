package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.app.release.Release;

@DisplayName("A call of the command line")
class CallTest {
    /** A sound thesis, its memo, and one with a value out of range in every scenario. */
    private static final Map<String, byte[]> FILES = new HashMap<>();

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

    @ParameterizedTest(name = "{1}: {0}")
    @DisplayName("ends with the code of what came of it, for every command")
    @CsvSource({
        "0, project a.thesis",
        "0, simulate a.thesis --trials 100",
        "0, tornado a.thesis",
        "0, grid a.thesis --x lab.cash --y lab.debt --steps 2",
        "0, solve a.thesis --driver valuation.exitMultiple --target 1.5",
        "0, bridge a.thesis --from bear --to bull",
        "0, new --preset anthropic-2024-03 -o out.thesis",
        "0, presets",
        "0, set a.thesis lab.cash=100 -o out.thesis",
        "0, validate a.thesis",
        "0, diff a.thesis a.thesis",
        "0, memo a.thesis -o out.xlsx",
        "0, import a.xlsx -o out.thesis",
        "0, generate-completion",
        "1, project none.thesis",
        "1, project wrong.thesis",
        "1, simulate none.thesis",
        "1, simulate wrong.thesis",
        "1, tornado none.thesis",
        "1, grid none.thesis --x lab.cash --y lab.debt",
        "1, solve none.thesis --driver lab.cash --target 3",
        "1, solve a.thesis --driver moat.talent --target 1e6",
        "1, bridge a.thesis --from base --to crash",
        "1, new --preset anthropic-2024-03 -o a.thesis",
        "1, set a.thesis market.size=-5 -o out.thesis",
        "1, validate wrong.thesis",
        "1, diff a.thesis none.thesis",
        "1, memo wrong.thesis -o out.xlsx",
        "1, memo a.thesis -o a.xlsx",
        "1, import a.thesis -o out.thesis",
        "2, simulate",
        "2, tornado",
        "2, validate",
        "2, diff a.thesis",
        "2, memo a.thesis",
        "2, import a.xlsx",
        "2, generate-completion more",
        "3, new --preset anthropic-2024-03 -o /proc/out.thesis",
        "3, set a.thesis lab.cash=100 -o /proc/out.thesis",
        "3, memo a.thesis -o /proc/out.xlsx",
        "3, import a.xlsx -o /proc/out.thesis",
    })
    void endsWith(int code, String call) throws IOException {
        assumeTrue(
                code != ExitCode.MACHINE_FAILED || Files.isDirectory(Path.of("/proc/self")), "a folder none can write");
        assertThat(Ran.of(inFolder(call)).code()).as(call).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whose answer cannot be written ends with 3, for every command")
    @ValueSource(
            strings = {
                "project a.thesis",
                "simulate a.thesis --trials 100",
                "tornado a.thesis",
                "grid a.thesis --x lab.cash --y lab.debt --steps 2",
                "solve a.thesis --driver valuation.exitMultiple --target 1.5",
                "bridge a.thesis --from bear --to bull",
                "new --preset anthropic-2024-03 -o out.thesis",
                "presets",
                "set a.thesis lab.cash=100 -o out.thesis",
                "validate a.thesis",
                "diff a.thesis a.thesis",
                "memo a.thesis -o out.xlsx",
                "import a.xlsx -o out.thesis",
                "generate-completion",
            })
    void fullDisk(String call) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        List<String> words = Stream.of(inFolder(call)).map(Object::toString).toList();
        int code = CommandLineProgram.run(words, Terminal.to(full, OutputStream.nullOutputStream()));
        assertThat(code).isEqualTo(ExitCode.MACHINE_FAILED);
    }

    @BeforeAll
    static void makeFiles(@TempDir Path folder) throws IOException {
        Path sound = Ran.preset("anthropic-2024-03", folder);
        Path memo = folder.resolve("a.xlsx");
        assertThat(Ran.of("memo", sound, "-o", memo).code()).isZero();
        String text = Files.readString(sound);
        FILES.put("a.thesis", Files.readAllBytes(sound));
        FILES.put("a.xlsx", Files.readAllBytes(memo));
        FILES.put(
                "wrong.thesis",
                text.replaceAll("\"market.size\": [0-9.]+", "\"market.size\": -5")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The words of a call whose files lie in the folder. */
    private Object[] inFolder(String call) throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return Stream.of(call.split(" "))
                .map(word -> word.matches("\\w+\\.(thesis|xlsx)") ? folder.resolve(word) : word)
                .toArray();
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
