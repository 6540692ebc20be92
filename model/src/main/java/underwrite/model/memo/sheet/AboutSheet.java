package underwrite.model.memo.sheet;

import java.util.List;
import java.util.Locale;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.book.TextLines;
import underwrite.model.words.Words;

/** What the workbook is, how to use it, where things stand, and what the model does. */
final class AboutSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final int LAST_COLUMN = 2;
    private static final double WIDTH = 100;
    private static final List<Tab> MAP = List.of(
            Tab.MEMO,
            Tab.INPUTS,
            Tab.SCENARIOS,
            Tab.SENSITIVITY,
            Tab.SIMULATION,
            Tab.SAMPLES,
            Tab.EVIDENCE,
            Tab.CHECKS);

    private final Page page;
    private int row = 3;

    private AboutSheet(Page page) {
        this.page = page;
    }

    static void write(Book book, Plan plan, Page page) {
        AboutSheet sheet = new AboutSheet(page);
        Frame.head(page, plan, Tab.ABOUT.title(), WORDS.get("about.subtitle"), LAST_COLUMN);
        sheet.part("about.use");
        sheet.map(plan);
        sheet.key();
        sheet.part("about.method");
        sheet.part("about.limits");
        page.widths(26, 74, 12);
        Frame.print(book, page, plan, Frame.Turn.UPRIGHT, sheet.row, LAST_COLUMN);
    }

    private void section(String title) {
        page.text(row, 0, title, Look.SECTION);
        page.band(row++, 1, LAST_COLUMN, Look.SECTION);
    }

    /** A heading and its sentences, as many as there are under the key. */
    private void part(String key) {
        section(WORDS.get(key));
        for (int line = 1; WORDS.has(key + "." + line); line++) {
            TextLines.of(WORDS.get(key + "." + line), WIDTH).forEach(text -> page.text(row++, 0, text, Look.TEXT));
        }
        row++;
    }

    private void map(Plan plan) {
        section(WORDS.get("about.map"));
        MAP.forEach(tab ->
                sheet(tab.title(), WORDS.get("about.map." + tab.name().toLowerCase(Locale.ROOT))));
        plan.scenarios().forEach(part -> sheet(part.sheet(), WORDS.get("about.map.model", part.shortName())));
        row++;
    }

    private void sheet(String name, String what) {
        page.link(row, 0, name, Cells.quoted(name) + "!A1", Look.TEXT.ink(Look.GREEN));
        page.text(row++, 1, what, Look.TEXT);
    }

    private void key() {
        section(WORDS.get("about.key"));
        page.text(row, 0, WORDS.get("about.key.blue"), Look.INPUT);
        page.text(row++, 1, WORDS.get("about.key.blue.what"), Look.TEXT);
        page.text(row, 0, WORDS.get("about.key.black"), Look.TEXT);
        page.text(row++, 1, WORDS.get("about.key.black.what"), Look.TEXT);
        page.text(row, 0, WORDS.get("about.key.green"), Look.TEXT.ink(Look.GREEN));
        page.text(row++, 1, WORDS.get("about.key.green.what"), Look.TEXT);
        page.text(row, 0, WORDS.get("about.key.grey"), Look.QUIET.slanted());
        page.text(row++, 1, WORDS.get("about.key.grey.what"), Look.TEXT);
        row++;
    }
}
