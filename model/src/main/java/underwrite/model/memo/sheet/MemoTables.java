package underwrite.model.memo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.sheet.MemoPaper.Words;
import underwrite.model.series.Result;

/** The tables of the memo that speak of scenarios: results, what one needs to believe, the assumptions that matter most. */
final class MemoTables {
    /** The most scenarios that stand side by side; of more each takes a row of its own. */
    private static final int SIDE_BY_SIDE = 4;

    private static final List<Result> IN_A_ROW =
            List.of(Result.MOIC, Result.IRR, Result.PROCEEDS, Result.NPV, Result.EXIT_YEAR, Result.EXIT_EQUITY);
    private static final int FIRST_RESULT = 2;
    private static final Look LINK = MemoSheet.LINK;
    private static final Look WEIGHTED = LINK.on(Look.PALE);

    private final Plan plan;
    private final Page page;
    private final MemoPaper paper;

    MemoTables(Plan plan, Page page, MemoPaper paper) {
        this.plan = plan;
        this.page = page;
        this.paper = paper;
    }

    void results() {
        if (plan.scenarios().size() > SIDE_BY_SIDE) {
            scenarioInARow();
        } else {
            sideBySide();
        }
        paper.gap();
    }

    private void sideBySide() {
        List<Words> heads = new ArrayList<>();
        plan.scenarios().forEach(part -> heads.add(name(part)));
        int last = MemoPaper.LAST;
        heads.add(Words.right(Plan.WORDS.get("scenarios.weighted"), last - stride() + 1, last));
        paper.heading(Plan.WORDS.get("memo.results"), 2, heads.toArray(Words[]::new));
        int row = paper.row(Words.left(Plan.WORDS.get("inputs.probability"), 0, 0));
        plan.scenarios().forEach(part -> probability(row, slot(part.index()), part));
        page.blank(row, last, paper.figure(WEIGHTED));
        MemoWords.SHOWN.forEach(this::result);
    }

    private int stride() {
        return plan.scenarios().size() < SIDE_BY_SIDE ? 2 : 1;
    }

    private int slot(int scenario) {
        return MemoPaper.LAST - stride() * (plan.scenarios().size() - scenario);
    }

    private Words name(ScenarioPart part) {
        int slot = slot(part.index());
        Words name = Words.right(part.shortName(), slot - stride() + 1, slot);
        return name.in(name.look().ink(MemoStory.colour(part.index())));
    }

    private void probability(int row, int column, ScenarioPart part) {
        double probability = part.scenario().probability();
        page.formula(row, column, plan.probability(part), probability, paper.figure(LINK.as(Formats.PERCENT)));
    }

    private void result(Result result) {
        boolean main = result == Result.MOIC || result == Result.IRR;
        Words label = Words.left(MemoWords.inMillions(result.label(), result.unit()), 0, slot(0) - 1);
        int row = paper.row(main ? label.in(label.look().bolder()) : label);
        Look look = main ? LINK.bolder() : LINK;
        for (ScenarioPart part : plan.scenarios()) {
            link(row, slot(part.index()), plan.result(part, result), part.of(result), result.unit(), look);
        }
        weighted(row, MemoPaper.LAST, result);
    }

    /** The weighted result, or a blank where a mean has no meaning. */
    private void weighted(int row, int column, Result result) {
        OptionalDouble value = switch (result) {
            case MOIC -> OptionalDouble.of(plan.expected().moic());
            case IRR -> plan.expected().irr();
            case PROCEEDS -> OptionalDouble.of(plan.expected().proceeds());
            case INVESTED -> OptionalDouble.of(plan.expected().invested());
            default -> OptionalDouble.empty();
        };
        if (value.isEmpty() && result != Result.IRR) {
            page.blank(row, column, paper.figure(WEIGHTED));
            return;
        }
        ScenariosLayout layout = plan.comparison();
        String cell = Cells.on(Tab.SCENARIOS.title(), layout.row(result), layout.weighted());
        link(row, column, cell, value, result.unit(), WEIGHTED.bolder());
    }

    private void link(int row, int column, String cell, OptionalDouble value, Unit unit, Look look) {
        Look shown = paper.figure(look.as(Formats.of(unit, Math.abs(value.orElse(0)))));
        if (value.isPresent()) {
            page.formula(row, column, cell, value.getAsDouble(), shown);
        } else {
            page.formula(row, column, cell, "", shown);
        }
    }

