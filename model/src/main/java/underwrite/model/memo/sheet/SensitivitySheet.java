package underwrite.model.memo.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.model.ModelLayout;
import underwrite.model.sensitivity.Grid;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** What moves the answer: live tables by exit year and hurdle rate; the tornado, a grid of its two widest bars and break-evens as exported. */
final class SensitivitySheet {
    private static final Words WORDS = Plan.WORDS;
    private static final Look LINK = Look.NUMBER.ink(Look.GREEN);
    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final double WIDTH = 11;
    private static final double[] RATES = {0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5};
    private static final double[] TARGETS = {1, 3};

    private final Book book;
    private final Plan plan;
    private final ScenarioPart main;
    private final SensitivityLayout layout;
    private final Page page;

    private SensitivitySheet(Book book, Plan plan, Page page) {
        this.book = book;
        this.plan = plan;
        this.main = plan.mainScenario();
        this.layout = plan.sensitivity();
        this.page = page;
    }

    static void write(Book book, Plan plan, Page page) {
        SensitivitySheet sheet = new SensitivitySheet(book, plan, page);
        sheet.head();
        sheet.byScenario(layout(plan).moicHeading(), Series.MOIC, "sensitivity.moic");
        sheet.byScenario(layout(plan).irrHeading(), Series.IRR, "sensitivity.irr");
        sheet.rates();
        sheet.tornado();
        sheet.stored();
        sheet.beliefs();
        sheet.finish();
    }

    private static SensitivityLayout layout(Plan plan) {
        return plan.sensitivity();
    }

    private void head() {
        Frame.head(page, plan, Tab.SENSITIVITY.title(), WORDS.get("sensitivity.subtitle"), ModelLayout.LAST_YEAR);
        Frame.stale(page, SensitivityLayout.NOTE_ROW);
        int row = SensitivityLayout.HEAD_ROW;
        page.text(row, ModelLayout.LABEL, WORDS.get("sensitivity.year"), Look.HEAD);
        page.text(row, ModelLayout.UNIT, WORDS.get("model.unit"), Look.HEAD);
        page.text(row, ModelLayout.NOTE, WORDS.get("model.note"), Look.HEAD);
        page.text(row, ModelLayout.VALUE, WORDS.get("model.value"), RIGHT_HEAD);
        for (int year = 0; year < Series.YEARS; year++) {
            String its = Cells.quoted(main.sheet()) + "!"
                    + Cells.inRow(ModelLayout.YEARS_ROW, ModelLayout.FIRST_YEAR + year);
            page.formula(row, SensitivityLayout.FIRST + year, its, year, RIGHT_HEAD.as(Formats.WHOLE));
        }
    }

    private void section(int row, String title) {
        page.text(row, ModelLayout.LABEL, title, Look.SECTION);
        page.band(row, ModelLayout.UNIT, ModelLayout.LAST_YEAR, Look.SECTION);
    }

    private void label(int row, String label, Unit unit, String note) {
        page.text(row, ModelLayout.LABEL, label, Look.TEXT);
        page.text(row, ModelLayout.UNIT, unit.symbol(), Look.QUIET);
        page.text(row, ModelLayout.NOTE, WORDS.get(note), Look.QUIET);
    }

    private void byScenario(int heading, Series series, String title) {
        section(heading, WORDS.get(title));
        for (ScenarioPart part : plan.scenarios()) {
            int row = heading + 1 + part.index();
            label(row, part.shortName(), series.unit(), "sensitivity.live");
            Look look = LINK.as(Formats.of(series.unit(), 1));
            int from = ModelLayout.layout().row(series);
            for (int year = 0; year < Series.YEARS; year++) {
                int column = SensitivityLayout.FIRST + year;
                String cell = Cells.quoted(part.sheet()) + "!" + Cells.inRow(from, column);
                page.formula(row, column, cell, part.projection().at(series, year), look);
            }
            Frame.tintWhen(page, exitColumn(part), row, SensitivityLayout.FIRST, row, ModelLayout.LAST_YEAR);
        }
    }

    private String exitColumn(ScenarioPart part) {
        return Cells.inRow(SensitivityLayout.HEAD_ROW, SensitivityLayout.FIRST) + "="
                + plan.result(part, Result.EXIT_YEAR);
    }

