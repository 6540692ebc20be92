package underwrite.model.memo.sheet;

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
    private static final int WORDS_FROM = 5;
    private static final int PROJECTED = 4;

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

    private static Words said(String text) {
        Words words = Words.left(text, WORDS_FROM, MemoPaper.LAST);
        return words.in(words.look().stepped());
    }

    private void milestones() {
        if (plan.thesis().milestones().isEmpty()) {
            return;
        }
        paper.heading(
                Plan.WORDS.get("memo.milestones"),
                said(plan.thesis().milestones().get(0).action()).lines().size(),
                Words.right(Plan.WORDS.get("memo.by"), 1, 1),
                Words.right(Plan.WORDS.get("memo.must"), 2, 3),
                Words.right(Plan.WORDS.get("memo.projected"), PROJECTED, PROJECTED),
                said(Plan.WORDS.get("memo.missed")));
        plan.thesis().milestones().forEach(this::milestone);
        paper.gap();
    }

    private void milestone(Milestone milestone) {
        ScenarioPart main = plan.mainScenario();
        Unit unit = milestone.metric().unit();
        int row = paper.row(
                Words.left(MemoWords.inMillions(milestone.metric().label(), unit), 0, 0),
                Words.right(MemoWords.must(milestone), 2, 3),
                said(milestone.action()));
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
        paper.heading(
                Plan.WORDS.get("memo.diligence"),
                said(plan.thesis().diligence().get(0).question()).lines().size(),
                Words.left(Plan.WORDS.get("memo.owner"), 1, 1),
                Words.left(Plan.WORDS.get("memo.due"), 2, 3),
                Words.left(Plan.WORDS.get("memo.state"), 4, 4),
                said(Plan.WORDS.get("memo.question")));
        for (DiligenceItem item : plan.thesis().diligence()) {
            paper.row(
                    Words.left(MemoWords.about(item), 0, 0),
                    Words.left(item.owner(), 1, 1),
                    Words.left(item.due(), 2, 3),
                    Words.left(MemoWords.state(item), 4, 4),
                    said(item.question()));
        }
        paper.gap();
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