    private void scenarioInARow() {
        List<Words> heads = new ArrayList<>();
        heads.add(Words.right(Plan.WORDS.get("inputs.probability"), 1, 1));
        for (int i = 0; i < IN_A_ROW.size(); i++) {
            heads.add(Words.right(IN_A_ROW.get(i).label(), FIRST_RESULT + i, FIRST_RESULT + i));
        }
        paper.heading(
                Plan.WORDS.get("memo.inMillions", Plan.WORDS.get("memo.results")), 2, heads.toArray(Words[]::new));
        for (ScenarioPart part : plan.scenarios()) {
            Words name = Words.left(part.shortName(), 0, 0);
            int row = paper.row(name.in(name.look().ink(MemoStory.colour(part.index()))));
            probability(row, 1, part);
            for (int i = 0; i < IN_A_ROW.size(); i++) {
                Result result = IN_A_ROW.get(i);
                link(row, FIRST_RESULT + i, plan.result(part, result), part.of(result), result.unit(), LINK);
            }
        }
        int row = paper.row(Words.left(Plan.WORDS.get("scenarios.weighted"), 0, 0));
        page.blank(row, 1, paper.figure(WEIGHTED));
        for (int i = 0; i < IN_A_ROW.size(); i++) {
            weighted(row, FIRST_RESULT + i, IN_A_ROW.get(i));
        }
    }

    /** Break-evens cannot be a cell formula: they are the program's, as exported, and say so. */
    void beliefs() {
        ScenarioPart main = plan.mainScenario();
        paper.heading(Plan.WORDS.get("memo.believe", main.shortName()), 4 * MemoPaper.LINE);
        Words note = Words.left(Plan.WORDS.get("memo.believe.note"), 0, MemoPaper.LAST);
        paper.row(note.in(Look.QUIET));
        for (Belief belief : Belief.strongest(plan)) {
            Driver driver = belief.driver();
            String needed = belief.words("memo.believe.atLeast", "memo.believe.atMost", "memo.believe.none");
            Words words = Words.left(needed, 3, MemoPaper.LAST);
            int row = paper.row(Words.left(driver.label(), 0, 0), words.in(Look.QUIET.slanted()));
            assumption(row, 1, main, driver);
        }
        paper.gap();
    }

    private void assumption(int row, int column, ScenarioPart part, Driver driver) {
        double value = part.scenario().assumptions().value(driver);
        Look look = paper.figure(LINK.as(Formats.input(driver.unit(), value)));
        page.formula(row, column, plan.input(part, driver), value, look);
    }

    void assumptions() {
        for (int from = 0; from < plan.scenarios().size(); from += SIDE_BY_SIDE) {
            int to = Math.min(plan.scenarios().size(), from + SIDE_BY_SIDE);
            assumptions(plan.scenarios().subList(from, to));
        }
        paper.gap();
    }

    /** The reasons stand beside the first scenarios only: they are the main one's. */
    private void assumptions(List<ScenarioPart> parts) {
        boolean first = parts.get(0).index() == 0;
        int why = parts.size() + 1;
        List<Words> heads = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ScenarioPart part = parts.get(i);
            Words name = Words.right(part.shortName(), 1 + i, 1 + i);
            heads.add(name.in(name.look().ink(MemoStory.colour(part.index()))));
        }
        Words head = Words.left(first ? Plan.WORDS.get("memo.why") : "", why, MemoPaper.LAST);
        heads.add(head.in(head.look().stepped()));
        if (first) {
            int tall = plan.movers().stream()
                    .findFirst()
                    .map(driver -> Words.left(MemoWords.why(plan, driver), why, MemoPaper.LAST))
                    .map(words -> words.lines().size())
                    .orElse(1);
            paper.heading(Plan.WORDS.get("memo.assumptions"), tall, heads.toArray(Words[]::new));
        } else {
            paper.heads(heads.toArray(Words[]::new));
        }
        for (Driver driver : plan.movers()) {
            String reason = first ? MemoWords.why(plan, driver) : "";
            Words words = Words.left(reason, why, MemoPaper.LAST);
            int row = paper.row(Words.left(driver.label(), 0, 0), words.in(Look.QUIET.stepped()));
            for (int i = 0; i < parts.size(); i++) {
                assumption(row, 1 + i, parts.get(i), driver);
            }
        }
    }
}
