package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

@DisplayName("A memo read back")
class MemoReaderTest {
    private static final Thesis THESIS =
            Theses.quick(Presets.byId("anthropic-2024-03").orElseThrow().thesis());

    @TempDir
    Path folder;

    @Test
    @DisplayName("without an edit is the thesis that was exported, whole")
    void untouched() throws Exception {
        ImportedMemo back = MemoReader.read(edited(workbook -> {}));
        assertThat(back.thesis()).isEqualTo(THESIS);
        assertThat(back.edits()).isEmpty();
        assertThat(back.overwritten()).isEmpty();
    }

    @Test
    @DisplayName("brings exactly the edits of the blue cells, with old and new")
    void edits() throws Exception {
        ImportedMemo back = MemoReader.read(edited(workbook -> {
            Memos.named(workbook, "in_base_capex_trainingGrowth").setCellValue(1.25);
            Memos.named(workbook, "in_bull_deal_security").setCellValue("common");
            Memos.named(workbook, "prob_bear").setCellValue(0.3);
            Memos.named(workbook, "prob_bull").setCellValue(0.2);
        }));
        assertThat(back.edits())
                .containsExactly(
                        new ImportedMemo.Edit("scenarios.bear.probability", "0.25", "0.3"),
                        new ImportedMemo.Edit("scenarios.base.assumptions.capex.trainingGrowth", "2.5", "1.25"),
                        new ImportedMemo.Edit("scenarios.bull.probability", "0.25", "0.2"),
                        new ImportedMemo.Edit(
                                "scenarios.bull.assumptions.deal.security", "nonParticipating", "common"));
        Thesis expected = THESIS.withScenarios(THESIS.scenarios().stream()
                .map(scenario -> switch (scenario.id()) {
                    case "bear" -> scenario.withProbability(0.3);
                    case "base" -> scenario.with(scenario.assumptions().with(Driver.CAPEX_TRAINING_GROWTH, 1.25));
                    default ->
                        scenario.with(scenario.assumptions().with(Choice.SECURITY, Choice.COMMON))
                                .withProbability(0.2);
                })
                .toList());
        assertThat(back.thesis()).isEqualTo(expected);
    }

