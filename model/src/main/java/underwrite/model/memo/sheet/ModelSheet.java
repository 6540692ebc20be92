package underwrite.model.memo.sheet;

import static underwrite.model.memo.model.ModelLayout.FIRST_YEAR;
import static underwrite.model.memo.model.ModelLayout.LABEL;
import static underwrite.model.memo.model.ModelLayout.LAST_YEAR;
import static underwrite.model.memo.model.ModelLayout.NOTE;
import static underwrite.model.memo.model.ModelLayout.UNIT;
import static underwrite.model.memo.model.ModelLayout.VALUE;
import static underwrite.model.memo.model.ModelLayout.WORDS;
import static underwrite.model.memo.model.ModelLayout.YEARS_ROW;

import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.explain.FormulaWords;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.model.FormulaText;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.memo.model.ModelRow;
import underwrite.model.series.Constant;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Section;
import underwrite.model.series.Series;
import underwrite.model.series.Working;

/** The model of one scenario as live formulas, years 0..10 across, in the order of the catalogue. */
final class ModelSheet {
    /** The lines that a reader looks for first. */
    private static final Set<Series> BOLD = EnumSet.of(
            Series.REVENUE, Series.EBITDA, Series.ENTERPRISE_VALUE, Series.FCF, Series.CASH, Series.MOIC, Series.IRR);

    private static final float ROW_HEIGHT = 13;
    private static final int ROWS_ON_A_PAGE = 46;
    private static final FormulaWords FORMULA_WORDS = FormulaWords.in(Locale.ROOT);
    private static final ModelLayout LAYOUT = ModelLayout.layout();

    private final Book book;
    private final Plan plan;
    private final ScenarioPart part;
    private final Page page;

    private ModelSheet(Book book, Plan plan, ScenarioPart part, Page page) {
        this.book = book;
        this.plan = plan;
        this.part = part;
        this.page = page;
    }

    static void write(Book book, Plan plan, ScenarioPart part, Page page) {
        ModelSheet sheet = new ModelSheet(book, plan, part, page);
        sheet.head();
        int row = LAYOUT.firstRow();
        for (ModelRow content : LAYOUT.rows()) {
            sheet.row(content, row++);
        }
        sheet.marks();
        sheet.finish();
    }

    private void head() {
        String title = Plan.WORDS.get("model.title", part.shortName());
        Frame.head(page, plan, title, Plan.WORDS.get("model.subtitle"), LAST_YEAR);
        int row = YEARS_ROW - 1;
        page.text(row, LABEL, plan.yearsLabel(), Look.HEAD);
        page.text(row, UNIT, Plan.WORDS.get("model.unit"), Look.HEAD);
        page.text(row, NOTE, Plan.WORDS.get("model.note"), Look.HEAD);
        page.text(row, VALUE, Plan.WORDS.get("model.value"), Look.HEAD.aligned(Align.RIGHT));
        page.text(YEARS_ROW, LABEL, Plan.WORDS.get("model.year"), Look.HEAD);
        page.text(YEARS_ROW, UNIT, Plan.WORDS.get("unit.year"), Look.HEAD);
        page.band(YEARS_ROW, NOTE, VALUE, Look.HEAD);
        Look head = Look.HEAD.aligned(Align.RIGHT).as(Formats.WHOLE);
        String firstYear = Cells.on(Tab.INPUTS.title(), InputsLayout.FIRST_YEAR_ROW, InputsLayout.FIRST_SCENARIO);
        for (int year = 0; year < Series.YEARS; year++) {
            int column = FIRST_YEAR + year;
            String counted =
                    "COLUMN(" + Cells.at(YEARS_ROW, column) + ")-COLUMN(" + Cells.inColumn(YEARS_ROW, FIRST_YEAR) + ")";
            page.formula(YEARS_ROW, column, counted, year, head);
            String calendar = firstYear + "+" + Cells.at(YEARS_ROW, column);
            page.formula(row, column, calendar, plan.firstYear() + (double) year, head);
        }
        page.text(row, WORDS, Plan.WORDS.get("model.words"), Look.HEAD);
        page.blank(YEARS_ROW, WORDS, Look.HEAD);
    }

