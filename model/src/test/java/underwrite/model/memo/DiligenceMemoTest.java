package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.diligence.Diligence;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.library.Presets;
import underwrite.model.memo.pdf.MemoPdf;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("The questions before the decision, in the memo")
class DiligenceMemoTest {
    private static final Thesis PRESET =
            Theses.quick(Presets.byId("anthropic-2024-03").orElseThrow().thesis());
    private static final Diligence FOUND =
            Diligence.of(Simulation.of(SimulationRequest.of(PRESET)).run(Runnable::run, 1, Progress.NONE));

    private static final Driver LIKELIEST = FOUND.questions().get(0).driver();
    private static final Driver LEAST =
            FOUND.questions().get(FOUND.questions().size() - 1).driver();

    /** In the wrong order, one about a driver that is certain, one about none. */
    private static Thesis asking() {
        return PRESET.withDiligence(List.of(
                new DiligenceItem(null, "Who else is in the round?", "Ann", "", true, Extras.NONE),
                new DiligenceItem(Driver.DEAL_CHEQUE, "How much is ours?", "Bob", "2024-05-01", false, Extras.NONE),
                new DiligenceItem(LEAST, "The least?", "Cid", "2024-05-02", false, Extras.NONE),
                new DiligenceItem(LIKELIEST, "The likeliest?", "Dee", "2024-05-03", true, Extras.NONE)));
    }

    private static XSSFRow row(XSSFWorkbook workbook, String owner) {
        for (var row : workbook.getSheet("Memo")) {
            XSSFCell cell = (XSSFCell) row.getCell(1);
            if (cell != null && cell.toString().equals(owner)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no row of " + owner);
    }

    @Test
    @DisplayName(
            "each stand with the chance that the answer changes the decision and what knowing it is worth, the likeliest first")
    void workbook() throws Exception {
        try (XSSFWorkbook workbook = Memos.open(Memos.write(asking()))) {
            Diligence.Question first = FOUND.questions().get(0);
            assertThat(first.chanceToFlip()).isPositive();
            XSSFRow likeliest = row(workbook, "Dee");
            assertThat(likeliest.getCell(2).toString()).isEqualTo("2024-05-03,");
            XSSFRow below = likeliest.getSheet().getRow(likeliest.getRowNum() + 1);
            assertThat(below.getCell(2).toString()).isEqualTo("done");
            assertThat(likeliest.getCell(3).getNumericCellValue()).isEqualTo(first.chanceToFlip());
            assertThat(likeliest.getCell(4).getNumericCellValue()).isEqualTo(first.worth());
            assertThat(likeliest.getRowNum()).isLessThan(row(workbook, "Cid").getRowNum());
            assertThat(row(workbook, "Bob").getCell(3).toString()).isEqualTo("no range");
            assertThat(row(workbook, "Bob").getRowNum())
                    .isGreaterThan(row(workbook, "Cid").getRowNum());
            assertThat(row(workbook, "Ann").getCell(2).toString()).isEqualTo("done");
            assertThat(row(workbook, "Ann").getCell(3).toString()).isEmpty();
        }
    }

    @Test
    @DisplayName("stand in the PDF with the same figures, and where they come from")
    void pages() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MemoPdf.write(MemoRequest.of(asking()), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            Diligence.Question first = FOUND.questions().get(0);
            assertThat(text)
                    .contains(
                            Figures.text(Unit.SHARE, first.chanceToFlip()),
                            Figures.text(Unit.USD_MILLIONS, first.worth()),
                            "no range",
                            "seed " + PRESET.simulation().seed());
            assertThat(text.indexOf("The likeliest?")).isLessThan(text.indexOf("The least?"));
        }
    }

    @Test
    @DisplayName("say why there are no figures when the simulation cannot run")
    void refused() throws Exception {
        try (XSSFWorkbook workbook = Memos.open(Memos.write(contradictory(asking())))) {
            List<String> texts = new ArrayList<>();
            workbook.getSheet("Memo").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts).anyMatch(text -> text.startsWith("Chances and worth are not known"));
            assertThat(row(workbook, "Dee").getCell(3).toString()).isEqualTo("not known");
        }
    }

    /** Three drivers of which each goes with the next, and the last against the first. */
    private static Thesis contradictory(Thesis thesis) {
        List<Driver> three = FOUND.questions().stream()
                .map(Diligence.Question::driver)
                .limit(3)
                .toList();
        SimulationSettings settings = thesis.simulation();
        return thesis.withSimulation(new SimulationSettings(
                settings.scenario(),
                settings.trials(),
                settings.seed(),
                settings.sampling(),
                List.of(
                        new Correlation(three.get(0), three.get(1), 0.9, Extras.NONE),
                        new Correlation(three.get(1), three.get(2), 0.9, Extras.NONE),
                        new Correlation(three.get(0), three.get(2), -0.9, Extras.NONE)),
                settings.extras()));
    }
}
