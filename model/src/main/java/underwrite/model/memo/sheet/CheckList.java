package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.memo.sheet.Check.Kind;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/**
 * The checks of a memo, in the order in which they are listed.
 *
 * @param layout where they and their tables stand
 */
record CheckList(List<Check> checks, ChecksLayout layout) {
    /** Checked each year on a model sheet; see the lines of these names in the catalogue of formulas. */
    private static final List<String> GAPS =
            List.of("cashGap", "raiseGap", "sharesGap", "payoutGap", "dueGap", "rateGap");

    private static final ModelLayout MODEL = ModelLayout.layout();

    /** Below the head, so that a sheet's own light is not among what it depends on. */
    private static final int FIRST_CHECKED_ROW = 2;

    private static final int LAST_CHECKED_ROW = 2_499;
    private static final int LAST_CHECKED_COLUMN = 40;

    static CheckList of(Plan plan) {
        List<Function<ChecksLayout, Check>> wanted = new ArrayList<>();
        for (ScenarioPart part : plan.scenarios()) {
            GAPS.forEach(gap -> wanted.add(layout -> gap(part, gap)));
            wanted.add(layout -> clashes(part));
            wanted.add(layout -> engine(part, layout));
        }
        wanted.add(layout -> inRange(plan));
        wanted.add(layout -> probabilities(plan));
        wanted.add(layout -> grid(plan));
        wanted.add(layout -> samples());
        plan.scenarios().forEach(part -> wanted.add(layout -> noErrors(part.sheet())));
        Tab.calculated().forEach(tab -> wanted.add(layout -> noErrors(tab.title())));
        ChecksLayout layout = new ChecksLayout(wanted.size());
        return new CheckList(wanted.stream().map(check -> check.apply(layout)).toList(), layout);
    }

    private static Check gap(ScenarioPart part, String key) {
        Line line = Formulas.line(key);
        int row = MODEL.row(line);
        String years = Cells.on(part.sheet(), row, ModelLayout.FIRST_YEAR, row, ModelLayout.LAST_YEAR);
        double worst = 0;
        for (int year = 0; year < Series.YEARS; year++) {
            worst = Math.max(worst, Math.abs(part.evaluation().at(line, year)));
        }
        String formula = "MAX(MAX(" + years + "),-MIN(" + years + "))";
        return new Check(key, part.sheet(), formula, worst, years, Kind.ALWAYS);
    }

    private static Check clashes(ScenarioPart part) {
        Line line = Formulas.line("clashes");
        String cell = Cells.on(part.sheet(), MODEL.row(line), ModelLayout.VALUE);
        return new Check("clashes", part.sheet(), cell, part.evaluation().at(line, 0), cell, Kind.ALWAYS);
    }

    private static Check engine(ScenarioPart part, ChecksLayout layout) {
        int first = layout.row(Result.all().get(0));
        int last = layout.row(Result.all().get(Result.all().size() - 1));
        int column = layout.difference(part.index());
        String differences = Cells.fixed(first, column) + ":" + Cells.fixed(last, column);
        String target = Cells.on(Tab.CHECKS.title(), first, column);
        return new Check("engine", part.sheet(), "MAX(" + differences + ")", 0, target, Kind.AS_EXPORTED);
    }

    private static Check inRange(Plan plan) {
        InputsLayout inputs = plan.inputs();
        String flags = Cells.on(
                Tab.INPUTS.title(), inputs.firstInputRow(), inputs.inRange(), inputs.lastInputRow(), inputs.inRange());
        return new Check("inRange", Tab.INPUTS.title(), "SUM(" + flags + ")", 0, flags, Kind.ALWAYS);
    }

    private static Check probabilities(Plan plan) {
        int row = InputsLayout.PROBABILITY_ROW;
        String cells = Cells.on(
                Tab.INPUTS.title(),
                row,
                InputsLayout.FIRST_SCENARIO,
                row,
                plan.inputs().lastScenario());
        double sum = plan.scenarios().stream()
                .mapToDouble(part -> part.scenario().probability())
                .sum();
        String formula = "ABS(SUM(" + cells + ")-1)+MAX(0,-MIN(" + cells + "))";
        return new Check("probabilities", Tab.INPUTS.title(), formula, Math.abs(sum - 1), cells, Kind.ALWAYS);
    }

    /** The grid of net present values comes to the result of the model at its hurdle rate and exit year. */
    private static Check grid(Plan plan) {
        int row = plan.sensitivity().rate(0);
        String years = Cells.on(Tab.SENSITIVITY.title(), row, ModelLayout.FIRST_YEAR, row, ModelLayout.LAST_YEAR);
        ScenarioPart main = plan.mainScenario();
        String npv = plan.result(main, Result.NPV);
        String its = "INDEX(" + years + ",1+" + plan.result(main, Result.EXIT_YEAR) + ")";
        String formula = "(" + its + "-" + npv + ")/MAX(1,ABS(" + npv + "))";
        return new Check("grid", Tab.SENSITIVITY.title(), formula, 0, years, Kind.ALWAYS);
    }

    private static Check samples() {
        String target = Cells.on(Tab.SAMPLES.title(), 0, 0);
        return new Check("samples", Tab.SAMPLES.title(), SimulationSheet.storedGap(), 0, target, Kind.ALWAYS);
    }

    private static Check noErrors(String sheet) {
        String cells = Cells.on(sheet, FIRST_CHECKED_ROW, 0, LAST_CHECKED_ROW, LAST_CHECKED_COLUMN);
        String formula = "IF(ISNUMBER(SUM(" + cells + ")),0,1)";
        return new Check("noErrors", sheet, formula, 0, Cells.on(sheet, 0, 0), Kind.ALWAYS);
    }
}
