package underwrite.model.memo.sheet;

import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.model.driver.Group;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.projection.Expected;
import underwrite.model.sensitivity.Bridge;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.sensitivity.UnusableMixException;
import underwrite.model.series.Constant;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** The scenarios side by side: results, weighted by probability, against the main scenario, and what makes the difference. */
final class ScenariosSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final Look LINK = Look.NUMBER.ink(Look.GREEN);
    private static final Look STATIC = Look.NUMBER.ink(Look.GREY).slanted();
    static final double WIDTH = 13;
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);

    private final Book book;
    private final Plan plan;
    private final Page page;
    private final ScenariosLayout layout;

    private ScenariosSheet(Book book, Plan plan, Page page) {
        this.book = book;
        this.plan = plan;
        this.page = page;
        this.layout = plan.comparison();
    }

    static void write(Book book, Plan plan, Page page) {
        ScenariosSheet sheet = new ScenariosSheet(book, plan, page);
        sheet.head();
        Result.all().forEach(sheet::result);
        sheet.weighted();
        sheet.differences();
        sheet.bridges();
        new FlowsTable(book, plan, page).write();
        sheet.finish();
    }

    private void head() {
        Frame.head(page, plan, Tab.SCENARIOS.title(), WORDS.get("scenarios.subtitle"), layout.change());
        names(ScenariosLayout.HEAD_ROW, WORDS.get("scenarios.result"));
        page.text(ScenariosLayout.HEAD_ROW, layout.weighted(), WORDS.get("scenarios.weighted"), RIGHT_HEAD);
        int row = ScenariosLayout.PROBABILITY_ROW;
        page.text(row, ScenariosLayout.LABEL, WORDS.get("inputs.probability"), Look.TEXT);
        page.text(row, ScenariosLayout.UNIT, WORDS.get("unit.share"), Look.QUIET);
        double sum = 0;
        for (ScenarioPart part : plan.scenarios()) {
            double probability = part.scenario().probability();
            page.formula(row, layout.column(part), plan.probability(part), probability, LINK.as(Formats.PERCENT));
            sum += probability;
        }
        page.formula(row, layout.weighted(), "SUM(" + across(row) + ")", sum, Look.NUMBER.as(Formats.PERCENT));
    }

    private void names(int row, String title) {
        page.text(row, ScenariosLayout.LABEL, title, Look.HEAD);
        page.text(row, ScenariosLayout.UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        plan.scenarios().forEach(part -> page.head(row, layout.column(part), part.shortName(), RIGHT_HEAD, WIDTH));
    }

    private String across(int row) {
        return Cells.inColumn(row, ScenariosLayout.FIRST) + ":" + Cells.inColumn(row, layout.last());
    }

    private void result(Result result) {
        int row = layout.row(result);
        label(row, result.label(), result.unit());
        for (ScenarioPart part : plan.scenarios()) {
            OptionalDouble value = part.of(result);
            Look look = LINK.as(Formats.of(result.unit(), Math.abs(value.orElse(0))));
            if (value.isPresent()) {
                page.formula(row, layout.column(part), plan.result(part, result), value.getAsDouble(), look);
            } else {
                page.formula(row, layout.column(part), plan.result(part, result), "", look);
            }
        }
    }

    private void label(int row, String label, Unit unit) {
        page.text(row, ScenariosLayout.LABEL, label, Look.TEXT);
        page.text(row, ScenariosLayout.UNIT, unit.symbol(), Look.QUIET);
    }

    private void weighted() {
        Expected expected = plan.expected();
        mean(Result.MOIC, expected.moic(), "moic");
        mean(Result.PROCEEDS, expected.proceeds(), "proceeds");
        mean(Result.INVESTED, expected.invested(), "invested");
        int loss = layout.lossRow();
        label(loss, WORDS.get("scenarios.loss"), Unit.COUNT);
        String tolerance =
                Cells.on(Tab.INPUTS.title(), plan.inputs().row(Constant.LOSS_TOLERANCE), InputsLayout.FIRST_SCENARIO);
        for (ScenarioPart part : plan.scenarios()) {
            int column = layout.column(part);
            String flag = "IF(" + Cells.at(layout.row(Result.MOIC), column) + "<1-" + tolerance + ",1,0)";
            double value = Expected.isLoss(part.projection().results().moic()) ? 1 : 0;
            page.formula(loss, column, flag, value, Look.NUMBER.as(Formats.FLAG));
        }
        sumOfProducts(loss, expected.probabilityOfLoss(), Formats.PERCENT, "probabilityOfLoss");
    }

    private void mean(Result result, double value, String name) {
        sumOfProducts(layout.row(result), value, Formats.of(result.unit(), Math.abs(value)), name);
    }

    private void sumOfProducts(int row, double value, String format, String name) {
        String formula = "SUMPRODUCT(" + Cells.fixed(ScenariosLayout.PROBABILITY_ROW, ScenariosLayout.FIRST) + ":"
                + Cells.fixed(ScenariosLayout.PROBABILITY_ROW, layout.last()) + "," + across(row) + ")";
        page.formula(
                row, layout.weighted(), formula, value, Look.NUMBER.bolder().as(format));
        book.name("out_expected_" + name, Cells.on(page.name(), row, layout.weighted()));
    }

    private void differences() {
        int head = layout.differencesHeading();
        ScenarioPart main = plan.mainScenario();
        section(head, WORDS.get("scenarios.differences", main.shortName()));
        names(head + 1, WORDS.get("scenarios.result"));
        for (Result result : Result.all()) {
            int row = layout.difference(result);
            label(row, result.label(), result.unit());
            plan.scenarios().forEach(part -> difference(result, part, main));
        }
    }

    private void difference(Result result, ScenarioPart part, ScenarioPart main) {
        String its = Cells.at(layout.row(result), layout.column(part));
        String mains = Cells.inColumn(layout.row(result), layout.column(main));
        String formula = "IF(ISNUMBER(" + its + "),IF(ISNUMBER(" + mains + ")," + its + "-" + mains + ",\"\"),\"\")";
        OptionalDouble value = part.of(result);
        OptionalDouble mainValue = main.of(result);
        int row = layout.difference(result);
        if (value.isPresent() && mainValue.isPresent()) {
            double apart = value.getAsDouble() - mainValue.getAsDouble();
            Look look = Look.NUMBER.as(Formats.of(result.unit(), Math.abs(apart)));
            page.formula(row, layout.column(part), formula, apart, look);
        } else {
            page.formula(row, layout.column(part), formula, "", Look.NUMBER.as(Formats.WHOLE));
        }
    }

    private void section(int row, String title) {
        page.text(row, ScenariosLayout.LABEL, title, Look.SECTION);
        page.band(row, ScenariosLayout.UNIT, layout.change(), Look.SECTION);
    }

    /** Shapley's shares cannot be a cell formula: they are the engine's, as exported, and say so. */
    private void bridges() {
        int head = layout.bridgeHeading();
        ScenarioPart main = plan.mainScenario();
        section(head, WORDS.get("scenarios.bridge", main.shortName()));
        names(head + 1, WORDS.get("scenarios.bridge.step"));
        label(layout.bridgeRow(0), WORDS.get("scenarios.bridge.from", main.shortName()), Unit.MULTIPLE);
        int step = 1;
        for (Group group : Group.values()) {
            label(layout.bridgeRow(step++), group.label(Locale.ROOT), Unit.MULTIPLE);
        }
        label(layout.bridgeRow(step), WORDS.get("scenarios.bridge.to"), Unit.MULTIPLE);
        plan.scenarios().stream().filter(part -> part.index() != main.index()).forEach(part -> bridge(main, part));
    }

    private void bridge(ScenarioPart from, ScenarioPart to) {
        int column = layout.column(to);
        Look look = STATIC.as(Formats.MULTIPLE);
        try {
            Bridge bridge = Bridge.between(from.scenario(), to.scenario(), Outcome.of(Result.MOIC));
            page.number(layout.bridgeRow(0), column, bridge.from(), look);
            int step = 1;
            for (Group group : Group.values()) {
                page.number(layout.bridgeRow(step++), column, bridge.effects().getOrDefault(group, 0.0), look);
            }
            page.number(layout.bridgeRow(step), column, bridge.to(), look);
        } catch (UnusableMixException unusable) {
            page.text(layout.bridgeRow(0), column, WORDS.get("scenarios.bridge.none"), STATIC);
        }
    }

    private void finish() {
        page.widths(44, 9);
        for (int column = ScenariosLayout.FIRST; column <= layout.change(); column++) {
            page.width(column, WIDTH);
        }
        page.sheet().setRowBreak(layout.flowsHeading() - 1);
        page.sheet().createFreezePane(ScenariosLayout.FIRST, ScenariosLayout.HEAD_ROW + 1);
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, layout.lastRow(), layout.change());
    }
}
