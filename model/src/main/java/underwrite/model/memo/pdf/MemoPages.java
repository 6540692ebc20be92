package underwrite.model.memo.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.pdf.Table.Cell;
import underwrite.model.memo.pdf.Table.Column;
import underwrite.model.memo.pdf.Table.Side;
import underwrite.model.memo.sheet.Belief;
import underwrite.model.memo.sheet.ChartLine;
import underwrite.model.memo.sheet.MemoStory;
import underwrite.model.memo.sheet.MemoWords;
import underwrite.model.memo.sheet.Plan;
import underwrite.model.memo.sheet.Questions;
import underwrite.model.memo.sheet.ScenarioPart;
import underwrite.model.projection.Expected;
import underwrite.model.series.Result;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.words.Words;

/** The sections of the memo, in the order of the workbook's first sheet. */
final class MemoPages {
    private static final Words WORDS = Plan.WORDS;
    private static final Ink STRONG = Ink.CELL.bolder();
    private static final String NOTHING = "–";
    private static final int SIDE_BY_SIDE = 4;
    private static final float BETWEEN_CHARTS = 20;
    private static final float FOLLOWING = 110;
    private static final float LEAST_TEXT = 3 * Ink.TEXT.leading();

    private final Plan plan;
    private final Pages pages;

    MemoPages(Plan plan, Pages pages) {
        this.plan = plan;
        this.pages = pages;
    }

    void write() throws IOException {
        MemoTexts texts = plan.thesis().memo();
        pages.paragraphs(plan.thesis().title(), Ink.TITLE);
        pages.paragraphs(MemoWords.subtitle(plan.thesis()), Ink.QUIET);
        headline();
        texts("memo.decision", texts.decision());
        deal();
        results();
        charts();
        texts("memo.summary", texts.summary());
        texts("memo.thesis", texts.thesis());
        believe();
        assumptions();
        texts("memo.risks", texts.risks());
        milestones();
        diligence();
        accepted();
        pages.finish(plan.thesis().title(), (page, count) -> WORDS.get("pdf.page", page, count));
    }

    private void section(String title, Table table) throws IOException {
        pages.heading(title, Math.min(table.height(), FOLLOWING));
        table.draw();
    }

    private void texts(String key, String text) throws IOException {
        if (!text.isBlank()) {
            pages.heading(WORDS.get(key), LEAST_TEXT);
            pages.paragraphs(text, Ink.TEXT);
        }
    }

    /** The three figures that the decision rests on. */
    private void headline() throws IOException {
        Expected expected = plan.expected();
        pages.down(8);
        pages.band(
                WORDS.get("memo.weighted"),
                List.of(
                        new Pages.Headline(
                                WORDS.get("memo.weighted.moic"), Figures.text(Unit.MULTIPLE, expected.moic())),
                        new Pages.Headline(
                                WORDS.get("memo.weighted.irr"),
                                expected.irr().isPresent()
                                        ? Figures.text(
                                                Unit.SHARE, expected.irr().getAsDouble())
                                        : NOTHING),
                        new Pages.Headline(
                                WORDS.get("memo.weighted.loss"),
                                Figures.text(Unit.SHARE, expected.probabilityOfLoss()))));
    }

    /** What is bought, at what price, on what terms, two facts a row. */
    private void deal() throws IOException {
        ScenarioPart main = plan.mainScenario();
        Table table = new Table(
                pages,
                List.of(
                        new Column(0.26, Side.LEFT),
                        new Column(0.2, Side.RIGHT),
                        new Column(0.06, Side.LEFT),
                        new Column(0.22, Side.LEFT),
                        new Column(0.26, Side.RIGHT)));
        int option = main.scenario().assumptions().option(Choice.SECURITY);
        String security = Choice.SECURITY.optionLabel(option, Locale.ROOT);
        table.row(facts(main, Driver.VALUATION_POST_MONEY, Choice.SECURITY.label(), security));
        Driver preference = Driver.DEAL_PREFERENCE_MULTIPLE;
        table.row(facts(main, Driver.VALUATION_ROUND_SIZE, preference.label(), value(main, preference)));
        Driver hurdle = Driver.VALUATION_HURDLE_RATE;
        table.row(facts(main, Driver.DEAL_CHEQUE, hurdle.label(), value(main, hurdle)));
        section(WORDS.get("memo.deal"), table);
    }

    private static List<Cell> facts(ScenarioPart main, Driver left, String right, String value) {
        return List.of(
                new Cell(left.label(), Ink.CELL),
                new Cell(value(main, left), STRONG),
                new Cell("", Ink.CELL),
                new Cell(right, Ink.CELL),
                new Cell(value, STRONG));
    }

    private static String value(ScenarioPart part, Driver driver) {
        return Figures.text(driver.unit(), part.scenario().assumptions().value(driver));
    }

    /** The scenarios in groups that have room side by side. */
    private List<List<ScenarioPart>> groups() {
        List<List<ScenarioPart>> groups = new ArrayList<>();
        for (int from = 0; from < plan.scenarios().size(); from += SIDE_BY_SIDE) {
            int to = Math.min(plan.scenarios().size(), from + SIDE_BY_SIDE);
            groups.add(plan.scenarios().subList(from, to));
        }
        return groups;
    }

