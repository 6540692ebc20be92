package underwrite.model.memo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import underwrite.model.library.Presets;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * How long the whole memo of three scenarios with 2,000 stored trials takes, beside what the library needs to write as many cells of each
 * kind at the same places, plainly. The trials of the simulation are as many as are stored, so that it is the writing that is compared.
 *
 * <pre>mvn -q -Pbench -pl model test-compile exec:exec -Dbench=MemoBenchmark -Dbench.args="-jvmArgs -Xmx96m"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class MemoBenchmark {
    private static final int TRIALS = 2_000;

    private Thesis thesis = Presets.all().get(0).thesis();
    private final List<List<Plain>> sheets = new ArrayList<>();

    /** A cell as plain as can be. */
    private record Plain(int row, int column, CellType type, double number, String text) {}

    @Setup
    public void load() throws IOException {
        Thesis preset = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
        SimulationSettings all = preset.simulation();
        thesis = preset.withSimulation(new SimulationSettings(
                all.scenario(), TRIALS, all.seed(), all.sampling(), all.correlations(), all.extras()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(memo()))) {
            for (Sheet sheet : workbook) {
                sheets.add(cells(sheet));
            }
        }
    }

    private static List<Plain> cells(Sheet sheet) {
        List<Plain> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean formula = cell.getCellType() == CellType.FORMULA;
                CellType holds = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
                double number = holds == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
                String text =
                        formula ? cell.getCellFormula() : holds == CellType.STRING ? cell.getStringCellValue() : "";
                cells.add(new Plain(cell.getRowIndex(), cell.getColumnIndex(), cell.getCellType(), number, text));
            }
        }
        return cells;
    }

    /** The memo. */
    @Benchmark
    public byte[] memo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MemoWriter.write(MemoRequest.of(thesis), out, MemoProgress.NONE);
        return out.toByteArray();
    }

    /** As many cells of each kind, with one style. */
    @Benchmark
    public byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.setCellFormulaValidation(false);
            XSSFCellStyle style = workbook.createCellStyle();
            for (List<Plain> cells : sheets) {
                workbook.createSheet();
            }
            for (int i = 0; i < sheets.size(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (Plain plain : sheets.get(i)) {
                    XSSFRow row = sheet.getRow(plain.row());
                    XSSFCell cell = (row == null ? sheet.createRow(plain.row()) : row).createCell(plain.column());
                    fill(cell, plain);
                    cell.setCellStyle(style);
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(XSSFCell cell, Plain plain) {
        switch (plain.type()) {
            case FORMULA -> {
                cell.setCellFormula(plain.text());
                if (Double.isNaN(plain.number())) {
                    cell.setCellValue("");
                } else {
                    cell.setCellValue(plain.number());
                }
            }
            case NUMERIC -> cell.setCellValue(plain.number());
            case STRING -> cell.setCellValue(plain.text());
            default -> {}
        }
    }
}
