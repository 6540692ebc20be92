package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

/** Eight minutes, fewer with {@code -Drandom.theses=40}; {@code mvn -Plong test -pl model -Dtest=LibreOfficeParityTest} runs it alone. */
@Tag("long")
@DisplayName("The numbers of a memo in LibreOffice")
class LibreOfficeParityTest {
    private static final int RANDOM_THESES = Integer.getInteger("random.theses", 200);
    private static final double NEVER_A_RESULT = 123_456_789;

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "agree with the engine, recalculated as exported and after a dozen inputs were changed: golden theses, presets, 200 random theses (seeds from 1)")
    void agree() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Path workbooks = Files.createDirectories(folder.resolve("workbooks"));
        Map<String, Thesis> expected = new LinkedHashMap<>();
        for (String name : Theses.GOLDEN) {
            both(name, Theses.golden(name), workbooks, expected);
        }
        for (Preset preset : Presets.all()) {
            both(preset.id(), preset.thesis(), workbooks, expected);
        }
        for (int seed = 1; seed <= RANDOM_THESES; seed++) {
            changed("random-" + seed, Theses.random(seed), seed, workbooks, expected);
        }
        new Coverage(expected.values()).assertWhole();
        Path results = office.recalculate(workbooks);
        List<String> differences = new ArrayList<>();
        expected.forEach((name, thesis) -> compare(results.resolve(name + ".xlsx"), name, thesis, differences));
        assertThat(differences).isEmpty();
    }

    private static void both(String name, Thesis thesis, Path workbooks, Map<String, Thesis> expected)
            throws IOException {
        try (XSSFWorkbook workbook = Memos.open(Memos.write(Theses.oneTrial(thesis)))) {
            save(workbook, workbooks.resolve(name + ".xlsx"));
        }
        expected.put(name, thesis);
        changed(name + "-changed", thesis, name.hashCode(), workbooks, expected);
    }

    private static void changed(String name, Thesis thesis, long seed, Path workbooks, Map<String, Thesis> expected)
            throws IOException {
        Changes changes = Changes.of(thesis, new SplittableRandom(seed));
        try (XSSFWorkbook workbook = Memos.open(Memos.write(Theses.oneTrial(thesis)))) {
            changes.type(workbook);
            save(workbook, workbooks.resolve(name + ".xlsx"));
        }
        expected.put(name, changes.thesis());
    }

    /** Saves with cached values that are wrong, so that what is read later was worked out anew. */
    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        for (XSSFCell cell : Memos.cells(workbook)) {
            if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                cell.setCellValue(NEVER_A_RESULT);
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static void compare(Path file, String name, Thesis thesis, List<String> differences) {
        assertThat(file).as("recalculated by LibreOffice").exists();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            Memos.differences(workbook, thesis).stream()
                    .limit(3)
                    .forEach(apart -> differences.add(name + ": " + apart));
            Memos.cells(workbook).stream()
                    .filter(cell -> Memos.type(cell) == CellType.ERROR)
                    .limit(3)
                    .forEach(cell -> differences.add(name + ": error at " + Memos.where(cell)));
            double failed = Memos.named(workbook, "checks_failed").getNumericCellValue();
            if (failed != 0) {
                differences.add(name + ": " + failed + " checks fail");
            }
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new AssertionError(name, e);
        }
    }
}