    /** Net present values by hurdle rate and exit year, from the flows of each exit on the model sheet. */
    private void rates() {
        section(layout.gridHeading(), WORDS.get("sensitivity.grid", main.shortName()));
        double own = main.scenario().assumptions().value(Driver.VALUATION_HURDLE_RATE);
        int row = layout.rate(0);
        page.formula(
                row, ModelLayout.VALUE, plan.input(main, Driver.VALUATION_HURDLE_RATE), own, LINK.as(Formats.PERCENT));
        rate(row, own, "sensitivity.own");
        for (int i = 0; i < RATES.length; i++) {
            page.number(layout.rate(i + 1), ModelLayout.VALUE, RATES[i], STORED.as("0.0%"));
            rate(layout.rate(i + 1), RATES[i], "sensitivity.rate");
        }
        int last = layout.rate(RATES.length);
        Frame.tintWhen(page, exitColumn(main), row, SensitivityLayout.FIRST, last, ModelLayout.LAST_YEAR);
        Frame.warnWhen(
                page,
                Cells.at(row, SensitivityLayout.FIRST) + "<0",
                row,
                SensitivityLayout.FIRST,
                last,
                ModelLayout.LAST_YEAR);
    }

    private void rate(int row, double rate, String label) {
        label(row, WORDS.get(label), Unit.USD_MILLIONS, "sensitivity.live");
        List<Line> flows = Formulas.block("flow").stream().map(Line.class::cast).toList();
        int first = ModelLayout.layout().row(flows.get(0));
        int last = ModelLayout.layout().row(flows.get(flows.size() - 1));
        Look look = LINK.as(Formats.money(main.scenario().assumptions().value(Driver.DEAL_CHEQUE)));
        for (int year = 0; year < Series.YEARS; year++) {
            int column = SensitivityLayout.FIRST + year;
            String sheet = Cells.quoted(main.sheet()) + "!";
            String formula = sheet + Cells.inRow(first, column) + "+NPV(" + Cells.inColumn(row, ModelLayout.VALUE) + ","
                    + sheet + Cells.inRow(first + 1, column) + ":" + Cells.inRow(last, column) + ")";
            double value = 0;
            for (int t = 0; t < flows.size(); t++) {
                value += main.at(flows.get(t), year) / Math.pow(1 + rate, t);
            }
            page.formula(row, column, formula, value, look);
        }
    }

    private void tornado() {
        int head = layout.tornadoHeading();
        section(head, WORDS.get("sensitivity.tornado", main.shortName()));
        heads(head + 1, "today", "low", "high", "atLow", "atHigh", "down", "up");
        label(head + 2, WORDS.get("sensitivity.base"), Unit.MULTIPLE, "sensitivity.live");
        OptionalDouble moic = main.of(Result.MOIC);
        page.formula(
                head + 2,
                SensitivityLayout.AT_LOW,
                plan.result(main, Result.MOIC),
                moic.orElse(0),
                LINK.as(Formats.MULTIPLE));
        List<Tornado.Bar> bars = plan.bars();
        for (int i = 0; i < Math.min(bars.size(), SensitivityLayout.BARS); i++) {
            bar(layout.bar(i), bars.get(i), moic.orElse(0));
        }
    }

