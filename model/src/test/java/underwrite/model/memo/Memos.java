package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/** Written memos, opened again. */
final class Memos {
    private static final Map<Thesis, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private Memos() {}

    /** The memo of a thesis, written once for all tests that only read it or change their own copy. */
    static byte[] of(Thesis thesis) {
        return WRITTEN.computeIfAbsent(thesis, Memos::write);
    }

    /** Works out the formulas of one sheet, with all that they depend on. */
    static void recalculate(XSSFWorkbook workbook, String sheet) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        workbook.getSheet(sheet).forEach(row -> row.forEach(evaluator::evaluateFormulaCell));
    }

    static byte[] write(Thesis thesis) {
        return write(MemoRequest.of(thesis));
    }

    static byte[] write(MemoRequest request) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MemoWriter.write(request, out, MemoProgress.NONE);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] memo) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(memo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<XSSFCell> cells(XSSFWorkbook workbook) {
        List<XSSFCell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.add((XSSFCell) cell);
                }
            }
        }
        return cells;
    }

    static String where(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    static XSSFCell named(XSSFWorkbook workbook, String name) {
        CellReference reference = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    static XSSFCell named(XSSFWorkbook workbook, String name, int year) {
        AreaReference area =
                new AreaReference(workbook.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        CellReference first = area.getFirstCell();
        return workbook.getSheet(first.getSheetName()).getRow(first.getRow()).getCell(first.getCol() + year);
    }

    /** Everything in which the numbers of a workbook differ from those of the engine for a thesis. */
    static List<String> differences(XSSFWorkbook workbook, Thesis thesis) {
        List<String> differences = new ArrayList<>();
        List<Expected.Weighted> weighted = new ArrayList<>();
        for (Scenario scenario : thesis.scenarios()) {
            Projection engine = Projector.project(scenario.assumptions());
            weighted.add(new Expected.Weighted(scenario.probability(), engine));
            String key = scenario.id().replace('-', '_');
            for (Series series : Series.all()) {
                for (int year = 0; year < Series.YEARS; year++) {
                    XSSFCell cell = named(workbook, "row_" + key + "_" + series.id(), year);
                    compare(
                            differences,
                            series.id() + "[" + year + "]",
                            cell,
                            OptionalDouble.of(engine.at(series, year)));
                }
            }
            for (Result result : Result.all()) {
                XSSFCell cell = named(workbook, "out_" + key + "_" + result.id());
                compare(differences, result.id(), cell, engine.results().value(result));
            }
        }
        Expected expected = Expected.of(weighted);
        String out = "out_expected_";
        compare(differences, "moic", named(workbook, out + "moic"), OptionalDouble.of(expected.moic()));
        compare(differences, "irr", named(workbook, out + "irr"), expected.irr());
        compare(differences, "proceeds", named(workbook, out + "proceeds"), OptionalDouble.of(expected.proceeds()));
        compare(differences, "invested", named(workbook, out + "invested"), OptionalDouble.of(expected.invested()));
        compare(
                differences,
                "loss",
                named(workbook, out + "probabilityOfLoss"),
                OptionalDouble.of(expected.probabilityOfLoss()));
        return differences;
    }

    private static void compare(List<String> differences, String what, XSSFCell cell, OptionalDouble engine) {
        boolean agrees = engine.isPresent()
                ? isNumber(cell) && agree(what.startsWith("irr"), engine.getAsDouble(), cell.getNumericCellValue())
                : !isNumber(cell) && cell.getStringCellValue().isEmpty();
        if (!agrees) {
            differences.add("%s at %s: the engine says %s, the workbook %s"
                    .formatted(what, where(cell), engine, isNumber(cell) ? cell.getNumericCellValue() : value(cell)));
        }
    }

    private static boolean isNumber(XSSFCell cell) {
        return type(cell) == CellType.NUMERIC;
    }

    static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    static String value(XSSFCell cell) {
        return switch (type(cell)) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case ERROR -> cell.getErrorCellString();
            default -> "";
        };
    }

    static boolean agree(boolean rate, double expected, double actual) {
        double allowed = rate ? 1e-7 : Math.max(1e-12, 1e-9 * Math.abs(expected));
        return Math.abs(expected - actual) <= allowed;
    }
}
