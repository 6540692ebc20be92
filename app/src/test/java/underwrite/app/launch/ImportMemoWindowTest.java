package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.model.driver.Driver;
import underwrite.model.memo.MemoProgress;
import underwrite.model.memo.MemoRequest;
import underwrite.model.memo.MemoWriter;
import underwrite.model.thesis.Thesis;

@DisplayName("A person with an edited memo")
@ExtendWith(ApplicationExtension.class)
class ImportMemoWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("sees every edit before it is made, makes them as one step, and takes it back")
    void appliesEdits() throws Exception {
        Thesis before = get(window::thesis);
        window.files.add(edited(before));
        act(() -> window.run(Action.IMPORT_MEMO));
        until("the card lists the edit", () -> card().contains("market.size: 5000 → 7777"));
        assertThat(get(window::thesis)).isEqualTo(before);
        act(() -> button("Apply to this thesis").fire());
        Thesis after = get(window::thesis);
        assertThat(after)
                .isEqualTo(before.withScenario(
                        "base", scenario -> scenario.with(scenario.assumptions().with(Driver.MARKET_SIZE, 7_777))));
        act(() -> window.run(Action.UNDO));
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    @Test
    @DisplayName("is told in a sentence when the file is no memo, and nothing changes")
    void refuses() throws Exception {
        Thesis before = get(window::thesis);
        Path file = folder.resolve("no-memo.xlsx");
        Files.writeString(file, "hello");
        window.files.add(file);
        act(() -> window.run(Action.IMPORT_MEMO));
        until("the notice says why", () -> card().contains("not an Excel workbook"));
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    private String card() {
        StringBuilder all = new StringBuilder();
        Walk.nodes(window.scene().getRoot()).forEach(node -> {
            if (node instanceof Labeled labeled) {
                all.append(labeled.getText()).append('\n');
            }
        });
        return all.toString();
    }

    private Button button(String text) {
        return Walk.nodes(window.scene().getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " in\n" + card()));
    }

    private static Path edited(Thesis thesis) throws Exception {
        ByteArrayOutputStream memo = new ByteArrayOutputStream();
        MemoWriter.write(MemoRequest.of(thesis), memo, MemoProgress.NONE);
        Path file = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(memo.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            CellReference cell =
                    new CellReference(workbook.getName("in_base_market_size").getRefersToFormula());
            workbook.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .setCellValue(7_777);
            workbook.write(out);
        }
        return file;
    }
}
