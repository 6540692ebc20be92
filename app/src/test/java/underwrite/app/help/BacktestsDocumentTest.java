package underwrite.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on how the model did")
class BacktestsDocumentTest {
    private static final Path FILE = Path.of("..", "docs", "backtests.md");
    private static final boolean WRITE = "write".equals(System.getProperty("underwrite.docs"));

    @Test
    @DisplayName("says what the engine says today, misses included")
    void asTheEngineSays() throws IOException {
        String text = BacktestsDocument.text();
        if (WRITE) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).as("renew it with -Dunderwrite.docs=write").content().isEqualTo(text);
        assertThat(text).contains("**above**").contains("**below**").doesNotContain("NaN");
    }
}
