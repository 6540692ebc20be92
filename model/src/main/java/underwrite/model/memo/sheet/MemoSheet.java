package underwrite.model.memo.sheet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Look.Edge;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.sheet.MemoPaper.Words;
import underwrite.model.series.Result;
import underwrite.model.thesis.MemoTexts;

/** The memo itself: two or three printed pages, each number of which is a link to the sheets behind. */
final class MemoSheet {
    static final Look LINK = Look.NUMBER.ink(Look.GREEN);

    private static final double TITLE_HEIGHT = 26;
    private static final Look TITLE = Look.TITLE.sized(20);
    private static final Look BOX = Look.TEXT.on(Look.PALE);
    private static final Look BOX_TITLE = BOX.ink(Look.NAVY).bolder().sized(12);
    private static final Look HEADLINE = BOX.ink(Look.NAVY).bolder().sized(16).aligned(Align.CENTRE);
    private static final Look HEADLINE_NAME = BOX.ink(Look.GREY).sized(9).aligned(Align.CENTRE);

    /** The columns of the title, beside the light, and of the words in the box, beside the three figures. */
    private static final int TITLE_TO = 4;

    private static final int WORDS_TO = 4;

    private final Plan plan;
    private final Page page;
    private final MemoPaper paper;

    private MemoSheet(Plan plan, Page page) {
        this.plan = plan;
        this.page = page;
        this.paper = new MemoPaper(page, plan.paper());
    }

    static void write(Book book, Plan plan, Simulated simulated, Page page) {
        MemoSheet sheet = new MemoSheet(plan, page);
        MemoTables tables = new MemoTables(plan, page, sheet.paper);
        MemoTexts texts = plan.thesis().memo();
        sheet.head();
        sheet.recommendation(texts.decision());
        sheet.deal();
        tables.results();
        new MemoCharts(plan, page).place(sheet.paper);
        sheet.texts("memo.summary", texts.summary());
        sheet.texts("memo.thesis", texts.thesis());
        tables.beliefs();
        tables.assumptions();
        sheet.texts("memo.risks", texts.risks());
        new MemoLists(plan, simulated, page, sheet.paper).write();
        Frame.print(book, page, plan, Frame.Turn.UPRIGHT, sheet.paper.row() - 1, MemoPaper.LAST);
        Frame.headFromSecondPage(page);
    }

    private void head() {
        Words title = Words.left(plan.thesis().title(), 0, TITLE_TO).in(TITLE);
        title.lines().forEach(line -> page.text(paper.take(TITLE_HEIGHT), 0, line, TITLE));
        Frame.light(page, plan, 0, MemoPaper.LAST);
        List<String> subtitle =
                Words.left(MemoWords.subtitle(plan.thesis()), 0, MemoPaper.LAST).lines();
        subtitle.forEach(line -> page.text(paper.take(MemoPaper.LINE), 0, line, Look.QUIET));
        page.band(paper.take(MemoPaper.GAP / 2), 0, MemoPaper.LAST, Look.TEXT.edged(Edge.HEAVY_BELOW));
        paper.gap();
    }

    /** The author's decision beside the three figures that it rests on, on a ground of its own. */
    private void recommendation(String decision) {
        String title = Plan.WORDS.get(decision.isBlank() ? "memo.weighted" : "memo.decision");
        int top = boxed(TITLE_HEIGHT);
        page.text(top, 0, title, BOX_TITLE.edged(Edge.BAR).stepped());
        ScenariosLayout layout = plan.comparison();
        headline(
                top,
                5,
                layout.row(Result.MOIC),
                OptionalDouble.of(plan.expected().moic()),
                Unit.MULTIPLE);
        headline(top, 6, layout.row(Result.IRR), plan.expected().irr(), Unit.PER_YEAR);
        headline(top, 7, layout.lossRow(), OptionalDouble.of(plan.expected().probabilityOfLoss()), Unit.SHARE);
        String words = decision.isBlank() ? Plan.WORDS.get("memo.weighted.words") : decision;
        List<String> lines = Words.left(words, 0, WORDS_TO).lines();
        int first = paper.row();
        for (int line = 0; line < Math.max(2, lines.size()); line++) {
            int row = boxed(MemoPaper.LINE);
            if (line < lines.size()) {
                page.text(row, 0, lines.get(line), BOX.edged(Edge.BAR).stepped());
            }
        }
        page.text(first, 5, Plan.WORDS.get("memo.weighted.moic"), HEADLINE_NAME);
        page.text(first, 6, Plan.WORDS.get("memo.weighted.irr"), HEADLINE_NAME);
        page.text(first, 7, Plan.WORDS.get("memo.weighted.loss"), HEADLINE_NAME);
        page.text(first + 1, 6, Plan.WORDS.get("memo.weighted.note"), HEADLINE_NAME);
        boxed(MemoPaper.GAP / 2);
        paper.gap();
    }

    private int boxed(double height) {
        int row = paper.take(height);
        page.blank(row, 0, BOX.edged(Edge.BAR));
        page.band(row, 1, MemoPaper.LAST, BOX);
        return row;
    }

    private void headline(int row, int column, int from, OptionalDouble value, Unit unit) {
        String cell = Cells.on(Tab.SCENARIOS.title(), from, plan.comparison().weighted());
        Look look = HEADLINE.as(unit == Unit.MULTIPLE ? "#,##0.00\"x\"" : "0%;-0%;0%");
        if (value.isPresent()) {
            page.formula(row, column, cell, value.getAsDouble(), look);
        } else {
            page.formula(row, column, cell, "", look);
        }
    }

    /** What is bought, at what price, on what terms: the main scenario's, two facts a row. */
    private void deal() {
        paper.heading(Plan.WORDS.get("memo.deal"), 3 * MemoPaper.LINE);
        facts(Driver.VALUATION_POST_MONEY, Choice.SECURITY.label());
        security();
        facts(Driver.VALUATION_ROUND_SIZE, Driver.DEAL_PREFERENCE_MULTIPLE.label());
        fact(MemoPaper.LAST, Driver.DEAL_PREFERENCE_MULTIPLE);
        facts(Driver.DEAL_CHEQUE, Driver.VALUATION_HURDLE_RATE.label());
        fact(MemoPaper.LAST, Driver.VALUATION_HURDLE_RATE);
        paper.gap();
    }

    private void facts(Driver left, String right) {
        paper.row(Words.left(MemoWords.inMillions(left.label(), left.unit()), 0, 0), Words.left(right, 3, 5));
        fact(1, left);
    }

    private void security() {
        ScenarioPart main = plan.mainScenario();
        int option = main.scenario().assumptions().option(Choice.SECURITY);
        page.formula(
                paper.row() - 1,
                MemoPaper.LAST,
                plan.optionWords(main, Choice.SECURITY),
                Choice.SECURITY.optionLabel(option, Locale.ROOT),
                paper.figure(LINK));
    }

    private void fact(int column, Driver driver) {
        ScenarioPart main = plan.mainScenario();
        double value = main.scenario().assumptions().value(driver);
        Look look = paper.figure(LINK.as(Formats.input(driver.unit(), value)));
        page.formula(paper.row() - 1, column, plan.input(main, driver), value, look);
    }

    /** The author's words, one printed line a cell, so that they read on without merged cells. */
    private void texts(String key, String text) {
        if (text.isBlank()) {
            return;
        }
        paper.heading(Plan.WORDS.get(key), 3 * MemoPaper.LINE);
        for (String line : Words.left(text, 0, MemoPaper.LAST).lines()) {
            page.text(paper.take(MemoPaper.LINE), 0, line, Look.TEXT);
        }
        paper.gap();
    }
}
