package underwrite.model.memo.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import underwrite.model.driver.Input;
import underwrite.model.series.Constant;
import underwrite.model.series.Expr;
import underwrite.model.series.Formula;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Section;
import underwrite.model.series.Series;
import underwrite.model.series.Working;

/**
 * Where everything stands on a model sheet; the same for all scenarios. Columns: label, unit, note, value, years 0..10, the formula in
 * words. In each section come first the assumptions that it is the first to use, then its lines.
 */
public final class ModelLayout {
    public static final int LABEL = 0;
    public static final int UNIT = 1;
    public static final int NOTE = 2;

    /** Holds what has one value for all years, and the number of a row in its block. */
    public static final int VALUE = 3;

    public static final int FIRST_YEAR = 4;
    public static final int LAST_YEAR = FIRST_YEAR + Series.HORIZON;
    public static final int WORDS = LAST_YEAR + 1;

    /** The row with the years 0..10, counted from 0. */
    public static final int YEARS_ROW = 3;

    private static final int FIRST_ROW = 4;
    private static final ModelLayout THE_ONE = new ModelLayout();

    private final List<ModelRow> rows = new ArrayList<>();
    private final Map<ModelRow, Integer> places = new HashMap<>();

    private ModelLayout() {
        Set<ModelRow> placed = new LinkedHashSet<>();
        for (Section section : Section.values()) {
            if (section == Section.CHECKS) {
                addResults(placed);
            }
            rows.add(new ModelRow.Heading(section));
            List<Line> lines = Formulas.lines().stream()
                    .filter(line -> line.section() == section)
                    .toList();
            addIngredients(lines.stream().flatMap(ModelLayout::expressions), placed);
            addLines(lines);
            rows.add(section == Section.CHECKS ? new ModelRow.Ticks() : new ModelRow.Gap());
        }
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), FIRST_ROW + i);
        }
    }

    /** The layout of every model sheet. */
    public static ModelLayout layout() {
        return THE_ONE;
    }

    /** What a line's formula uses; one that differs in the last year asks which that is. */
    private static Stream<Expr> expressions(Line line) {
        Formula formula = Formulas.of(line);
        Stream<Expr> horizon = formula.last().stream().map(last -> new Expr.Named(Constant.HORIZON));
        return Stream.concat(formula.all(), horizon);
    }

    private void addIngredients(Stream<Expr> expressions, Set<ModelRow> placed) {
        Set<ModelRow> needed = new LinkedHashSet<>();
        expressions.forEach(expr -> {
            if (expr instanceof Expr.OfDriver of) {
                needed.add(new ModelRow.OfInput(of.driver()));
            } else if (expr instanceof Expr.IsOption is) {
                needed.add(new ModelRow.OfInput(is.choice()));
            } else if (expr instanceof Expr.Named named) {
                needed.add(new ModelRow.OfConstant(named.constant()));
            }
        });
        Input.all().stream().map(ModelRow.OfInput::new).forEach(row -> addOnce(row, needed, placed));
        Constant.all().stream().map(ModelRow.OfConstant::new).forEach(row -> addOnce(row, needed, placed));
    }

    private void addOnce(ModelRow row, Set<ModelRow> needed, Set<ModelRow> placed) {
        if (needed.contains(row) && placed.add(row)) {
            rows.add(row);
        }
    }

    private void addLines(List<Line> lines) {
        String block = "";
        for (Line line : lines) {
            boolean inBlock = line instanceof Working working && working.row().isPresent();
            String its = inBlock ? ((Working) line).block() : "";
            if (inBlock && !its.equals(block)) {
                rows.add(new ModelRow.BlockHeading((Working) line));
            }
            block = its;
            rows.add(new ModelRow.OfLine(line));
        }
    }

    private void addResults(Set<ModelRow> placed) {
        rows.add(new ModelRow.ResultHeading());
        addIngredients(
                Result.all().stream().flatMap(result -> Formulas.of(result).all()), placed);
        Result.all().forEach(result -> rows.add(new ModelRow.OfResult(result)));
        rows.add(new ModelRow.Gap());
    }

    /** The rows in order, the first one standing in {@link #firstRow()}. */
    public List<ModelRow> rows() {
        return List.copyOf(rows);
    }

    /** The row of the first entry of {@link #rows()}, counted from 0. */
    public int firstRow() {
        return FIRST_ROW;
    }

    /** The last row, counted from 0. */
    public int lastRow() {
        return FIRST_ROW + rows.size() - 1;
    }

    /**
     * The rows that begin a printed page so that no block is torn which a page can hold.
     *
     * @param most rows on a page
     */
    public List<Integer> pageStarts(int most) {
        List<Integer> starts = new ArrayList<>();
        int pageStart = 0;
        int blockStart = 0;
        for (int i = 1; i <= rows.size(); i++) {
            boolean begins = i == rows.size() || beginsBlock(rows.get(i));
            if (!begins) {
                continue;
            }
            if (i - pageStart > most && blockStart > pageStart) {
                starts.add(FIRST_ROW + blockStart);
                pageStart = blockStart;
            }
            while (i - pageStart > most) {
                pageStart += most;
            }
            blockStart = i;
        }
        return starts;
    }

    private static boolean beginsBlock(ModelRow row) {
        return row instanceof ModelRow.Heading
                || row instanceof ModelRow.ResultHeading
                || row instanceof ModelRow.BlockHeading;
    }

    /** The row of an assumption. */
    public int row(Input input) {
        return place(new ModelRow.OfInput(input));
    }

    /** The row of a constant. */
    public int row(Constant constant) {
        return place(new ModelRow.OfConstant(constant));
    }

    /** The row of a line. */
    public int row(Line line) {
        return place(new ModelRow.OfLine(line));
    }

    /** The row of a result. */
    public int row(Result result) {
        return place(new ModelRow.OfResult(result));
    }

    private int place(ModelRow row) {
        return Objects.requireNonNull(places.get(row), row::toString);
    }
}
