package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file from a stranger")
class HostileFileTest {
    private static final String ESCAPE = "\u001b[31m";

    @TempDir
    Path folder;

    @Test
    @DisplayName("cannot steer the terminal by what its texts hold")
    void cannotSteerTheTerminal() throws IOException {
        Path file = Ran.preset("anthropic-2024-03", folder);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Anthropic at $18B", "Red \\u001b[31m\\nline \\u202eturned")
                        .replace("\"name\": \"Oligopoly\"", "\"name\": \"\\u001b]0;owned\\u0007\\r\""));
        for (String[] call : new String[][] {
            {"project"}, {"tornado", "--scenario", "bull"}, {"bridge", "--from", "bear", "--to", "bull"}
        }) {
            Object[] arguments = new Object[call.length + 1];
            System.arraycopy(call, 0, arguments, 0, call.length);
            arguments[call.length] = file;
            Ran ran = Ran.of(arguments);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out()).doesNotContain("\u001b", "\u0007", "\r", "\u202e");
        }
    }

    @ParameterizedTest(name = "content {index}")
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"format\":\"thesis\",\"version\":1}",
                "{\"format\":\"thesis\",\"version\":1,\"title\":\"\u001b[31m\",\"lab\":7}",
                "{\"format\":\"thesis\",\"version\":99,\"title\":\"t\",\"lab\":\"l\",\"scenarios\":[]}",
                "{\"a\":1,\"a\":2}",
                "\u0000\u0000\u0000\u0000",
                "PK\u0003\u0004"
            })
    @DisplayName("that is none of ours gets one line and 1, from every command that reads one")
    void isRefusedInOneLine(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.thesis"), content);
        Path out = folder.resolve("out.thesis");
        Ran[] runs = {
            Ran.of("project", file, "--json"),
            Ran.of("tornado", file, "--json"),
            Ran.of("grid", file, "--x", "lab.cash", "--y", "lab.debt", "--json"),
            Ran.of("solve", file, "--driver", "lab.cash", "--target", "3", "--json"),
            Ran.of("bridge", file, "--from", "base", "--to", "bull", "--json"),
            Ran.of("set", file, "lab.cash=3", "-o", out)
        };
        for (Ran ran : runs) {
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errors())
                    .singleElement()
                    .asString()
                    .startsWith("x.thesis: ")
                    .doesNotContain(ESCAPE);
        }
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("that was damaged anywhere is refused or projected, and nothing else happens (seed 20240331)")
    void damagedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(Ran.preset("anthropic-2024-03", folder));
        Random random = new Random(20240331);
        Path file = folder.resolve("damaged.thesis");
        for (int trial = 0; trial < 300; trial++) {
            byte[] damaged = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            Ran ran = Ran.of("project", file, "--json");
            assertThat(ran.code()).as(ran.err()).isIn(ExitCode.DONE, ExitCode.WRONG_INPUT);
            if (ran.code() == ExitCode.DONE) {
                ran.json();
            } else {
                assertThat(ran.out()).isEmpty();
                assertThat(ran.errors())
                        .isNotEmpty()
                        .allSatisfy(line ->
                                assertThat(line).startsWith("damaged.thesis: ").doesNotContain("Exception"));
            }
        }
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("Anthropic");
    }
}
