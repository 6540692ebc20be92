package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Constant;
import underwrite.model.thesis.Rationale;
import underwrite.model.words.Words;

/** The sheet of inputs: a row for each assumption, a column for each scenario. The only sheet with numbers to change. */
final class InputsSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final Look NOTE = Look.TEXT.ink(Look.BLUE).wrapping();
    private static final double NOTE_WIDTH = 40;
    private static final double WIDEST_NOTE = 100;
    private static final double LINES_OF_A_NOTE = 6;
    private static final double VALUE_WIDTH = 13;
    private static final double NOTES_ON_A_PAGE = 120;

    private final Book book;
    private final Plan plan;
    private final InputsLayout layout;
    private final Page page;
    private final double noteWidth;

    private InputsSheet(Book book, Plan plan, Page page) {
        this.book = book;
        this.plan = plan;
        this.layout = plan.inputs();
        this.page = page;
        this.noteWidth = noteWidth(plan);
    }

    /** Wide enough that the longest reason takes a few lines. */
    private static double noteWidth(Plan plan) {
        int longest = plan.scenarios().stream()
                .flatMap(part -> part.scenario().rationale().values().stream())
                .mapToInt(reason -> reason.note().length())
                .max()
                .orElse(0);
        return Math.max(NOTE_WIDTH, Math.min(WIDEST_NOTE, longest / LINES_OF_A_NOTE));
    }

    static void write(Book book, Plan plan, Page page) {
        InputsSheet sheet = new InputsSheet(book, plan, page);
        sheet.head();
        sheet.probabilities();
        for (Group group : sheet.layout.groups()) {
            sheet.section(sheet.layout.heading(group), group.label(Locale.ROOT));
            sheet.layout.of(group).forEach(sheet::input);
        }
        sheet.constants();
        sheet.options();
        sheet.finish();
    }

    private void head() {
        Frame.head(page, plan, Tab.INPUTS.title(), WORDS.get("inputs.subtitle"), layout.inRange());
        int row = InputsLayout.HEAD_ROW;
        Look right = Look.HEAD.aligned(Align.RIGHT);
        page.text(row, InputsLayout.GROUP, WORDS.get("inputs.group"), Look.HEAD);
        page.text(row, InputsLayout.LABEL, WORDS.get("inputs.label"), Look.HEAD);
        page.text(row, InputsLayout.UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        for (ScenarioPart part : plan.scenarios()) {
            page.head(row, layout.column(part), part.shortName(), right, VALUE_WIDTH);
            String note = WORDS.get("inputs.note", part.scenario().name());
            page.head(row, layout.note(part), note, Look.HEAD, noteWidth);
        }
        page.text(row, layout.defaults(), WORDS.get("inputs.default"), right);
        page.text(row, layout.lowest(), WORDS.get("inputs.lowest"), right);
        page.text(row, layout.highest(), WORDS.get("inputs.highest"), right);
        page.text(row, layout.inRange(), WORDS.get("inputs.outOfRange"), right);
        page.text(row, layout.evidence(), WORDS.get("inputs.evidence"), Look.HEAD);
    }

    private void probabilities() {
        int row = InputsLayout.PROBABILITY_ROW;
        page.text(row, InputsLayout.LABEL, WORDS.get("inputs.probability"), Look.TEXT.bolder());
        page.text(row, InputsLayout.UNIT, WORDS.get("unit.share"), Look.QUIET);
        for (ScenarioPart part : plan.scenarios()) {
            page.number(
                    row,
                    layout.column(part),
                    part.scenario().probability(),
                    Look.INPUT.as(Formats.PERCENT).bolder());
            book.name("prob_" + part.key(), plan.probability(part));
        }
        validate(row, "0", "1", WORDS.get("inputs.probability.rule"), DataValidationConstraint.ValidationType.DECIMAL);
        int years = InputsLayout.FIRST_YEAR_ROW;
        page.text(years, InputsLayout.LABEL, WORDS.get("inputs.firstYear"), Look.TEXT);
        page.text(years, InputsLayout.UNIT, WORDS.get("unit.year"), Look.QUIET);
        page.number(years, InputsLayout.FIRST_SCENARIO, plan.firstYear(), Look.NUMBER.as(Formats.WHOLE));
    }

    private void section(int row, String title) {
        page.text(row, InputsLayout.GROUP, title, Look.SECTION);
        page.band(row, InputsLayout.LABEL, layout.evidence(), Look.SECTION);
    }

    private void input(Input input) {
        int row = layout.row(input);
        page.text(row, InputsLayout.GROUP, input.group().label(Locale.ROOT), Look.QUIET);
        page.text(row, InputsLayout.LABEL, input.label(), Look.TEXT);
        for (ScenarioPart part : plan.scenarios()) {
            book.name("in_" + part.key() + "_" + input.id().replace('.', '_'), plan.input(part, input));
            Rationale why = part.scenario().rationale().get(input);
            String note = why == null ? "" : why.note();
            page.text(row, layout.note(part), note, NOTE);
            page.fit(row, note, noteWidth);
        }
        page.text(row, layout.evidence(), evidence(input), Look.QUIET.wrapping());
        page.fit(row, evidence(input), NOTE_WIDTH);
        if (input instanceof Driver driver) {
            driver(driver, row);
        } else {
            choice((Choice) input, row);
        }
    }

    private void driver(Driver driver, int row) {
        page.text(row, InputsLayout.UNIT, driver.unit().symbol(), Look.QUIET);
        for (ScenarioPart part : plan.scenarios()) {
            double value = part.scenario().assumptions().value(driver);
            page.number(row, layout.column(part), value, Look.INPUT.as(Formats.input(driver.unit(), value)));
        }
        bound(driver, row, layout.defaults(), driver.defaultValue());
        bound(driver, row, layout.lowest(), driver.min());
        bound(driver, row, layout.highest(), driver.max());
        String values = values(row);
        String outside = "IF(MIN(" + values + ")<" + Cells.inColumn(row, layout.lowest()) + ",1,IF(MAX(" + values + ")>"
                + Cells.inColumn(row, layout.highest()) + ",1,COUNTBLANK(" + values + ")))";
        page.formula(
                row,
                layout.inRange(),
                outside,
                0,
                Look.QUIET.aligned(Align.RIGHT).as(Formats.FLAG));
        validate(
                row,
                Double.toString(driver.min()),
                Double.toString(driver.max()),
                WORDS.get("inputs.rule", driver.label(), range(driver)),
                driver.whole()
                        ? DataValidationConstraint.ValidationType.INTEGER
                        : DataValidationConstraint.ValidationType.DECIMAL);
    }

    private void bound(Driver driver, int row, int column, double value) {
        page.number(row, column, value, Look.QUIET.aligned(Align.RIGHT).as(Formats.input(driver.unit(), value)));
    }

    private static String range(Driver driver) {
        return Figures.text(driver.unit(), driver.min()) + " – " + Figures.text(driver.unit(), driver.max());
    }

    private void choice(Choice choice, int row) {
        page.text(row, InputsLayout.UNIT, WORDS.get("unit.choice"), Look.QUIET);
        for (ScenarioPart part : plan.scenarios()) {
            int option = part.scenario().assumptions().option(choice);
            page.text(row, layout.column(part), choice.options().get(option), Look.INPUT.as(Formats.TEXT));
        }
        page.text(
                row,
                layout.defaults(),
                choice.options().get(choice.defaultOption()),
                Look.QUIET.aligned(Align.RIGHT).as(Formats.TEXT));
        String values = values(row);
        String known = choice.options().stream()
                .map(option -> "COUNTIF(" + values + ",\"" + option + "\")")
                .collect(Collectors.joining("-", "COLUMNS(" + values + ")-", ""));
        page.formula(
                row, layout.inRange(), known, 0, Look.QUIET.aligned(Align.RIGHT).as(Formats.FLAG));
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        add(
                helper.createExplicitListConstraint(choice.options().toArray(String[]::new)),
                row,
                WORDS.get("inputs.rule", choice.label(), String.join(", ", choice.options())));
    }

    private String values(int row) {
        return Cells.inColumn(row, InputsLayout.FIRST_SCENARIO) + ":" + Cells.inColumn(row, layout.lastScenario());
    }

    private void validate(int row, String lowest, String highest, String rule, int type) {
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        add(helper.createNumericConstraint(type, OperatorType.BETWEEN, lowest, highest), row, rule);
    }

    private void add(DataValidationConstraint constraint, int row, String rule) {
        CellRangeAddressList cells =
                new CellRangeAddressList(row, row, InputsLayout.FIRST_SCENARIO, layout.lastScenario());
        DataValidation validation = page.sheet().getDataValidationHelper().createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(WORDS.get("inputs.rule.title"), rule);
        page.sheet().addValidationData(validation);
    }

    private String evidence(Input input) {
        Set<String> ids = new LinkedHashSet<>();
        for (ScenarioPart part : plan.scenarios()) {
            Rationale why = part.scenario().rationale().get(input);
            if (why != null) {
                ids.addAll(why.evidence());
            }
        }
        return String.join(", ", ids);
    }

    private void constants() {
        section(layout.constantsHeading(), WORDS.get("inputs.constants"));
        for (Constant constant : Constant.all()) {
            int row = layout.row(constant);
            page.text(row, InputsLayout.LABEL, constant.label(Locale.ROOT), Look.TEXT);
            page.text(row, InputsLayout.UNIT, WORDS.get("unit.constant"), Look.QUIET);
            page.number(row, InputsLayout.FIRST_SCENARIO, constant.value(), Look.NUMBER.as(Formats.GENERAL));
        }
    }

    /** The options by id, as formulas and scripts have them, beside the words for people. */
    private void options() {
        section(layout.optionsHeading(), WORDS.get("inputs.options"));
        int row = layout.firstOption();
        for (Choice choice : Choice.all()) {
            for (int option = 0; option < choice.options().size(); option++) {
                page.text(row, InputsLayout.GROUP, choice.options().get(option), Look.TEXT);
                page.text(row, InputsLayout.LABEL, choice.optionLabel(option, Locale.ROOT), Look.TEXT);
                page.text(row++, InputsLayout.UNIT, WORDS.get("unit.choice"), Look.QUIET);
            }
        }
    }

    private void finish() {
        page.widths(17, 48, 10);
        for (int column = InputsLayout.FIRST_SCENARIO; column <= layout.inRange(); column++) {
            page.width(column, VALUE_WIDTH);
        }
        plan.scenarios().forEach(part -> page.width(layout.note(part), noteWidth));
        page.width(layout.evidence(), NOTE_WIDTH);
        page.sheet().createFreezePane(InputsLayout.FIRST_SCENARIO, InputsLayout.HEAD_ROW + 1);
        page.sheet().setRepeatingRows(new CellRangeAddress(InputsLayout.HEAD_ROW, InputsLayout.HEAD_ROW, -1, -1));
        page.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, InputsLayout.GROUP, InputsLayout.LABEL));
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, printed());
    }

    /** The values first, then the reasons, a few scenarios at a time. */
    private List<CellRangeAddress> printed() {
        List<CellRangeAddress> ranges = new ArrayList<>();
        ranges.add(new CellRangeAddress(0, layout.lastRow(), 0, layout.inRange()));
        int last = layout.evidence();
        int together = (int) (NOTES_ON_A_PAGE / noteWidth);
        for (int from = layout.inRange() + 1; from < last; from += together) {
            int to = from + together >= last ? last : from + together - 1;
            ranges.add(new CellRangeAddress(InputsLayout.HEAD_ROW, layout.lastInputRow(), from, to));
        }
        return ranges;
    }
}
