package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;

@DisplayName("A person who exports the memo as a PDF")
@ExtendWith(ApplicationExtension.class)
class ExportPagesWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("has it where it was asked for, with the title of the open thesis on it")
    void writesPages() throws Exception {
        Path file = folder.resolve("memo.pdf");
        window.files.add(file);
        act(() -> window.run(Action.EXPORT_PAGES));
        until("the memo is written", () -> Files.exists(file));
        try (PDDocument pages = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pages))
                    .startsWith(get(window::thesis).title());
        }
    }

    @Test
    @DisplayName("is told in a sentence when it cannot be written there")
    void isToldWhy() throws Exception {
        window.files.add(folder.resolve("nowhere").resolve("memo.pdf"));
        act(() -> window.run(Action.EXPORT_PAGES));
        until("a notice", () -> !window.core.notices.lines().isEmpty());
        assertThat(get(() -> window.core.notices.lines().get(0).text())).startsWith("The memo was not written.");
    }
}