    @Test
    @DisplayName("brings an edited note and names an overwritten formula without taking it over")
    void notesAndFormulas() throws Exception {
        ImportedMemo back = MemoReader.read(edited(workbook -> {
            var input = Memos.named(workbook, "in_base_market_size");
            int notes = 3 + 3 + 4 + 1;
            input.getRow().getCell(notes).setCellValue("Read in the report.");
            var moic = Memos.named(workbook, "out_base_moic");
            moic.setBlank();
            moic.setCellValue(99);
            Memos.named(workbook, "row_bull_revenue", 3).setCellFormula("1+1");
        }));
        assertThat(back.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.path()).isEqualTo("scenarios.base.rationale.market.size.note");
            assertThat(edit.after()).isEqualTo("Read in the report.");
        });
        assertThat(back.overwritten()).hasSize(2);
        assertThat(back.overwritten().get(0)).startsWith("One of a few!D");
        assertThat(back.overwritten().get(1)).startsWith("Oligopoly!H");
        assertThat(back.thesis().scenario("base").orElseThrow().assumptions())
                .isEqualTo(THESIS.scenario("base").orElseThrow().assumptions());
    }

    @Test
    @DisplayName("makes its edits in a thesis that has gone on since, and leaves all else there as it is")
    void ontoAnother() throws Exception {
        ImportedMemo back = MemoReader.read(edited(workbook ->
                Memos.named(workbook, "in_base_capex_trainingGrowth").setCellValue(1.25)));
        Thesis since = THESIS.withTitle("Another title")
                .withScenario(
                        "base", scenario -> scenario.with(scenario.assumptions().with(Driver.MARKET_SIZE, 7_777)));
        assertThat(back.onto(since))
                .isEqualTo(since.withScenario(
                        "base",
                        scenario -> scenario.with(scenario.assumptions().with(Driver.CAPEX_TRAINING_GROWTH, 1.25))));
    }

    @Test
    @DisplayName("refuses a million rows, deep nesting and entities before they take any room")
    void refusesHostileXml() throws IOException {
        refusedSheet("<sheetData>" + "<row r=\"1\"/>".repeat(1_000_000) + "</sheetData>", "more rows");
        refusedSheet("<x>".repeat(100_000), "more rows");
        refusedPart("<!DOCTYPE a [<!ENTITY e \"e\">]><worksheet>&e;</worksheet>", "document type");
        refusedPart(
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>", "document type");
        refusedSheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>NaN</v></c></sheetData>", "damaged");
    }

    private void refusedSheet(String content, String words) throws IOException {
        refusedPart("<worksheet>" + content + "</worksheet>", words);
    }

    private void refusedPart(String part, String words) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(part.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> MemoReader.read(file))
                .isInstanceOf(MemoFileException.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
    }

    @Test
    @DisplayName("refuses a memo whose numbers were made texts that say no number, naming the cell")
    void refusesNaN() throws Exception {
        byte[] memo = Memos.of(THESIS);
        for (String value : List.of("NaN", "INF", "1e999", "-1e999", "12,5")) {
            Path file = folder.resolve("nan.xlsx");
            Files.write(file, withFirstInput(memo, value));
            assertThatThrownBy(() -> MemoReader.read(file))
                    .isInstanceOf(MemoFileException.class)
                    .hasMessageEndingWith(".");
        }
    }

    /** The memo with the number in the cell of the first probability written as something else. */
    private static byte[] withFirstInput(byte[] memo, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(memo));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String changed = entry.getName().equals("xl/worksheets/sheet3.xml")
                        ? part.replaceFirst("(<c r=\"D5\"[^>]*><v>)[^<]*", "$1" + value)
                        : part;
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("leaves private notes out of the workbook")
    void privateNotes() throws Exception {
        Thesis secret = THESIS.withMemo(THESIS.memo().withPrivateNotes("Our walk-away price is 20."));
        Path file = folder.resolve("memo.xlsx");
        Files.write(file, Memos.write(secret));
        assertThat(MemoReader.read(file).thesis()).isEqualTo(THESIS);
    }

    @Test
    @DisplayName("refuses what a thesis cannot hold, naming the cell")
    void refusesWrongCells() throws Exception {
        refused(workbook -> Memos.named(workbook, "in_base_market_size").setCellValue("NaN"), "Inputs!", "number");
        refused(workbook -> Memos.named(workbook, "in_base_market_size").setBlank(), "Inputs!", "number");
        refused(workbook -> Memos.named(workbook, "in_base_market_size").setCellValue(1e9), "Inputs!", "allowed");
        refused(workbook -> Memos.named(workbook, "in_base_deal_security").setCellValue("shares"), "Inputs!", "common");
        refused(workbook -> Memos.named(workbook, "prob_base").setCellValue(0.9), "come to 1");
        refused(workbook -> workbook.removeName(workbook.getName("in_base_market_size")), "in_base_market_size");
    }

    @ParameterizedTest(name = "file {index}")
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "PK\u0003\u0004 and nothing that follows is a workbook"})
    @DisplayName("refuses what is no workbook in one sentence")
    void refusesNoWorkbook(String content) throws IOException {
        Path file = folder.resolve("stranger.xlsx");
        Files.writeString(file, content);
        assertThatThrownBy(() -> MemoReader.read(file))
                .isInstanceOf(MemoFileException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    @DisplayName("refuses a workbook of somebody else's")
    void refusesForeign() throws IOException {
        Path file = folder.resolve("foreign.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Inputs").createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
        }
        assertThatThrownBy(() -> MemoReader.read(file))
                .isInstanceOf(MemoFileException.class)
                .hasMessageContaining("not a memo of this program");
    }

    @Test
    @DisplayName("refuses a file that unpacks to far more than a memo")
    void refusesABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 128; i++) {
                zip.write(zeros);
            }
        }
        Path file = folder.resolve("bomb.xlsx");
        Files.write(file, bytes.toByteArray());
        assertThatThrownBy(() -> MemoReader.read(file))
                .isInstanceOf(MemoFileException.class)
                .hasMessageContaining("96 MiB");
    }

    private void refused(Consumer<XSSFWorkbook> edit, String... words) throws IOException {
        Path file = edited(edit);
        assertThatThrownBy(() -> MemoReader.read(file))
                .isInstanceOf(MemoFileException.class)
                .hasMessageContainingAll(words);
    }

    private Path edited(Consumer<XSSFWorkbook> edit) throws IOException {
        Path file = folder.resolve("memo.xlsx");
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS));
                OutputStream out = Files.newOutputStream(file)) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
