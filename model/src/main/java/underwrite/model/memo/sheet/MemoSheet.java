package underwrite.model.memo.sheet;

import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Page;
import underwrite.model.series.Result;

/** The memo itself. */
final class MemoSheet {
    private MemoSheet() {}

    static void write(Book book, Plan plan, Page page) {
        Frame.head(page, plan, plan.thesis().title(), plan.thesis().lab(), 6);
        int row = 3;
        for (ScenarioPart part : plan.scenarios()) {
            page.text(row, 0, part.scenario().name(), Look.TEXT);
            page.formula(
                    row,
                    1,
                    plan.result(part, Result.MOIC),
                    part.projection().results().moic(),
                    Look.NUMBER.ink(Look.GREEN).as(Formats.MULTIPLE));
            row++;
        }
        Frame.print(book, page, plan.paper(), Frame.Turn.UPRIGHT, row, 6);
    }
}