    private static List<Cell> names(String first, List<ScenarioPart> parts) {
        List<Cell> names = new ArrayList<>(List.of(new Cell(first, STRONG)));
        for (ScenarioPart part : parts) {
            Color colour = new Color(Integer.parseInt(MemoStory.colour(part.index()), 16));
            names.add(new Cell(part.scenario().name(), STRONG.in(colour)));
        }
        return names;
    }

    private void results() throws IOException {
        String title = WORDS.get("memo.results");
        for (List<ScenarioPart> group : groups()) {
            section(title, results(group));
        }
    }

    private Table results(List<ScenarioPart> group) {
        List<Column> columns = new ArrayList<>(List.of(new Column(0.3, Side.LEFT)));
        for (int column = 0; column <= group.size(); column++) {
            columns.add(new Column(0.7 / (group.size() + 1), Side.RIGHT));
        }
        Table table = new Table(pages, columns);
        List<Cell> head = names("", group);
        head.add(new Cell(WORDS.get("scenarios.weighted"), STRONG));
        table.row(head);
        List<Cell> probabilities = new ArrayList<>(List.of(new Cell(WORDS.get("inputs.probability"), Ink.CELL)));
        group.forEach(part -> probabilities.add(
                new Cell(Figures.text(Unit.SHARE, part.scenario().probability()), Ink.CELL)));
        table.row(probabilities);
        MemoWords.SHOWN.forEach(result -> table.row(result(group, result)));
        return table;
    }

    private List<Cell> result(List<ScenarioPart> group, Result result) {
        Ink ink = result == Result.MOIC || result == Result.IRR ? STRONG : Ink.CELL;
        List<Cell> cells = new ArrayList<>(List.of(new Cell(result.label(), ink)));
        group.forEach(part -> cells.add(new Cell(shown(result, part.of(result)), ink)));
        switch (result) {
            case MOIC ->
                cells.add(
                        new Cell(shown(result, OptionalDouble.of(plan.expected().moic())), ink));
            case IRR -> cells.add(new Cell(shown(result, plan.expected().irr()), ink));
            case PROCEEDS ->
                cells.add(
                        new Cell(shown(result, OptionalDouble.of(plan.expected().proceeds())), ink));
            case INVESTED ->
                cells.add(
                        new Cell(shown(result, OptionalDouble.of(plan.expected().invested())), ink));
            default -> cells.add(new Cell("", ink));
        }
        return cells;
    }

    private static String shown(Result result, OptionalDouble value) {
        return value.isPresent() ? MemoWords.figure(result, value.getAsDouble()) : NOTHING;
    }

    private void charts() throws IOException {
        MemoStory story = new MemoStory(plan);
        Chart moic = new LineChart(
                new Heading(story.moicTitle(), WORDS.get("memo.chart.multiple")),
                Unit.MULTIPLE,
                entry(),
                1,
                story.moic());
        pair(moic, money(story.revenueTitle(), story.revenue()));
        Chart cash = money(story.cashTitle(), story.cash());
        List<MemoStory.Swing> swings = story.swings();
        if (swings.isEmpty()) {
            pair(cash);
            return;
        }
        Chart tornado = new SwingChart(
                new Heading(story.swingsTitle(), WORDS.get("memo.chart.change")),
                WORDS.get("sensitivity.down"),
                WORDS.get("sensitivity.up"),
                swings);
        pair(cash, tornado);
    }

    private int entry() {
        return plan.firstYear();
    }

    private Chart money(String title, List<ChartLine> lines) {
        return new LineChart(new Heading(title, WORDS.get("pdf.chart.money")), Unit.USD_MILLIONS, entry(), 0, lines);
    }

    /** Charts side by side, whole on one page. */
    private void pair(Chart... charts) throws IOException {
        float width = (pages.width() - BETWEEN_CHARTS) / 2;
        float height = 0;
        for (Chart chart : charts) {
            height = Math.max(height, chart.height(pages.type(), width));
        }
        pages.down(10);
        pages.room(height);
        float left = pages.left();
        for (Chart chart : charts) {
            chart.draw(pages, left, pages.top(), width);
            left += width + BETWEEN_CHARTS;
        }
        pages.down(height);
    }

    private void believe() throws IOException {
        Table table = new Table(
                pages, List.of(new Column(0.4, Side.LEFT), new Column(0.2, Side.RIGHT), new Column(0.4, Side.LEFT)));
        for (Belief belief : Belief.strongest(plan)) {
            Driver driver = belief.driver();
            String needed = belief.words("memo.believe.atLeast", "memo.believe.atMost", "memo.believe.none");
            table.row(List.of(
                    new Cell(driver.label(), Ink.CELL),
                    new Cell(Figures.text(driver.unit(), belief.today()), Ink.CELL),
                    new Cell(needed, STRONG)));
        }
        String title = WORDS.get("memo.believe", plan.mainScenario().scenario().name());
        pages.heading(title, FOLLOWING);
        pages.paragraphs(WORDS.get("memo.believe.note"), Ink.QUIET);
        pages.down(4);
        table.draw();
    }

