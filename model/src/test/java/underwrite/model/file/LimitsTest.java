package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

@DisplayName("Every limit of a file")
class LimitsTest {
    private static final String GOOD = NamedInputs.GOOD;

    /** What is limited, a file that reaches it by a count, the limit, and what is said past it. */
    static Stream<Arguments> limits() {
        return Stream.of(
                limit("bytes", n -> padded(n), StrictJson.MAX_BYTES, FileProblem.LIMIT_SIZE),
                limit("levels", n -> extra("[".repeat(n - 1) + "]".repeat(n - 1)), 32, FileProblem.LIMIT_DEPTH),
                limit("characters of a text", n -> extra(quoted("a".repeat(n))), 100_000, FileProblem.LIMIT_TEXT),
                limit(
                        "characters of a text outside the first plane",
                        n -> extra(quoted("\uD83D\uDE80".repeat(n))),
                        100_000,
                        FileProblem.LIMIT_TEXT),
                limit(
                        "characters of a key",
                        n -> GOOD.replace("\"lab\"", quoted("k".repeat(n)) + ": 1, \"lab\""),
                        100_000,
                        FileProblem.LIMIT_TEXT),
                limit("characters of a number", n -> extra("1." + "1".repeat(n - 2)), 1_000, FileProblem.LIMIT_NUMBER),
                limit("scenarios", LimitsTest::scenarios, 12, FileProblem.LIMIT_COUNT),
                limit("evidence items", NamedInputs::evidence, 10_000, FileProblem.LIMIT_COUNT),
                limit(
                        "trials",
                        n -> GOOD.replace("\"trials\": 1000", "\"trials\": " + n),
                        100_000_000,
                        FileProblem.LIMIT_WORK),
                limit(
                        "characters of a scenario's id",
                        n -> GOOD.replace("\"id\": \"base\"", "\"id\": " + quoted("x".repeat(n))),
                        40,
                        FileProblem.ID));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("lets through one less and just as many, and refuses one more")
    @MethodSource("limits")
    void isExact(String what, File file, int limit, FileProblem problem) {
        assertThatCode(() -> ThesisReader.read(file.of(limit - 1))).doesNotThrowAnyException();
        assertThatCode(() -> ThesisReader.read(file.of(limit))).doesNotThrowAnyException();
        ThesisFileException e =
                catchThrowableOfType(ThesisFileException.class, () -> ThesisReader.read(file.of(limit + 1)));
        assertThat(e.problem()).describedAs(what).isEqualTo(problem);
    }

    /** A file with so many of something. */
    private interface Text {
        String of(int count);
    }

    /** The same, as bytes. */
    private record File(Text text) {
        byte[] of(int count) {
            return text.of(count).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Arguments limit(String what, Text text, int limit, FileProblem problem) {
        return Arguments.of(what, new File(text), limit, problem);
    }

    private static String padded(int bytes) {
        return GOOD + " ".repeat(bytes - GOOD.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String extra(String json) {
        return GOOD.replace("\"lab\"", "\"extra\": " + json + ", \"lab\"");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String scenarios(int count) {
        String list = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"s" + i + "\",\"name\":\"\",\"probability\":" + (i == 0 ? 1 : 0)
                        + ",\"assumptions\":{}}")
                .collect(Collectors.joining(","));
        return GOOD.substring(0, GOOD.indexOf("\"scenarios\"")) + "\"scenarios\": [" + list + "]}";
    }
}
