package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.series.Formulas;
import underwrite.model.series.Working;
import underwrite.model.thesis.Thesis;

@DisplayName("The checks of a memo")
class ChecksBiteTest {
    private static final Thesis THESIS = Theses.oneTrial(Theses.golden("failure-after-rounds"));
    private static final byte[] MEMO = Memos.of(THESIS);
    private static final String ID = THESIS.mainScenario().id().replace('-', '_');

    /** A way to break each check, by its words on the sheet. */
    private static final Map<String, Consumer<XSSFWorkbook>> BREAKS = new LinkedHashMap<>();

    static {
        BREAKS.put("Cash closes", workbook -> overwrite(Memos.named(workbook, "row_" + ID + "_cash", 3)));
        BREAKS.put(
                "Sources equal uses", workbook -> overwrite(Memos.named(workbook, "row_" + ID + "_equityRaised", 2)));
        BREAKS.put("Shares sum to 100%", workbook -> overwrite(model(workbook, "shares", 1)));
        BREAKS.put("Payouts equal exit equity", workbook -> overwrite(model(workbook, "payout", 3)));
        BREAKS.put("Nobody gets more or less than due", workbook -> overwrite(model(workbook, "payout", 3)));
        BREAKS.put("IRR zeroes the flows", workbook -> overwrite(Memos.named(workbook, "row_" + ID + "_irr", 2)));
        BREAKS.put(
                "The assumptions go together",
                workbook -> Memos.named(workbook, "in_" + ID + "_valuation_roundSize")
                        .setCellValue(4_000_000));
        BREAKS.put("Workbook equals program", workbook -> overwrite(Memos.named(workbook, "out_" + ID + "_moic")));
        BREAKS.put(
                "Inputs within their ranges",
                workbook -> Memos.named(workbook, "in_" + ID + "_market_size").setCellValue(-5));
        BREAKS.put(
                "Probabilities sum to 100%",
                workbook -> Memos.named(workbook, "prob_" + ID).setCellValue(0.25));
        BREAKS.put("Grid equals model", workbook -> {
            XSSFSheet sheet = workbook.getSheet("Sensitivity");
            for (Row row : sheet) {
                if (is(row.getCell(0), "At the hurdle rate of the scenario")) {
                    row.forEach(cell -> {
                        if (cell.getColumnIndex() >= 4) {
                            overwrite((XSSFCell) cell);
                        }
                    });
                }
            }
        });
        BREAKS.put(
                "Stored trials are whole",
                workbook -> workbook.getSheet("Samples").getRow(4).getCell(2).setBlank());
        BREAKS.put("No error cells", workbook -> {
            XSSFCell cell = Memos.named(workbook, "row_" + ID + "_salesAdmin", 9);
            cell.setCellFormula("1/0");
        });
    }

    static Stream<String> checks() {
        return BREAKS.keySet().stream();
    }

    @ParameterizedTest(name = "turn the light on every sheet when one is broken on purpose: {0}")
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("checks")
    void bite(String check) {
        XSSFWorkbook workbook = Memos.open(MEMO);
        BREAKS.get(check).accept(workbook);
        recalculate(workbook);
        assertThat(failing(workbook)).contains(check);
        List<String> lights = lights(workbook);
        assertThat(lights).hasSize(workbook.getNumberOfSheets()).allMatch(light -> light.startsWith("✗"));
    }

    @Test
    @DisplayName("all pass at first, and there is a way to break each of them")
    void whole() {
        XSSFWorkbook workbook = Memos.open(MEMO);
        recalculate(workbook);
        assertThat(failing(workbook)).isEmpty();
        assertThat(lights(workbook)).hasSize(workbook.getNumberOfSheets()).allMatch(light -> light.startsWith("✓"));
        assertThat(listed(workbook)).containsExactlyInAnyOrderElementsOf(BREAKS.keySet());
    }

    private static void recalculate(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
    }

    /** Writes over a formula what it does not come to. */
    private static void overwrite(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        cell.removeFormula();
        cell.setCellValue(value * 1.5 + 1);
    }

    /** A cell of a block of the model sheet in a year: the first row below the head of the block. */
    private static XSSFCell model(XSSFWorkbook workbook, String block, int year) {
        XSSFSheet sheet = workbook.getSheetAt(3);
        String head = Formulas.block(block).get(0) instanceof Working working ? working.blockLabel(Locale.ROOT) : "";
        for (Row row : sheet) {
            if (is(row.getCell(0), head)) {
                return sheet.getRow(row.getRowNum() + 1).getCell(4 + year);
            }
        }
        throw new AssertionError("There is no block " + head);
    }

    private static boolean is(Cell cell, String text) {
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }

    private static List<String> listed(XSSFWorkbook workbook) {
        return rows(workbook).stream()
                .map(row -> row.getCell(0).getStringCellValue())
                .distinct()
                .toList();
    }

    private static List<String> failing(XSSFWorkbook workbook) {
        return rows(workbook).stream()
                .filter(row -> row.getCell(4).getStringCellValue().equals("ERROR"))
                .map(row -> row.getCell(0).getStringCellValue())
                .toList();
    }

    private static List<Row> rows(XSSFWorkbook workbook) {
        List<Row> rows = new ArrayList<>();
        for (Row row = workbook.getSheet("Checks").getRow(7);
                row != null && row.getCell(0) != null;
                row = row.getSheet().getRow(row.getRowNum() + 1)) {
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lights(XSSFWorkbook workbook) {
        List<String> lights = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Cell cell : sheet.getRow(0)) {
                if (Memos.type((XSSFCell) cell) == CellType.STRING
                        && cell.getStringCellValue().matches("[✓✗].*")) {
                    lights.add(cell.getStringCellValue());
                }
            }
        }
        return lights;
    }
}
