package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Input;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("The workbook of a memo")
class MemoBookTest {
    private static final Thesis THESIS =
            Theses.quick(Presets.byId("anthropic-2024-03").orElseThrow().thesis());

    @Test
    @DisplayName("has its sheets in order, none hidden, no merged cells, four charts, a page each and a print area")
    void sheets() throws Exception {
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            List<String> expected = new ArrayList<>(List.of("Memo", "About", "Inputs"));
            THESIS.scenarios().stream().map(Scenario::name).forEach(expected::add);
            expected.addAll(List.of("Scenarios", "Sensitivity", "Simulation", "Samples", "Evidence", "Checks"));
            assertThat(names).containsExactlyElementsOf(expected);
            for (int i = 0; i < names.size(); i++) {
                assertThat(workbook.getSheetVisibility(i)).isEqualTo(SheetVisibility.VISIBLE);
                assertThat(workbook.getSheetAt(i).getMergedRegions()).isEmpty();
                assertThat(workbook.getPrintArea(i)).as(names.get(i)).isNotBlank();
            }
            assertThat(workbook.getSheet("Memo").getDrawingPatriarch().getCharts())
                    .hasSize(4);
        }
    }

    @Test
    @DisplayName("uses no function that changes by itself, reaches outside, or spills")
    void functions() throws Exception {
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            assertThat(Memos.cells(workbook).stream()
                            .filter(cell -> cell.getCellType() == CellType.FORMULA)
                            .map(XSSFCell::getCellFormula)
                            .filter(formula -> formula.matches(
                                            ".*\\b(RAND|RANDBETWEEN|NOW|TODAY|OFFSET|INDIRECT|LET|LAMBDA|WEBSERVICE)\\(.*")
                                    || formula.contains("[")))
                    .isEmpty();
            assertThat(workbook.getPackage().getParts())
                    .noneMatch(part -> part.getPartName().getName().contains("externalLink"));
        }
    }

    @Test
    @DisplayName("says choices in words, which follow the cell that holds their id")
    void choicesInWords() throws Exception {
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            assertThat(words(workbook, "Memo")).contains("Preferred, non-participating");
            Memos.named(workbook, "in_base_deal_security").setCellValue("common");
            Memos.recalculate(workbook, "Memo");
            assertThat(words(workbook, "Memo")).contains("Common stock").doesNotContain("Preferred, non-participating");
        }
    }

    @Test
    @DisplayName("shows no id of a driver, a choice, a sampling or an item of evidence where people read")
    void noIds() throws Exception {
        List<String> ids = new ArrayList<>();
        Input.all().forEach(input -> ids.add(input.id()));
        Choice.all().forEach(choice -> ids.addAll(choice.options()));
        THESIS.scenarios()
                .forEach(scenario -> scenario.rationale().values().forEach(reason -> ids.addAll(reason.evidence())));
        ids.add(THESIS.simulation().sampling().id());
        try (XSSFWorkbook workbook = Memos.open(Memos.of(THESIS))) {
            for (String sheet : List.of("Memo", "About", "Scenarios", "Sensitivity", "Simulation", "Samples")) {
                assertThat(words(workbook, sheet)).as(sheet).doesNotContainAnyElementsOf(ids);
                assertThat(String.join(" ", words(workbook, sheet))).as(sheet).doesNotContainPattern("\\[[a-z0-9-]+]");
            }
        }
    }

    private static List<String> words(XSSFWorkbook workbook, String sheet) {
        return Memos.cells(workbook).stream()
                .filter(cell -> cell.getSheet().getSheetName().equals(sheet))
                .filter(cell -> Memos.type(cell) == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .toList();
    }

    @Test
    @DisplayName("is the same bytes for the same thesis")
    void reproducible() {
        assertThat(Memos.write(THESIS)).isEqualTo(Memos.of(THESIS));
    }
}
