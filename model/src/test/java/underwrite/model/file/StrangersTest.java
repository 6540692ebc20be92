package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file from a stranger")
class StrangersTest {

    @Test
    @DisplayName("gives its code, its place and its sentence, as the kept table says")
    void givesItsCodeAndSentence() {
        String table = NamedInputs.all().entrySet().stream()
                .map(StrangersTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(new String(RoundTripTest.resource("strangers.txt"), StandardCharsets.UTF_8));
    }

    private static String row(Map.Entry<String, byte[]> input) {
        Validator.Report report = Validator.check(input.getValue());
        Stream<String> problems = report.problems().stream()
                .map(problem -> said(problem.kind().code(), problem.place(), problem.message()));
        Stream<String> notices = report.opened().map(Opened::notices).orElse(List.of()).stream()
                .filter(notice -> !notice.problem().code().equals("I-DEFAULTS"))
                .map(notice -> said(notice.problem().code(), notice.place(), notice.sentence()));
        String all = Stream.concat(problems, notices).collect(Collectors.joining("\n"));
        return input.getKey() + "\n" + (all.isEmpty() ? "  opens" : all);
    }

    private static String said(String code, String place, String sentence) {
        return "  " + code + (place.isEmpty() ? "" : " at " + place) + "\n    " + sentence;
    }
}
