package underwrite.model.memo.sheet;

import java.util.OptionalDouble;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The weighted cash flows on the sheet of scenarios, and the rate at which they net to zero. */
final class FlowsTable {
    private static final Words WORDS = Plan.WORDS;
    private static final Look LINK = Look.NUMBER.ink(Look.GREEN);
    private static final Look RIGHT_HEAD = Look.HEAD.aligned(Align.RIGHT);
    private static final String MONEY = Formats.money(1);

    private final Book book;
    private final Plan plan;
    private final Page page;
    private final ScenariosLayout layout;
    private final WeightedFlows flows;

    FlowsTable(Book book, Plan plan, Page page) {
        this.book = book;
        this.plan = plan;
        this.page = page;
        this.layout = plan.comparison();
        this.flows = new WeightedFlows(plan);
    }

    void write() {
        head();
        for (int year = 0; year < Series.YEARS; year++) {
            flow(year);
        }
        search();
        rate();
    }

    private void head() {
        int head = layout.flowsHeading();
        page.text(head, ScenariosLayout.LABEL, WORDS.get("flows.title"), Look.SECTION);
        page.band(head, ScenariosLayout.UNIT, layout.change(), Look.SECTION);
        page.text(head + 1, ScenariosLayout.LABEL, WORDS.get("model.year"), Look.HEAD);
        page.text(head + 1, ScenariosLayout.UNIT, WORDS.get("inputs.unit"), Look.HEAD);
        for (ScenarioPart part : plan.scenarios()) {
            page.head(head + 1, layout.column(part), part.shortName(), RIGHT_HEAD, ScenariosSheet.WIDTH);
        }
        head(head + 1, layout.weighted(), "scenarios.weighted");
        head(head + 1, layout.out(), "flows.out");
        head(head + 1, layout.in(), "flows.in");
        head(head + 1, layout.outYears(), "flows.outYears");
        head(head + 1, layout.inYears(), "flows.inYears");
        head(head + 1, layout.sign(), "flows.sign");
        head(head + 1, layout.change(), "flows.change");
    }

    private void head(int row, int column, String key) {
        page.head(row, column, WORDS.get(key), RIGHT_HEAD, ScenariosSheet.WIDTH);
    }

    private void flow(int year) {
        int row = layout.flow(year);
        String counted = "ROWS(" + Cells.fixed(layout.flow(0), 0) + ":" + Cells.inColumn(row, 0) + ")-1";
        page.text(row, ScenariosLayout.UNIT, Unit.USD_MILLIONS.symbol(), Look.QUIET);
        page.formula(row, ScenariosLayout.LABEL, counted, year, Look.TEXT.as(Formats.WHOLE));
        for (ScenarioPart part : plan.scenarios()) {
            page.formula(
                    row,
                    layout.column(part),
                    WeightedFlows.cells(plan, part, year),
                    flows.of(part, year),
                    LINK.as(MONEY));
        }
        Look look = Look.NUMBER.as(MONEY);
        int first = ScenariosLayout.FIRST;
        String weighted = "SUMPRODUCT(" + Cells.fixed(ScenariosLayout.PROBABILITY_ROW, first) + ":"
                + Cells.fixed(ScenariosLayout.PROBABILITY_ROW, layout.last()) + "," + Cells.inColumn(row, first) + ":"
                + Cells.inColumn(row, layout.last()) + ")";
        String flow = Cells.inColumn(row, layout.weighted());
        String time = Cells.inColumn(row, ScenariosLayout.LABEL);
        page.formula(row, layout.weighted(), weighted, flows.weighted(year), look);
        page.formula(row, layout.out(), "MAX(0,-" + flow + ")", flows.out(year), look);
        page.formula(row, layout.in(), "MAX(0," + flow + ")", flows.in(year), look);
        page.formula(row, layout.outYears(), time + "*" + Cells.at(row, layout.out()), year * flows.out(year), look);
        page.formula(row, layout.inYears(), time + "*" + Cells.at(row, layout.in()), year * flows.in(year), look);
        String before = year == 0 ? "0" : Cells.at(row - 1, layout.sign());
        Look sign = Look.NUMBER.as(Formats.WHOLE);
        page.formula(
                row, layout.sign(), "IF(" + flow + "=0," + before + ",SIGN(" + flow + "))", flows.sign(year), sign);
        String change = year == 0 ? "0" : "IF(" + before + "*" + Cells.at(row, layout.sign()) + "<0,1,0)";
        page.formula(row, layout.change(), change, flows.changes(year) ? 1 : 0, sign);
    }

