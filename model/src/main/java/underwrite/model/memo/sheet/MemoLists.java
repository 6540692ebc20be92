package underwrite.model.memo.sheet;

import java.util.List;
import underwrite.model.driver.Unit;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.sheet.MemoPaper.Words;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Milestone;

/** The lists of the memo that say what comes next: milestones, what is to be found out, advice that was taken note of. */
final class MemoLists {
    private static final int PROJECTED = 3;
    private static final int DUE = 2;
    private static final int CHANCE = 3;
    private static final int WORTH = 4;

    /** Lines that the first question takes with its head. */
    private static final int FIRST_QUESTION = 6;

    private static final Look STORED = Look.NUMBER.ink(Look.GREY).slanted();

    private final Plan plan;
    private final Simulated simulated;
    private final Page page;
    private final MemoPaper paper;

    MemoLists(Plan plan, Simulated simulated, Page page, MemoPaper paper) {
        this.plan = plan;
        this.simulated = simulated;
        this.page = page;
        this.paper = paper;
    }

    void write() {
        milestones();
        diligence();
        accepted();
    }

    private static Words said(String text, int from) {
        Words words = Words.left(text, from, MemoPaper.LAST);
        return words.in(words.look().stepped());
    }

    private void milestones() {
        if (plan.thesis().milestones().isEmpty()) {
            return;
        }
        paper.heading(
                Plan.WORDS.get("memo.milestones"),
                said(plan.thesis().milestones().get(0).action(), PROJECTED + 1)
                        .lines()
                        .size(),
                Words.right(Plan.WORDS.get("memo.by"), 1, 1),
                Words.right(Plan.WORDS.get("memo.must"), 2, 2),
                Words.right(Plan.WORDS.get("memo.projected"), PROJECTED, PROJECTED),
                said(Plan.WORDS.get("memo.missed"), PROJECTED + 1));
        plan.thesis().milestones().forEach(this::milestone);
        paper.gap();
    }

    private void milestone(Milestone milestone) {
        ScenarioPart main = plan.mainScenario();
        Unit unit = milestone.metric().unit();
        int row = paper.row(
                Words.left(MemoWords.inMillions(milestone.metric().label(), unit), 0, 0),
                Words.right(MemoWords.must(milestone), 2, 2),
                said(milestone.action(), PROJECTED + 1));
        Look year = paper.figure(Look.NUMBER.as(Formats.WHOLE));
        page.number(row, 1, (double) plan.firstYear() + milestone.year(), year);
        double projected = main.at(milestone.metric(), milestone.year());
        page.formula(
                row,
                PROJECTED,
                plan.year(main, milestone.metric(), milestone.year()),
                projected,
                paper.figure(MemoSheet.LINK.as(Formats.of(unit, Math.abs(projected)))));
    }

    private void diligence() {
        if (plan.thesis().diligence().isEmpty()) {
            return;
        }
        Questions questions = Questions.of(plan.thesis(), simulated);
        List<String> note =
                Words.left(questions.note(), 0, MemoPaper.LAST).in(Look.QUIET).lines();
        paper.heading(Plan.WORDS.get("memo.diligence"), (note.size() + FIRST_QUESTION) * MemoPaper.LINE);
        note.forEach(line -> page.text(paper.take(MemoPaper.LINE), 0, line, Look.QUIET));
        paper.heads(
                Words.left(Plan.WORDS.get("memo.owner"), 1, 1),
                Words.left(Plan.WORDS.get("memo.due"), DUE, DUE),
                Words.right(Plan.WORDS.get("memo.chance"), CHANCE, CHANCE),
                Words.right(Plan.WORDS.get("memo.worth"), WORTH, WORTH),
                said(Plan.WORDS.get("memo.question"), WORTH + 1));
        questions.lines().forEach(this::question);
        paper.gap();
    }

    private void question(Questions.Line line) {
        DiligenceItem item = line.item();
        int row = paper.row(
                Words.left(MemoWords.about(item), 0, 0),
                Words.left(item.owner(), 1, 1),
                Words.left(MemoWords.dueAndState(item), DUE, DUE),
                said(item.question(), WORTH + 1));
        line.found()
                .ifPresentOrElse(
                        found -> {
                            page.number(row, CHANCE, found.chanceToFlip(), paper.figure(STORED.as(Formats.PERCENT)));
                            String money = Formats.money(found.worth());
                            page.number(row, WORTH, found.worth(), paper.figure(STORED.as(money)));
                        },
                        () -> {
                            page.text(row, CHANCE, line.unknown(), paper.figure(STORED.as(Formats.TEXT)));
                            page.text(row, WORTH, line.unknown(), paper.figure(STORED.as(Formats.TEXT)));
                        });
    }

    private void accepted() {
        if (plan.thesis().accepted().isEmpty()) {
            return;
        }
        paper.heading(Plan.WORDS.get("memo.accepted"), 1, Words.left(Plan.WORDS.get("memo.reason"), 3, MemoPaper.LAST));
        for (AcceptedAdvice advice : plan.thesis().accepted()) {
            paper.row(Words.left(MemoWords.rule(advice), 0, 2), Words.left(advice.reason(), 3, MemoPaper.LAST));
        }
        paper.gap();
    }
}