    private void assumptions() throws IOException {
        String title = WORDS.get("memo.assumptions");
        for (List<ScenarioPart> group : groups()) {
            List<Column> columns = new ArrayList<>(List.of(new Column(0.24, Side.LEFT)));
            group.forEach(part -> columns.add(new Column(0.44 / group.size(), Side.RIGHT)));
            columns.add(new Column(0.32, Side.LEFT));
            Table table = new Table(pages, columns);
            List<Cell> head = names("", group);
            head.add(new Cell(WORDS.get("memo.why"), STRONG));
            table.row(head);
            plan.movers().forEach(driver -> table.row(assumption(group, driver)));
            section(title, table);
        }
    }

    private List<Cell> assumption(List<ScenarioPart> group, Driver driver) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(driver.label(), Ink.CELL)));
        group.forEach(part -> cells.add(new Cell(value(part, driver), Ink.CELL)));
        cells.add(new Cell(MemoWords.why(plan, driver), Ink.QUIET));
        return cells;
    }

    private void milestones() throws IOException {
        if (plan.thesis().milestones().isEmpty()) {
            return;
        }
        Table table = new Table(
                pages,
                List.of(
                        new Column(0.22, Side.LEFT),
                        new Column(0.1, Side.RIGHT),
                        new Column(0.2, Side.RIGHT),
                        new Column(0.13, Side.RIGHT),
                        new Column(0.35, Side.LEFT)));
        table.row(List.of(
                new Cell("", STRONG),
                new Cell(WORDS.get("memo.by"), STRONG),
                new Cell(WORDS.get("memo.must"), STRONG),
                new Cell(WORDS.get("memo.projected"), STRONG),
                new Cell(WORDS.get("memo.missed"), STRONG)));
        plan.thesis().milestones().forEach(milestone -> table.row(milestone(milestone)));
        section(WORDS.get("memo.milestones"), table);
    }

    private List<Cell> milestone(Milestone milestone) {
        double projected = plan.mainScenario().at(milestone.metric(), milestone.year());
        return List.of(
                new Cell(milestone.metric().label(), Ink.CELL),
                new Cell(Integer.toString(plan.firstYear() + milestone.year()), Ink.CELL),
                new Cell(MemoWords.must(milestone), Ink.CELL),
                new Cell(Figures.text(milestone.metric().unit(), projected), Ink.CELL),
                new Cell(milestone.action(), Ink.CELL));
    }

    private void diligence() throws IOException {
        if (plan.thesis().diligence().isEmpty()) {
            return;
        }
        Table table = new Table(
                pages,
                List.of(
                        new Column(0.25, Side.LEFT),
                        new Column(0.11, Side.LEFT),
                        new Column(0.14, Side.LEFT),
                        new Column(0.1, Side.RIGHT),
                        new Column(0.1, Side.RIGHT),
                        new Column(0.3, Side.LEFT)));
        table.row(List.of(
                new Cell("", STRONG),
                new Cell(WORDS.get("memo.owner"), STRONG),
                new Cell(WORDS.get("memo.due"), STRONG),
                new Cell(WORDS.get("memo.chance"), STRONG),
                new Cell(WORDS.get("memo.worth.plain"), STRONG),
                new Cell(WORDS.get("memo.question"), STRONG)));
        Questions questions = Questions.of(plan.thesis(), () -> false);
        questions.lines().forEach(line -> table.row(question(line)));
        pages.heading(WORDS.get("memo.diligence"), FOLLOWING);
        pages.paragraphs(questions.note(), Ink.QUIET);
        pages.down(4);
        table.draw();
    }

    private static List<Cell> question(Questions.Line line) {
        DiligenceItem item = line.item();
        String chance = line.found()
                .map(found -> Figures.text(Unit.SHARE, found.chanceToFlip()))
                .orElseGet(line::unknown);
        String worth = line.found()
                .map(found -> Figures.text(Unit.USD_MILLIONS, found.worth()))
                .orElseGet(line::unknown);
        return List.of(
                new Cell(MemoWords.about(item), Ink.CELL),
                new Cell(item.owner(), Ink.CELL),
                new Cell(MemoWords.dueAndState(item), Ink.CELL),
                new Cell(chance, Ink.CELL),
                new Cell(worth, Ink.CELL),
                new Cell(item.question(), Ink.CELL));
    }

    private void accepted() throws IOException {
        if (plan.thesis().accepted().isEmpty()) {
            return;
        }
        Table table = new Table(pages, List.of(new Column(0.4, Side.LEFT), new Column(0.6, Side.LEFT)));
        table.row(List.of(new Cell("", STRONG), new Cell(WORDS.get("memo.reason"), STRONG)));
        for (AcceptedAdvice advice : plan.thesis().accepted()) {
            table.row(List.of(new Cell(MemoWords.rule(advice), Ink.CELL), new Cell(advice.reason(), Ink.CELL)));
        }
        section(WORDS.get("memo.accepted"), table);
    }
}
