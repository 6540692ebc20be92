package underwrite.model.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.sheet.MemoSheets;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Reads an edited memo back as a thesis: the blue cells, and nothing else, held against the thesis that was exported.
 *
 * <p>The inputs of the exported thesis are written again and the blue cells compared, so that exactly the edits come back; formulas are held
 * against their hashes at export.
 */
public final class MemoReader {
    private static final double SUM_WITHIN = 1e-9;

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
                    .orElseThrow(() -> WorkbookGate.refused("foreign"));
            for (Scenario scenario : exported.scenarios()) {
                if (!Projector.clashes(scenario.assumptions()).isEmpty()) {
                    throw WorkbookGate.refused("foreign");
                }
            }
            FormulaSeal seal = FormulaSeal.take(workbook.getProperties().getCustomProperties())
                    .orElseThrow(() -> WorkbookGate.refused("foreign"));
            return compare(workbook, exported, seal);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | FormulaParseException broken) {
            // What the library finds only when a cell is looked at.
            throw WorkbookGate.refused("broken");
        }
    }

    private static ImportedMemo compare(XSSFWorkbook workbook, Thesis exported, FormulaSeal seal)
            throws MemoFileException, IOException {
        try (Book original = MemoSheets.inputs(exported)) {
            BlueCells cells = new BlueCells(original.workbook(), workbook);
            List<ImportedMemo.Edit> edits = new ArrayList<>();
            List<Scenario> scenarios = new ArrayList<>();
            for (Scenario scenario : exported.scenarios()) {
                scenarios.add(cells.read(scenario, edits));
            }
            double sum = scenarios.stream().mapToDouble(Scenario::probability).sum();
            if (!(Math.abs(sum - 1) <= SUM_WITHIN)) {
                throw WorkbookGate.refused("sum", Double.toString(sum));
            }
            return new ImportedMemo(exported, exported.withScenarios(scenarios), edits, seal.broken(workbook));
        }
    }
}
