package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Constant;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The sheet of checks: the master light, a row for each check, the results beside the engine's, the inputs as they were exported. */
final class ChecksSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final double WIDTH = 12.5;

    /** The meaning of a check takes several columns. */
    private static final int LAST_OF_MEANING = ChecksLayout.MEANING + 7;

    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();

    private final Book book;
    private final Plan plan;
    private final ChecksLayout layout;
    private final Page page;
    private final String tolerance;

    private ChecksSheet(Book book, Plan plan, Page page) {
        this.book = book;
        this.plan = plan;
        this.layout = plan.checks().layout();
        this.page = page;
        this.tolerance =
                Cells.on(Tab.INPUTS.title(), plan.inputs().row(Constant.CHECK_TOLERANCE), InputsLayout.FIRST_SCENARIO);
    }

    static void write(Book book, Plan plan, Page page) {
        ChecksSheet sheet = new ChecksSheet(book, plan, page);
        sheet.light();
        sheet.list();
        sheet.results();
        sheet.inputs();
        sheet.finish();
    }

    private void light() {
        Frame.head(page, plan, Tab.CHECKS.title(), WORDS.get("checks.subtitle"), LAST_OF_MEANING);
        String statuses = Cells.fixed(ChecksLayout.FIRST_ROW, ChecksLayout.STATUS) + ":"
                + Cells.fixed(layout.lastCheck(), ChecksLayout.STATUS);
        String failed = Cells.fixed(ChecksLayout.FAILED_ROW, ChecksLayout.LIGHT_COLUMN);
        page.text(ChecksLayout.LIGHT_ROW, 0, WORDS.get("checks.light"), Look.TEXT.bolder());
        String count = "ROWS(" + statuses + ")";
        String light = "IF(" + failed + "=0,\"" + WORDS.get("light.pass", "\"&" + count + "&\"") + "\",\""
                + WORDS.get("light.fail", "\"&" + failed + "&\"", "\"&" + count + "&\"") + "\")";
        page.formula(
                ChecksLayout.LIGHT_ROW,
                ChecksLayout.LIGHT_COLUMN,
                light,
                plan.light(),
                Look.TEXT.ink(Look.GREEN).bolder());
        Frame.warnWhen(page, failed + ">0", ChecksLayout.LIGHT_ROW, 1, ChecksLayout.LIGHT_ROW, 1);
        page.text(ChecksLayout.FAILED_ROW, 0, WORDS.get("checks.failed"), Look.TEXT);
        page.formula(
                ChecksLayout.FAILED_ROW,
                ChecksLayout.LIGHT_COLUMN,
                "COUNTIF(" + statuses + ",\"ERROR\")",
                0,
                Look.TEXT.as(Formats.WHOLE));
        page.text(ChecksLayout.CHANGED_ROW, 0, WORDS.get("checks.changed"), Look.TEXT);
        page.formula(
                ChecksLayout.CHANGED_ROW, ChecksLayout.LIGHT_COLUMN, changedCount(), 0, Look.TEXT.as(Formats.WHOLE));
        book.name("checks_failed", Cells.on(page.name(), ChecksLayout.FAILED_ROW, ChecksLayout.LIGHT_COLUMN));
    }

    private String changedCount() {
        StringBuilder sum = new StringBuilder("SUM(");
        for (ScenarioPart part : plan.scenarios()) {
            int column = layout.changed(part.index());
            sum.append(part.index() == 0 ? "" : ",")
                    .append(Cells.fixed(layout.probabilityRow(), column))
                    .append(':')
                    .append(Cells.fixed(layout.lastInput(), column));
        }
        return sum.append(')').toString();
    }

    private void list() {
        int head = ChecksLayout.HEAD_ROW;
        page.text(head, ChecksLayout.WHAT, WORDS.get("checks.what"), Look.HEAD);
        page.text(head, ChecksLayout.WHERE, WORDS.get("checks.where"), Look.HEAD);
        page.text(head, ChecksLayout.VALUE, WORDS.get("checks.value"), RIGHT_HEAD);
        page.text(head, ChecksLayout.TOLERANCE, WORDS.get("checks.tolerance"), RIGHT_HEAD);
        page.text(head, ChecksLayout.STATUS, WORDS.get("checks.status"), Look.HEAD.aligned(Align.CENTRE));
        page.text(head, ChecksLayout.MEANING, WORDS.get("checks.meaning"), Look.HEAD);
        page.band(head, ChecksLayout.MEANING + 1, LAST_OF_MEANING, Look.HEAD);
        int row = ChecksLayout.FIRST_ROW;
        for (Check check : plan.checks().checks()) {
            check(check, row++);
        }
        String first = Cells.inColumn(ChecksLayout.FIRST_ROW, ChecksLayout.STATUS);
        Frame.warnWhen(
                page,
                first + "=\"ERROR\"",
                ChecksLayout.FIRST_ROW,
                ChecksLayout.STATUS,
                layout.lastCheck(),
                ChecksLayout.STATUS);
    }

    private void check(Check check, int row) {
        page.text(row, ChecksLayout.WHAT, WORDS.get("check." + check.key()), Look.TEXT);
        page.link(row, ChecksLayout.WHERE, check.where(), check.target(), Look.TEXT.ink(Look.GREEN));
        page.formula(row, ChecksLayout.VALUE, check.formula(), check.value(), Look.NUMBER.as(Formats.CHECK));
        page.formula(
                row,
                ChecksLayout.TOLERANCE,
                tolerance,
                Constant.CHECK_TOLERANCE.value(),
                Look.NUMBER.ink(Look.GREEN).as(Formats.CHECK));
        String value = Cells.inColumn(row, ChecksLayout.VALUE);
        String within = "IF(ABS(" + value + ")<=" + Cells.inColumn(row, ChecksLayout.TOLERANCE) + ",\"OK\",\"ERROR\")";
        String status = "IF(ISNUMBER(" + value + ")," + within + ",\"ERROR\")";
        if (check.kind() == Check.Kind.AS_EXPORTED) {
            String changed = Cells.fixed(ChecksLayout.CHANGED_ROW, ChecksLayout.LIGHT_COLUMN);
            status = "IF(" + changed + ">0,\"CHANGED\",IFERROR(" + within + ",\"ERROR\"))";
        }
        page.formula(row, ChecksLayout.STATUS, status, "OK", Look.TEXT.bolder().aligned(Align.CENTRE));
        page.text(row, ChecksLayout.MEANING, WORDS.get("check." + check.key() + ".meaning"), Look.QUIET);
    }

    private void results() {
        int head = layout.resultsHeading();
        section(head, WORDS.get("checks.results"));
        for (ScenarioPart part : plan.scenarios()) {
            int column = layout.live(part.index());
            String name = part.shortName();
            page.head(head + 1, column, WORDS.get("checks.live", name), RIGHT_HEAD, WIDTH);
            page.head(head + 1, column + 1, WORDS.get("checks.engine", name), RIGHT_HEAD, WIDTH);
            page.text(head + 1, column + 2, WORDS.get("checks.difference"), RIGHT_HEAD);
        }
        page.text(head + 1, 0, WORDS.get("checks.result"), Look.HEAD);
        for (Result result : Result.all()) {
            page.text(layout.row(result), 0, result.label(), Look.TEXT);
            plan.scenarios().forEach(part -> result(result, part));
        }
    }

    private void result(Result result, ScenarioPart part) {
        int row = layout.row(result);
        int column = layout.live(part.index());
        OptionalDouble value = part.of(result);
        Look look = Look.NUMBER.as(Formats.of(result.unit(), Math.abs(value.orElse(0))));
        String live = Cells.at(row, column);
        String engine = Cells.at(row, column + 1);
        if (value.isPresent()) {
            page.formula(row, column, plan.result(part, result), value.getAsDouble(), look.ink(Look.GREEN));
            page.number(row, column + 1, value.getAsDouble(), STORED.as(look.format()));
        } else {
            page.formula(row, column, plan.result(part, result), "", look.ink(Look.GREEN));
            page.text(row, column + 1, "", STORED);
        }
        String apart = "ABS(" + live + "-" + engine + ")/MAX(ABS(" + engine + ")," + tolerance + ")";
        String difference =
                "IF(" + live + "=" + engine + ",0,IF(COUNT(" + live + ":" + engine + ")>1," + apart + ",1))";
        page.formula(row, column + 2, difference, 0, Look.NUMBER.as(Formats.CHECK));
    }

    private void section(int row, String title) {
        page.text(row, 0, title, Look.SECTION);
        page.band(row, 1, lastColumn(), Look.SECTION);
    }

    private void inputs() {
        int head = layout.inputsHeading();
        section(head, WORDS.get("checks.inputs"));
        page.text(head + 1, 0, WORDS.get("checks.input"), Look.HEAD);
        page.text(layout.probabilityRow(), 0, WORDS.get("inputs.probability"), Look.TEXT);
        Input.all().forEach(input -> page.text(layout.row(input), 0, input.label(), Look.TEXT));
        for (ScenarioPart part : plan.scenarios()) {
            int column = layout.exported(part.index());
            page.head(head + 1, column, WORDS.get("checks.exported", part.shortName()), RIGHT_HEAD, WIDTH);
            page.text(head + 1, column + 1, WORDS.get("checks.isChanged"), RIGHT_HEAD);
            page.number(layout.probabilityRow(), column, part.scenario().probability(), STORED.as(Formats.GENERAL));
            changed(layout.probabilityRow(), column, plan.probability(part));
            Input.all().forEach(input -> exported(input, part));
        }
    }

    private void exported(Input input, ScenarioPart part) {
        int row = layout.row(input);
        int column = layout.exported(part.index());
        if (input instanceof Driver driver) {
            page.number(row, column, part.scenario().assumptions().value(driver), STORED.as(Formats.GENERAL));
        } else {
            Choice choice = (Choice) input;
            page.text(
                    row,
                    column,
                    choice.options().get(part.scenario().assumptions().option(choice)),
                    STORED);
        }
        changed(row, column, plan.input(part, input));
    }

    private void changed(int row, int column, String cell) {
        String formula = "IF(" + cell + "=" + Cells.at(row, column) + ",0,1)";
        page.formula(row, column + 1, formula, 0, Look.NUMBER.ink(Look.GREEN).as(Formats.FLAG));
    }

    private void finish() {
        page.widths(46, 24);
        for (int column = 2; column <= lastColumn(); column++) {
            page.width(column, WIDTH);
        }
        page.sheet().createFreezePane(1, ChecksLayout.HEAD_ROW + 1);
        page.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, printed());
    }

    private int lastColumn() {
        return Math.max(LAST_OF_MEANING, layout.difference(plan.scenarios().size() - 1));
    }

    /** The checks, then each table, as many scenarios side by side as the checks are wide. */
    private List<CellRangeAddress> printed() {
        List<CellRangeAddress> ranges = new ArrayList<>();
        ranges.add(new CellRangeAddress(0, layout.lastCheck(), 0, LAST_OF_MEANING));
        int scenarios = plan.scenarios().size();
        int last = layout.row(Result.all().get(Result.all().size() - 1));
        for (int from = 0; from < scenarios; from += LAST_OF_MEANING / ChecksLayout.RESULT_COLUMNS) {
            int to = Math.min(scenarios, from + LAST_OF_MEANING / ChecksLayout.RESULT_COLUMNS) - 1;
            int first = from == 0 ? 0 : layout.live(from);
            ranges.add(new CellRangeAddress(layout.resultsHeading(), last, first, layout.difference(to)));
        }
        for (int from = 0; from < scenarios; from += LAST_OF_MEANING / ChecksLayout.INPUT_COLUMNS) {
            int to = Math.min(scenarios, from + LAST_OF_MEANING / ChecksLayout.INPUT_COLUMNS) - 1;
            int first = from == 0 ? 0 : layout.exported(from);
            ranges.add(new CellRangeAddress(layout.inputsHeading(), layout.lastInput(), first, layout.changed(to)));
        }
        return ranges;
    }
}
