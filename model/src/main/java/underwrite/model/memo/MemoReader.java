package underwrite.model.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.sheet.MemoSheets;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Reads an edited memo back as a thesis: the blue cells, and nothing else, held against the thesis that was exported.
 *
 * <p>The memo of the exported thesis is written again and compared cell by cell, so that exactly the edits come back.
 */
public final class MemoReader {
    private static final double SUM_WITHIN = 1e-9;
    private static final Pattern IN_ITS_OWN_WAY = Pattern.compile("['\\s]|_xlfn\\.");

    private MemoReader() {}

    /**
     * Reads a workbook.
     *
     * @throws MemoFileException when it is not a memo of this program, is broken, or holds something that a thesis cannot
     * @throws IOException when the file cannot be read
     */
    public static ImportedMemo read(Path file) throws MemoFileException, IOException {
        try (XSSFWorkbook workbook = WorkbookGate.open(file)) {
            Thesis exported = ThesisParcel.take(workbook.getProperties().getCustomProperties())
                    .orElseThrow(() -> WorkbookGate.refused("import.foreign"));
            for (Scenario scenario : exported.scenarios()) {
                if (!Projector.clashes(scenario.assumptions()).isEmpty()) {
                    throw WorkbookGate.refused("import.foreign");
                }
            }
            return compare(workbook, exported);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | FormulaParseException broken) {
            // What the library finds only when a cell is looked at.
            throw WorkbookGate.refused("import.broken");
        }
    }

    private static ImportedMemo compare(XSSFWorkbook workbook, Thesis exported) throws MemoFileException, IOException {
        MemoSheets sheets = MemoSheets.withoutTrials(exported);
        sheets.steps().forEach(Runnable::run);
        try (Book original = sheets.book()) {
            BlueCells cells = new BlueCells(original.workbook(), workbook);
            List<ImportedMemo.Edit> edits = new ArrayList<>();
            List<Scenario> scenarios = new ArrayList<>();
            for (Scenario scenario : exported.scenarios()) {
                scenarios.add(cells.read(scenario, edits));
            }
            double sum = scenarios.stream().mapToDouble(Scenario::probability).sum();
            if (!(Math.abs(sum - 1) <= SUM_WITHIN)) {
                throw WorkbookGate.refused("import.sum", Double.toString(sum));
            }
            return new ImportedMemo(
                    exported, exported.withScenarios(scenarios), edits, overwritten(original.workbook(), workbook));
        }
    }

    private static List<String> overwritten(XSSFWorkbook original, XSSFWorkbook edited) {
        List<String> overwritten = new ArrayList<>();
        for (Sheet sheet : original) {
            Optional<Sheet> now = Optional.ofNullable(edited.getSheet(sheet.getSheetName()));
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !stillFormula(now, cell)) {
                        overwritten.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        return overwritten;
    }

    private static boolean stillFormula(Optional<Sheet> sheet, Cell cell) {
        return sheet.map(found -> found.getRow(cell.getRowIndex()))
                .map(row -> row.getCell(cell.getColumnIndex()))
                .filter(found -> found.getCellType() == CellType.FORMULA)
                .filter(found -> plain(found).equals(plain(cell)))
                .isPresent();
    }

    /** A formula without what spreadsheets write each in their own way: blanks, needless quotes, case. */
    private static String plain(Cell cell) {
        return IN_ITS_OWN_WAY.matcher(cell.getCellFormula()).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
