package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.series.Formulas;
import underwrite.model.thesis.Thesis;

@DisplayName("The numbers of a memo")
class ParityTest {
    private static final int LAST_SEED = 12;
    private static final int FIRST_MODEL = 3;
    private static final int OTHER_SHEETS = 9;
    private static final Set<Integer> EDGES = Stream.of(
                    "breakEven", "cheaperShares", "cheaperGivenUp", "convertsAt", "converts")
            .flatMap(block -> Formulas.block(block).stream())
            .map(line -> ModelLayout.layout().row(line))
            .collect(Collectors.toSet());

    static Stream<String> golden() {
        return Theses.GOLDEN.stream();
    }

    static Stream<String> presets() {
        return Presets.all().stream().map(Preset::id);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, LAST_SEED);
    }

    @Test
    @DisplayName("are compared in every corner of the model")
    void corners() {
        List<Thesis> theses = new ArrayList<>();
        Theses.GOLDEN.forEach(name -> theses.add(Theses.golden(name)));
        seeds().forEach(seed -> theses.add(Theses.random(seed)));
        new Coverage(theses).assertWhole();
    }

    @ParameterizedTest(name = "{0} agree with the engine, as written and recalculated")
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("golden")
    void ofGoldenTheses(String name) {
        check(Theses.oneTrial(Theses.golden(name)));
    }

    @ParameterizedTest(name = "of a random thesis agree with the engine, as written and recalculated, seed {0}")
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("seeds")
    void ofRandomTheses(long seed) {
        check(Theses.random(seed));
    }

    @ParameterizedTest(name = "of the preset {0} agree with the engine, as written and recalculated")
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("presets")
    void ofPresets(String id) {
        check(Theses.oneTrial(Presets.byId(id).orElseThrow().thesis()));
    }

    private static void check(Thesis thesis) {
        XSSFWorkbook workbook = Memos.open(Memos.write(thesis));
        assertThat(Memos.differences(workbook, thesis)).as("as written").isEmpty();
        List<XSSFCell> formulas = Memos.cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .toList();
        List<String> written = formulas.stream().map(Memos::value).toList();
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(Memos.differences(workbook, thesis)).as("recalculated").isEmpty();
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            String now = Memos.value(formulas.get(i));
            if (!onAnEdge(formulas.get(i)) && !same(written.get(i), now, formulas.get(i))) {
                apart.add("%s %s: written %s, recalculated %s"
                        .formatted(
                                Memos.where(formulas.get(i)), formulas.get(i).getCellFormula(), written.get(i), now));
            }
        }
        assertThat(apart.stream().limit(10)).as("cached values").isEmpty();
    }

    /** Working lines in which a tie of rounding decides; what comes of them is compared with the engine, line by line. */
    private static boolean onAnEdge(XSSFCell cell) {
        int sheet = cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet());
        int scenarios = cell.getSheet().getWorkbook().getNumberOfSheets() - OTHER_SHEETS;
        return sheet >= FIRST_MODEL && sheet < FIRST_MODEL + scenarios && EDGES.contains(cell.getRowIndex());
    }

    private static boolean same(String written, String now, XSSFCell cell) {
        if (Memos.type(cell) != CellType.NUMERIC) {
            return written.equals(now) && Memos.type(cell) != CellType.ERROR;
        }
        double before = Double.parseDouble(written);
        double after = Double.parseDouble(now);
        return Math.abs(before - after) <= Math.max(1e-7, 1e-6 * Math.abs(before));
    }
}