    private void search() {
        int head = layout.searchHeading();
        page.text(head, ScenariosLayout.LABEL, WORDS.get("flows.search"), Look.SECTION);
        page.band(head, ScenariosLayout.UNIT, layout.change(), Look.SECTION);
        page.text(head + 1, ScenariosLayout.LABEL, WORDS.get("flows.step"), Look.HEAD);
        page.band(head + 1, ScenariosLayout.UNIT, layout.change(), Look.HEAD);
        head(head + 1, layout.weighted(), "flows.growth");
        head(head + 1, layout.out(), "flows.out");
        head(head + 1, layout.in(), "flows.in");
        head(head + 1, layout.outYears(), "flows.outYears");
        head(head + 1, layout.inYears(), "flows.inYears");
        WeightedFlows.Step[] steps = flows.search();
        for (int i = 0; i < steps.length; i++) {
            step(i, steps[i]);
        }
    }

    private void step(int number, WeightedFlows.Step step) {
        int row = layout.step(number);
        String counted = "ROWS(" + Cells.fixed(layout.step(0), 0) + ":" + Cells.inColumn(row, 0) + ")-1";
        page.formula(row, ScenariosLayout.LABEL, counted, number, Look.TEXT.as(Formats.WHOLE));
        page.text(row, ScenariosLayout.UNIT, Unit.MULTIPLE_PER_YEAR.symbol(), Look.QUIET);
        String growth = Cells.inColumn(row, layout.weighted());
        page.formula(row, layout.weighted(), number == 0 ? "1" : next(row - 1), step.growth(), Look.NUMBER.as(MONEY));
        present(row, layout.out(), growth, step.out());
        present(row, layout.in(), growth, step.in());
        present(row, layout.outYears(), growth, step.outYears());
        present(row, layout.inYears(), growth, step.inYears());
    }

    private void present(int row, int column, String growth, double value) {
        String formula = Cells.inRow(layout.flow(0), column) + "+NPV(" + growth + "-1,"
                + Cells.inRow(layout.flow(1), column) + ":" + Cells.inRow(layout.flow(Series.HORIZON), column) + ")";
        page.formula(row, column, formula, value, Look.NUMBER.as(MONEY));
    }

    private String next(int row) {
        String in = Cells.at(row, layout.in());
        String out = Cells.at(row, layout.out());
        String years = Cells.at(row, layout.inYears()) + "/" + in + "-" + Cells.at(row, layout.outYears()) + "/" + out;
        String growth = Cells.at(row, layout.weighted());
        return "IF(" + Cells.fixed(layout.hasRateRow(), layout.weighted()) + "=1," + growth + "*(" + in + "/" + out
                + ")^(1/(" + years + ")),1)";
    }

    private void rate() {
        int row = layout.hasRateRow();
        page.text(row, ScenariosLayout.LABEL, WORDS.get("flows.hasRate"), Look.TEXT);
        String changes = Cells.fixed(layout.flow(0), layout.change()) + ":"
                + Cells.fixed(layout.flow(Series.HORIZON), layout.change());
        String once = "IF(SUM(" + changes + ")*" + Cells.fixed(layout.flow(Series.HORIZON), layout.sign()) + "=1,1,0)";
        page.formula(row, layout.weighted(), once, flows.hasRate() ? 1 : 0, Look.NUMBER.as(Formats.FLAG));

        int irr = layout.row(Result.IRR);
        String guess = Cells.fixed(layout.step(WeightedFlows.STEPS), layout.weighted()) + "-1";
        String its = Cells.fixed(layout.flow(0), layout.weighted()) + ":"
                + Cells.fixed(layout.flow(Series.HORIZON), layout.weighted());
        String found = "IFERROR(IRR(" + its + "," + guess + ")," + guess + ")";
        String defined = "IF(" + Cells.fixed(row, layout.weighted()) + "=1," + found + ",\"\")";
        String proceeds = Cells.fixed(layout.row(Result.PROCEEDS), layout.weighted());
        String formula = "IF(" + proceeds + "=0,-1," + defined + ")";
        OptionalDouble value = plan.expected().irr();
        Look look = Look.NUMBER.bolder().as(Formats.PERCENT);
        if (value.isPresent()) {
            page.formula(irr, layout.weighted(), formula, value.getAsDouble(), look);
        } else {
            page.formula(irr, layout.weighted(), formula, "", look);
        }
        book.name("out_expected_irr", Cells.on(page.name(), irr, layout.weighted()));
    }
}
