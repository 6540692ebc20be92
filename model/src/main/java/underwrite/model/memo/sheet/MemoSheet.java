package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Look.Edge;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Result;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Milestone;
import underwrite.model.words.Words;

/** The memo itself: two or three printed pages, each number of which is a link to the sheets behind. */
final class MemoSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final Look LINK = Look.NUMBER.ink(Look.GREEN).edged(Edge.BELOW);
    private static final Look STATIC = Look.NUMBER.ink(Look.GREY).slanted().edged(Edge.BELOW);
    private static final Look LABEL = Look.TEXT.edged(Edge.BELOW);
    private static final Look HEADING =
            Look.TEXT.ink(Look.NAVY).bolder().sized(12).edged(Edge.HEAVY_BELOW);
    private static final Look COLUMN = HEADING.sized(10).aligned(Align.RIGHT);
    private static final int FEWEST_COLUMNS = 3;
    private static final int LINE_LENGTH = 112;
    private static final double WIDE = 52;
    private static final double NARROW = 15;

    private final Book book;
    private final Plan plan;
    private final Page page;
    private final Simulated simulated;
    private final int columns;
    private int row;

    private MemoSheet(Book book, Plan plan, Simulated simulated, Page page) {
        this.book = book;
        this.plan = plan;
        this.simulated = simulated;
        this.page = page;
        this.columns = Math.max(FEWEST_COLUMNS, plan.scenarios().size());
    }

    static void write(Book book, Plan plan, Simulated simulated, Page page) {
        MemoSheet sheet = new MemoSheet(book, plan, simulated, page);
        sheet.head();
        sheet.deal();
        sheet.texts("memo.decision", plan.thesis().memo().decision());
        sheet.results();
        sheet.charts();
        sheet.texts("memo.summary", plan.thesis().memo().summary());
        sheet.texts("memo.thesis", plan.thesis().memo().thesis());
        sheet.believe();
        sheet.assumptions();
        sheet.texts("memo.risks", plan.thesis().memo().risks());
        sheet.milestones();
        sheet.diligence();
        sheet.accepted();
        sheet.finish();
    }

    private int weighted() {
        return 1 + columns;
    }

    private int wide() {
        return weighted() + 1;
    }

    private void head() {
        Frame.head(page, plan, plan.thesis().title(), MemoWords.subtitle(plan.thesis()), wide());
        page.band(1, 1, wide(), Look.QUIET);
        row = 3;
    }

    /** What is bought, at what price, on what terms: the main scenario's. */
    private void deal() {
        ScenarioPart main = plan.mainScenario();
        heading(WORDS.get("memo.deal"));
        fact(main, Driver.VALUATION_POST_MONEY);
        fact(main, Driver.VALUATION_ROUND_SIZE);
        fact(main, Driver.DEAL_CHEQUE);
        page.text(row, 0, Choice.SECURITY.label(), LABEL);
        int option = main.scenario().assumptions().option(Choice.SECURITY);
        page.formula(
                row++,
                1,
                plan.input(main, Choice.SECURITY),
                Choice.SECURITY.options().get(option),
                LINK);
        fact(main, Driver.DEAL_PREFERENCE_MULTIPLE);
        fact(main, Driver.VALUATION_HURDLE_RATE);
        row++;
    }

    private void fact(ScenarioPart main, Driver driver) {
        double value = main.scenario().assumptions().value(driver);
        page.text(row, 0, named(driver.label(), driver.unit()), LABEL);
        page.formula(row++, 1, plan.input(main, driver), value, LINK.as(Formats.input(driver.unit(), value)));
    }

    private static String named(String label, Unit unit) {
        return unit == Unit.USD_MILLIONS ? WORDS.get("memo.inMillions", label) : label;
    }

    private void heading(String title) {
        page.text(row, 0, title, HEADING);
        page.band(row, 1, wide(), HEADING);
        row++;
    }

    private void names(String title) {
        page.text(row, 0, title, HEADING);
        page.band(row, 1, wide(), HEADING);
        for (ScenarioPart part : plan.scenarios()) {
            page.text(row, 1 + part.index(), part.scenario().name(), COLUMN.ink(MemoStory.colour(part.index())));
        }
    }

    /** The author's words, one printed line a cell, so that they read on without merged cells. */
    private void texts(String key, String text) {
        if (text.isBlank()) {
            return;
        }
        heading(WORDS.get(key));
        for (String line : lines(text)) {
            page.text(row++, 0, line, Look.TEXT);
        }
        row++;
    }

    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + word.length() >= LINE_LENGTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void results() {
        names(WORDS.get("memo.results"));
        page.text(row++, weighted(), WORDS.get("scenarios.weighted"), COLUMN);
        page.text(row, 0, WORDS.get("inputs.probability"), LABEL);
        for (ScenarioPart part : plan.scenarios()) {
            double probability = part.scenario().probability();
            page.formula(row, 1 + part.index(), plan.probability(part), probability, LINK.as(Formats.PERCENT));
        }
        page.blank(row++, weighted(), LABEL);
        MemoWords.SHOWN.forEach(this::result);
        page.text(row, 0, WORDS.get("scenarios.loss"), LABEL);
        page.band(row, 1, columns, LABEL);
        page.formula(
                row++,
                weighted(),
                Cells.on(
                        Tab.SCENARIOS.title(),
                        plan.comparison().lossRow(),
                        plan.comparison().weighted()),
                plan.expected().probabilityOfLoss(),
                LINK.bolder().as(Formats.PERCENT));
        row++;
    }

    private void result(Result result) {
        boolean main = result == Result.MOIC || result == Result.IRR;
        Look look = main ? LINK.bolder() : LINK;
        page.text(row, 0, named(result.label(), result.unit()), main ? LABEL.bolder() : LABEL);
        for (ScenarioPart part : plan.scenarios()) {
            link(1 + part.index(), plan.result(part, result), part.of(result), result.unit(), look);
        }
        ScenariosLayout layout = plan.comparison();
        String cell = Cells.on(Tab.SCENARIOS.title(), layout.row(result), layout.weighted());
        switch (result) {
            case MOIC ->
                link(weighted(), cell, OptionalDouble.of(plan.expected().moic()), result.unit(), look);
            case IRR -> link(weighted(), cell, plan.expected().irr(), result.unit(), look);
            case PROCEEDS ->
                link(weighted(), cell, OptionalDouble.of(plan.expected().proceeds()), result.unit(), look);
            case INVESTED ->
                link(weighted(), cell, OptionalDouble.of(plan.expected().invested()), result.unit(), look);
            default -> page.blank(row, weighted(), LABEL);
        }
        row++;
    }

    private void link(int column, String cell, OptionalDouble value, Unit unit, Look look) {
        Look shown = look.as(Formats.of(unit, Math.abs(value.orElse(0))));
        if (value.isPresent()) {
            page.formula(row, column, cell, value.getAsDouble(), shown);
        } else {
            page.formula(row, column, cell, "", shown);
        }
    }

    private void charts() {
        row = new MemoCharts(plan, page).place(row, wide()) + 1;
        page.sheet().setRowBreak(row - 1);
    }

    /** Break-evens cannot be a cell formula: they are the program's, as exported, and say so. */
    private void believe() {
        ScenarioPart main = plan.mainScenario();
        heading(WORDS.get("memo.believe", main.scenario().name()));
        page.text(row, 0, WORDS.get("memo.believe.note"), Look.QUIET);
        row++;
        for (Belief belief : Belief.strongest(plan)) {
            Driver driver = belief.driver();
            page.text(row, 0, driver.label(), LABEL);
            page.text(row, 1, Figures.text(driver.unit(), belief.today()), STATIC);
            page.band(row, 2, wide(), LABEL);
            String needed = belief.words("memo.believe.atLeast", "memo.believe.atMost", "memo.believe.none");
            page.text(row++, 2, needed, STATIC.aligned(Align.LEFT).stepped());
        }
        row++;
    }

    private void assumptions() {
        names(WORDS.get("memo.assumptions"));
        page.text(row++, wide(), WORDS.get("memo.why"), HEADING.sized(10));
        ScenarioPart main = plan.mainScenario();
        for (Driver driver : plan.movers()) {
            page.text(row, 0, driver.label(), LABEL);
            page.band(row, 1, weighted(), LABEL);
            for (ScenarioPart part : plan.scenarios()) {
                double value = part.scenario().assumptions().value(driver);
                page.formula(
                        row,
                        1 + part.index(),
                        plan.input(part, driver),
                        value,
                        LINK.as(Formats.input(driver.unit(), value)));
            }
            wrapped(MemoWords.why(main, driver), LABEL.ink(Look.GREY));
        }
        row++;
    }

    private void milestones() {
        if (plan.thesis().milestones().isEmpty()) {
            return;
        }
        heading(WORDS.get("memo.milestones"));
        page.text(row, 1, WORDS.get("memo.by"), COLUMN);
        page.text(row, 2, WORDS.get("memo.must"), COLUMN);
        page.text(row, 3, WORDS.get("memo.projected"), COLUMN);
        page.text(row++, wide(), WORDS.get("memo.missed"), HEADING.sized(10));
        plan.thesis().milestones().forEach(this::milestone);
        row++;
    }

    private void milestone(Milestone milestone) {
        ScenarioPart main = plan.mainScenario();
        Unit unit = milestone.metric().unit();
        page.text(row, 0, named(milestone.metric().label(), unit), LABEL);
        page.number(
                row,
                1,
                (double) plan.firstYear() + milestone.year(),
                LABEL.aligned(Align.RIGHT).as(Formats.WHOLE));
        page.text(row, 2, MemoWords.must(milestone), LABEL.aligned(Align.RIGHT));
        double projected = main.at(milestone.metric(), milestone.year());
        page.formula(
                row,
                3,
                plan.year(main, milestone.metric(), milestone.year()),
                projected,
                LINK.as(Formats.of(unit, Math.abs(projected))));
        page.band(row, 4, weighted(), LABEL);
        wrapped(milestone.action(), LABEL);
    }

    private void diligence() {
        if (plan.thesis().diligence().isEmpty()) {
            return;
        }
        Questions questions = Questions.of(plan.thesis(), simulated);
        heading(WORDS.get("memo.diligence"));
        lines(questions.note()).forEach(text -> page.text(row++, 0, text, Look.QUIET));
        page.text(row, 1, WORDS.get("memo.owner"), COLUMN);
        page.text(row, 2, WORDS.get("memo.due"), COLUMN);
        page.text(row, 3, WORDS.get("memo.chance"), COLUMN);
        page.text(row, 4, WORDS.get("memo.worth"), COLUMN);
        page.text(row++, wide(), WORDS.get("memo.question"), HEADING.sized(10));
        questions.lines().forEach(this::question);
        row++;
    }

    private void question(Questions.Line line) {
        DiligenceItem item = line.item();
        Look right = LABEL.aligned(Align.RIGHT);
        String due = MemoWords.dueAndState(item);
        page.text(row, 0, MemoWords.about(item), LABEL);
        page.text(row, 1, item.owner(), right);
        page.text(row, 2, due, right.wrapping());
        page.fit(row, due, NARROW + 2);
        line.found()
                .ifPresentOrElse(
                        found -> {
                            page.number(row, 3, found.chanceToFlip(), STATIC.as(Formats.PERCENT));
                            page.number(row, 4, found.worth(), STATIC.as(Formats.money(found.worth())));
                        },
                        () -> {
                            page.text(row, 3, line.unknown(), right);
                            page.text(row, 4, line.unknown(), right);
                        });
        page.band(row, 5, weighted(), LABEL);
        wrapped(item.question(), LABEL);
    }

    private void accepted() {
        if (plan.thesis().accepted().isEmpty()) {
            return;
        }
        heading(WORDS.get("memo.accepted"));
        page.text(row++, wide(), WORDS.get("memo.reason"), HEADING.sized(10));
        for (AcceptedAdvice advice : plan.thesis().accepted()) {
            page.text(row, 0, MemoWords.rule(advice), LABEL);
            page.band(row, 1, weighted(), LABEL);
            wrapped(advice.reason(), LABEL);
        }
        row++;
    }

    private void wrapped(String text, Look look) {
        page.text(row, wide(), text, look.wrapping());
        page.fit(row++, text, WIDE);
    }

    private void finish() {
        page.widths(38);
        for (int column = 1; column <= weighted(); column++) {
            page.width(column, NARROW);
        }
        page.width(wide(), WIDE);
        Frame.print(book, page, plan.paper(), Frame.Turn.UPRIGHT, row, wide());
    }
}