    private void row(ModelRow content, int row) {
        if (content instanceof ModelRow.OfLine of) {
            line(of.line(), row);
        } else if (content instanceof ModelRow.OfInput of) {
            input(of.input(), row);
        } else if (content instanceof ModelRow.OfConstant of) {
            constant(of.constant(), row);
        } else if (content instanceof ModelRow.OfResult of) {
            result(of.result(), row);
        } else if (content instanceof ModelRow.Heading heading) {
            heading(heading.section().label(Locale.ROOT), row);
        } else if (content instanceof ModelRow.ResultHeading) {
            heading(Plan.WORDS.get("model.results"), row);
        } else if (content instanceof ModelRow.BlockHeading block) {
            page.text(row, LABEL, block.first().blockLabel(Locale.ROOT), Look.TEXT.slanted());
        } else if (content instanceof ModelRow.Ticks) {
            ticks(row);
        }
    }

    private void heading(String title, int row) {
        page.text(row, LABEL, title, Look.SECTION);
        page.band(row, UNIT, WORDS, Look.SECTION);
    }

    private void input(Input input, int row) {
        boolean number = input instanceof Driver;
        String unit = number ? ((Driver) input).unit().symbol() : Plan.WORDS.get("unit.choice");
        label(row, input.label(), unit, Plan.WORDS.get("model.note.input"), Look.TEXT);
        Look look = Look.NUMBER.ink(Look.GREEN);
        String link = plan.input(part, input);
        if (input instanceof Driver driver) {
            double value = part.scenario().assumptions().value(driver);
            page.formula(row, VALUE, link, value, look.as(Formats.input(driver.unit(), value)));
        } else {
            Choice choice = (Choice) input;
            String option = choice.options().get(part.scenario().assumptions().option(choice));
            page.formula(row, VALUE, link, option, look);
            String words = choice.optionLabel(choice.option(option).orElseThrow(), Locale.ROOT);
            page.formula(
                    row,
                    FIRST_YEAR,
                    plan.optionWords(part, choice),
                    words,
                    look.aligned(Align.LEFT).stepped());
        }
    }

    private void constant(Constant constant, int row) {
        label(
                row,
                constant.label(Locale.ROOT),
                Plan.WORDS.get("unit.constant"),
                Plan.WORDS.get("model.note.constant"),
                Look.TEXT);
        String link = Cells.on(Tab.INPUTS.title(), plan.inputs().row(constant), InputsLayout.FIRST_SCENARIO);
        page.formula(
                row, VALUE, link, constant.value(), Look.NUMBER.ink(Look.GREEN).as(Formats.GENERAL));
    }

    private void label(int row, String label, String unit, String note, Look look) {
        page.text(row, LABEL, label, look);
        page.text(row, UNIT, unit, Look.QUIET);
        page.text(row, NOTE, note, Look.QUIET);
    }

    private void line(Line line, int row) {
        boolean isPublic = line instanceof Series;
        boolean bold = isPublic && BOLD.contains((Series) line);
        Look look = Look.NUMBER.as(format(line));
        Look text = isPublic ? Look.TEXT : Look.QUIET;
        label(row, shortLabel(line), unit(line), note(line), indented(line, bold ? text.bolder() : text));
        if (line instanceof Working working && working.span() == Working.Span.ONCE) {
            page.formula(row, VALUE, FormulaText.of(line, VALUE), part.at(line, 0), look);
        } else {
            number(line, row);
            years(line, row, bold ? look.bolder() : look);
        }
        page.text(row, WORDS, FORMULA_WORDS.of(Formulas.of(line)), Look.QUIET);
    }

    private void years(Line line, int row, Look cell) {
        for (int year = 0; year < Series.YEARS; year++) {
            int column = FIRST_YEAR + year;
            page.formula(row, column, FormulaText.of(line, column), part.at(line, year), cell);
        }
        if (line instanceof Series series) {
            book.name("row_" + part.key() + "_" + series.id(), plan.years(part, series));
        }
    }

    /** The number of a row of rounds or years, which its formula looks at. */
    private void number(Line line, int row) {
        boolean looked = Formulas.of(line).all().anyMatch(Expr.RowNumber.class::isInstance);
        if (looked && line instanceof Working working) {
            int number = working.row().orElseThrow().number();
            String first = Cells.fixed(row - number + 1, LABEL) + ":" + Cells.inColumn(row, LABEL);
            page.formula(
                    row,
                    VALUE,
                    "ROWS(" + first + ")",
                    number,
                    Look.QUIET.aligned(Align.RIGHT).as(Formats.WHOLE));
        }
    }

