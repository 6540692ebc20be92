package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The formulas of a memo")
class FormulaRulesTest {
    private static final int LONGEST = 160;
    private static final int DEEPEST_IF = 2;
    private static final int FIRST_YEAR = 4;
    private static final int LAST_YEAR = 14;
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SHEET = Pattern.compile("'(?:[^']|'')*'!");
    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z$\\d.])\\d+(?:\\.\\d+)?");

    private static List<XSSFCell> formulas = List.of();

    @BeforeAll
    static void write() {
        formulas = Memos.cells(Memos.open(Memos.of(Theses.quick(Theses.golden("three-scenarios"))))).stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .toList();
    }

    @Test
    @DisplayName("are the same all across the years of a row")
    void sameAcross() {
        Map<String, Set<String>> byRow = new HashMap<>();
        for (XSSFCell cell : formulas) {
            boolean model = cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()) > 2
                    && cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()) < 6;
            boolean years = cell.getColumnIndex() >= FIRST_YEAR && cell.getColumnIndex() <= LAST_YEAR;
            boolean sensitivity = cell.getSheet().getSheetName().equals("Sensitivity");
            if (years && (model || sensitivity) && cell.getRowIndex() > 0) {
                byRow.computeIfAbsent(
                                cell.getSheet().getSheetName() + "!" + (cell.getRowIndex() + 1), row -> new TreeSet<>())
                        .add(relative(cell));
            }
        }
        assertThat(byRow).hasSizeGreaterThan(600);
        assertThat(byRow.entrySet().stream().filter(row -> row.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    @DisplayName("hold no number but 0 and 1")
    void noLiterals() {
        assertThat(broken(cell -> {
                    String plain = CELL.matcher(withoutNames(cell)).replaceAll("");
                    return NUMBER.matcher(plain)
                            .results()
                            .map(MatchResult::group)
                            .anyMatch(n -> !n.matches("[01]"));
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("ask no question inside a question inside a question")
    void noDeepIf() {
        assertThat(broken(cell -> depth(withoutNames(cell)) > DEEPEST_IF)).isEmpty();
    }

    @Test
    @DisplayName("are at most 160 characters long, the names of sheets apart")
    void notLong() {
        assertThat(broken(cell ->
                        SHEET.matcher(cell.getCellFormula()).replaceAll("").length() > LONGEST))
                .isEmpty();
    }

    private static List<String> broken(java.util.function.Predicate<XSSFCell> breaks) {
        Map<String, String> shown = new HashMap<>();
        for (XSSFCell cell : formulas) {
            if (breaks.test(cell)) {
                shown.putIfAbsent(relative(cell), Memos.where(cell) + " " + cell.getCellFormula());
            }
        }
        return shown.values().stream().sorted().toList();
    }

    private static String withoutNames(XSSFCell cell) {
        return TEXT.matcher(SHEET.matcher(cell.getCellFormula()).replaceAll("")).replaceAll("\"\"");
    }

    /** How many IFs stand in one another at most; the one that guards against no data or the first year counts too. */
    private static int depth(String formula) {
        List<Boolean> open = new ArrayList<>();
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            if (formula.charAt(i) == '(') {
                boolean isIf = formula.substring(0, i).matches("(?s)(.*[^A-Z])?IF");
                open.add(isIf);
                deepest =
                        Math.max(deepest, (int) open.stream().filter(one -> one).count());
            } else if (formula.charAt(i) == ')') {
                open.remove(open.size() - 1);
            }
        }
        return deepest;
    }

    /** The formula with places told from its own cell, as R1C1 would. */
    private static String relative(XSSFCell cell) {
        Matcher places = CELL.matcher(cell.getCellFormula());
        return places.replaceAll(place -> {
            int row = Integer.parseInt(place.group(4)) - 1;
            int column = CellReference.convertColStringToIndex(place.group(2));
            String r = place.group(3).isEmpty() ? "R[" + (row - cell.getRowIndex()) + "]" : "R" + row;
            String c = place.group(1).isEmpty() ? "C[" + (column - cell.getColumnIndex()) + "]" : "C" + column;
            return Matcher.quoteReplacement(r + c);
        });
    }
}
