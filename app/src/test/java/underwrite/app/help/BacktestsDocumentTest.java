package underwrite.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page on how the model did")
class BacktestsDocumentTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean WRITE = "write".equals(System.getProperty("underwrite.docs"));

    @ParameterizedTest(name = "in [{0}]")
    @ValueSource(strings = {"", "de", "fr"})
    @DisplayName("says what the engine says today, misses included, in every language")
    void asTheEngineSays(String language) throws IOException {
        String text = InLanguage.of(language, BacktestsDocument::text);
        Path file = DOCS.resolve(language).resolve("backtests.md");
        if (WRITE) {
            Files.writeString(file, text);
        }
        assertThat(file).as("renew it with -Dunderwrite.docs=write").content().isEqualTo(text);
        assertThat(text)
                .contains(
                        InLanguage.of(language, BacktestsDocumentTest::verdicts).split(" "))
                .doesNotContain("NaN");
    }

    private static String verdicts(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> "**darüber** **darunter**";
            case "fr" -> "**au-dessus** **au-dessous**";
            default -> "**above** **below**";
        };
    }
}