    private static Look indented(Line line, Look look) {
        return line instanceof Working working && working.row().isPresent() ? look.stepped() : look;
    }

    private static String shortLabel(Line line) {
        if (line instanceof Working working && working.row().isPresent()) {
            return working.row().get().label(Locale.ROOT);
        }
        return line.label();
    }

    private static String unit(Line line) {
        boolean flag = line instanceof Working working && working.flag();
        return flag ? Plan.WORDS.get("unit.flag") : line.unit().symbol();
    }

    private static String note(Line line) {
        return Plan.WORDS.get(line instanceof Series ? "model.note.series" : "model.note.working");
    }

    private String format(Line line) {
        if (line instanceof Working working && working.flag()) {
            return Formats.FLAG;
        }
        if (line.section() == Section.CHECKS && line.unit() != Unit.USD_MILLIONS) {
            return Formats.CHECK;
        }
        double largest = 0;
        for (int year = 0; year < Series.YEARS; year++) {
            largest = Math.max(largest, Math.abs(part.at(line, year)));
        }
        return Formats.of(line.unit(), largest);
    }

    private void result(Result result, int row) {
        label(row, result.label(), result.unit().symbol(), Plan.WORDS.get("model.note.result"), Look.TEXT.bolder());
        String formula = FormulaText.of(Formulas.of(result), row);
        OptionalDouble value = part.of(result);
        if (value.isPresent()) {
            Look look = Look.NUMBER.bolder().as(Formats.of(result.unit(), Math.abs(value.getAsDouble())));
            page.formula(row, VALUE, formula, value.getAsDouble(), look);
        } else {
            page.formula(row, VALUE, formula, "", Look.NUMBER.bolder().as(Formats.WHOLE));
        }
        page.text(row, WORDS, FORMULA_WORDS.of(Formulas.of(result)), Look.QUIET);
        book.name("out_" + part.key() + "_" + result.id(), plan.result(part, result));
    }

    private void ticks(int row) {
        label(row, Plan.WORDS.get("model.ticks"), "", "", Look.TEXT.bolder());
        int worst = LAYOUT.row(Formulas.line("worstGap"));
        String tolerance =
                Cells.on(Tab.INPUTS.title(), plan.inputs().row(Constant.CHECK_TOLERANCE), InputsLayout.FIRST_SCENARIO);
        for (int column = FIRST_YEAR; column <= LAST_YEAR; column++) {
            String formula = "IF(" + Cells.at(worst, column) + "<=" + tolerance + ",\"✓\",\"✗\")";
            page.formula(row, column, formula, "✓", Look.TEXT.ink(Look.GREEN).aligned(Align.RIGHT));
        }
        Frame.warnWhen(page, Cells.at(row, FIRST_YEAR) + "=\"✗\"", row, FIRST_YEAR, row, LAST_YEAR);
    }

    /** The exit year's column is tinted; years after the lab has failed are grey: they go on as if it had lived. */
    private void marks() {
        int exit = LAYOUT.row(Driver.VALUATION_EXIT_YEAR);
        int alive = LAYOUT.row(Formulas.line("alive"));
        int last = LAYOUT.lastRow();
        String year = Cells.inRow(YEARS_ROW, FIRST_YEAR);
        Frame.tintWhen(page, year + "=" + Cells.fixed(exit, VALUE), LAYOUT.firstRow(), FIRST_YEAR, last, LAST_YEAR);
        Frame.fadeWhen(
                page, Cells.inRow(alive, FIRST_YEAR) + "=0", LAYOUT.firstRow(), FIRST_YEAR, alive - 2, LAST_YEAR);
    }

    private void finish() {
        page.widths(46, 9, 9, 12);
        for (int column = FIRST_YEAR; column <= LAST_YEAR; column++) {
            page.width(column, 10.5);
        }
        page.sheet().setDefaultRowHeightInPoints(ROW_HEIGHT);
        LAYOUT.pageStarts(ROWS_ON_A_PAGE).forEach(row -> page.sheet().setRowBreak(row - 1));
        page.width(WORDS, 100);
        Frame.freeze(page, YEARS_ROW + 1, FIRST_YEAR);
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, LAYOUT.lastRow(), LAST_YEAR);
    }
}
