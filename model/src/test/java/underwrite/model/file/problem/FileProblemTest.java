package underwrite.model.file.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue of what can be wrong with a file")
class FileProblemTest {

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FileProblem.class.getResourceAsStream("problems.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    @DisplayName("has a code, a title, a page of help and a sentence for each entry")
    void hasWordsForEachEntry() throws IOException {
        var words = words();
        assertThat(FileProblem.all()).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[EWI]-[A-Z-]+");
            assertThat(problem.title(Locale.ROOT)).isNotBlank().doesNotEndWith(".");
            assertThat(problem.help(Locale.ROOT)).isNotBlank().endsWith(".");
            assertThat(words.stringPropertyNames())
                    .anyMatch(key -> key.equals(problem.code()) || key.startsWith(problem.code() + "."));
            assertThat(FileProblem.byCode(problem.code())).contains(problem);
        });
    }

    @Test
    @DisplayName("has no words left over for codes that are not in it")
    void hasNoWordsLeftOver() throws IOException {
        assertThat(words().stringPropertyNames().stream()
                        .filter(key -> key.matches("[EWI]-.*"))
                        .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                        .collect(Collectors.toSet()))
                .isEqualTo(FileProblem.all().stream().map(FileProblem::code).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("has codes that are all different")
    void hasDistinctCodes() {
        assertThat(FileProblem.all()).extracting(FileProblem::code).doesNotHaveDuplicates();
    }
}
