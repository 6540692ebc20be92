package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@DisplayName("A start with a file that cannot be read")
@ExtendWith(ApplicationExtension.class)
class BrokenStartWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path file = Files.createTempDirectory(folder, "mail").resolve("broken.thesis");
        Files.writeString(file, "{ \"format\": \"thesis\", ");
        window = new TestWindow(stage, Files.createTempDirectory(folder, "settings"), 1440, 900, file.toString());
    }

    @Test
    @DisplayName("shows the start screen, and says on it what is wrong with the file")
    void startScreen() {
        until("the start screen", () -> window.scene().getRoot().lookup(".preset-card") != null);
        until("the sentence", () -> window.scene().getRoot().lookup(".notice-line") != null);
        String said = get(() -> String.join(
                " ",
                window.scene().getRoot().lookup(".notice-line").lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList()));
        assertThat(said).contains("broken.thesis");
    }
}