    private void heads(int row, String... keys) {
        page.text(row, ModelLayout.LABEL, WORDS.get("inputs.label"), Look.HEAD);
        page.text(row, ModelLayout.UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        page.text(row, ModelLayout.NOTE, WORDS.get("model.note"), Look.HEAD);
        page.band(row, ModelLayout.VALUE, ModelLayout.LAST_YEAR, Look.HEAD);
        for (int i = 0; i < keys.length; i++) {
            page.head(row, ModelLayout.VALUE + i, WORDS.get("sensitivity." + keys[i]), RIGHT_HEAD, WIDTH);
        }
    }

    private void bar(int row, Tornado.Bar bar, double moic) {
        Driver driver = bar.driver();
        label(row, driver.label(), driver.unit(), "sensitivity.exported");
        value(
                row,
                SensitivityLayout.TODAY,
                driver,
                main.scenario().assumptions().value(driver));
        value(row, SensitivityLayout.LOW, driver, bar.low());
        value(row, SensitivityLayout.HIGH, driver, bar.high());
        double atLow = bar.atLow().orElse(moic);
        double atHigh = bar.atHigh().orElse(moic);
        Look look = STORED.as(Formats.MULTIPLE);
        page.number(row, SensitivityLayout.AT_LOW, atLow, look);
        page.number(row, SensitivityLayout.AT_HIGH, atHigh, look);
        page.number(row, SensitivityLayout.DOWN, atLow - moic, look);
        page.number(row, SensitivityLayout.UP, atHigh - moic, look);
    }

    private void value(int row, int column, Driver driver, double value) {
        page.number(row, column, value, STORED.as(Formats.of(driver.unit(), Math.abs(value))));
    }

    /** A grid of MOIC over the two drivers that move it most, which no cell formula can follow: as exported. */
    private void stored() {
        int head = layout.storedHeading();
        List<Tornado.Bar> bars = plan.bars();
        if (bars.size() < 2) {
            return;
        }
        Driver x = bars.get(0).driver();
        Driver y = bars.get(1).driver();
        Grid grid = Grid.of(
                main.scenario().assumptions(), x, steps(bars.get(0)), y, steps(bars.get(1)), Outcome.of(Result.MOIC));
        section(head, WORDS.get("sensitivity.stored", x.label(), y.label()));
        page.text(head + 1, ModelLayout.LABEL, y.label(), Look.HEAD);
        page.text(head + 1, ModelLayout.UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        page.text(head + 1, ModelLayout.NOTE, WORDS.get("model.note"), Look.HEAD);
        page.band(head + 1, ModelLayout.VALUE, ModelLayout.LAST_YEAR, Look.HEAD);
        for (int column = 0; column < grid.xValues().length; column++) {
            double value = grid.xValues()[column];
            page.number(
                    head + 1,
                    SensitivityLayout.FIRST + column,
                    value,
                    RIGHT_HEAD.as(Formats.of(x.unit(), Math.abs(value))));
        }
        for (int step = 0; step < grid.yValues().length; step++) {
            int row = layout.stored(step);
            label(row, WORDS.get("sensitivity.moic.at"), Unit.MULTIPLE, "sensitivity.exported");
            value(row, ModelLayout.VALUE, y, grid.yValues()[step]);
            for (int column = 0; column < grid.xValues().length; column++) {
                cell(row, SensitivityLayout.FIRST + column, grid.at(step, column));
            }
        }
    }

    private void cell(int row, int column, OptionalDouble value) {
        if (value.isPresent()) {
            page.number(row, column, value.getAsDouble(), STORED.as(Formats.MULTIPLE));
        } else {
            page.text(row, column, WORDS.get("sensitivity.unusable"), STORED.as(Formats.TEXT));
        }
    }

    private static double[] steps(Tornado.Bar bar) {
        double step = (bar.high() - bar.low()) / (SensitivityLayout.STEPS - 1);
        return Arrays.stream(IntStream.range(0, SensitivityLayout.STEPS)
                        .mapToDouble(i -> bar.low() + i * step)
                        .map(value -> bar.driver().nearestAllowed(value))
                        .toArray())
                .distinct()
                .toArray();
    }

    private void beliefs() {
        int head = layout.beliefsHeading();
        section(head, WORDS.get("sensitivity.beliefs", main.shortName()));
        heads(head + 1, "today", "moneyBack", "triple", "hurdle");
        double hurdle = main.scenario().assumptions().value(Driver.VALUATION_HURDLE_RATE);
        int row = layout.belief(0);
        for (Driver driver : plan.movers()) {
            label(row, driver.label(), driver.unit(), "sensitivity.exported");
            value(
                    row,
                    SensitivityLayout.TODAY,
                    driver,
                    main.scenario().assumptions().value(driver));
            for (int i = 0; i < TARGETS.length; i++) {
                belief(row, SensitivityLayout.FIRST + i, Belief.of(main.scenario(), driver, Result.MOIC, TARGETS[i]));
            }
            int column = SensitivityLayout.FIRST + TARGETS.length;
            belief(row++, column, Belief.of(main.scenario(), driver, Result.IRR, hurdle));
        }
    }

    private void belief(int row, int column, Belief belief) {
        page.text(
                row,
                column,
                belief.wordsInTable("belief.atLeast", "belief.atMost", "belief.none"),
                STORED.as(Formats.TEXT));
    }

    private void finish() {
        page.widths(48, 9, 11, 12);
        for (int column = SensitivityLayout.FIRST; column <= ModelLayout.LAST_YEAR; column++) {
            page.width(column, WIDTH);
        }
        page.sheet().setRowBreak(layout.tornadoHeading() - 1);
        Frame.freeze(page, SensitivityLayout.HEAD_ROW + 1, SensitivityLayout.FIRST);
        int last = layout.belief(plan.movers().size());
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, last, ModelLayout.LAST_YEAR);
    }
}
