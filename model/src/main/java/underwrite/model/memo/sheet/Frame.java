package underwrite.model.memo.sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import underwrite.model.memo.Paper;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Cells;
import underwrite.model.memo.book.Colours;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Page;

/** What all sheets share: title, master light, print set-up, footer with page x of y. */
final class Frame {
    private static final String TINT = "E6F0FC";
    private static final String FADED = "8A929B";
    private static final String SHEET_NAME = "&A";
    private static final int LONGEST_HEADING = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]");
    private static final double MARGIN = 0.5;
    private static final double EDGE_MARGIN = 0.3;
    private static final double TOP_MARGIN = 0.6;
    private static final double BOTTOM_MARGIN = 0.75;

    /** How a sheet lies on paper. */
    enum Turn {
        UPRIGHT,
        SIDEWAYS
    }

    private Frame() {}

    /** The title in the first row and the light of the checks at its right end. */
    static void head(Page page, Plan plan, String title, String subtitle, int lastColumn) {
        page.text(0, 0, title, Look.TITLE);
        page.text(1, 0, subtitle, Look.QUIET);
        page.height(0, 26);
        light(page, plan, 0, lastColumn);
    }

    /** The light: how many checks pass, green or red, and in words. */
    static void light(Page page, Plan plan, int row, int column) {
        String light = Cells.on(Tab.CHECKS.title(), ChecksLayout.LIGHT_ROW, ChecksLayout.LIGHT_COLUMN);
        page.formula(
                row,
                column,
                light,
                plan.light(),
                Look.TEXT.ink(Look.GREEN).bolder().aligned(Align.RIGHT));
        warnWhen(page, "LEFT(" + Cells.fixed(row, column) + ",1)=\"✗\"", row, column, row, column);
    }

    /** A line that says when grey values no longer belong to the inputs beside them. */
    static void stale(Page page, int row) {
        String changed = Cells.on(Tab.CHECKS.title(), ChecksLayout.CHANGED_ROW, ChecksLayout.LIGHT_COLUMN);
        String formula = "IF(" + changed + ">0,\"" + Plan.WORDS.get("stale") + "\",\"\")";
        page.formula(row, 0, formula, "", Look.TEXT.ink(Look.RED));
    }

    /** Red and bold where a formula holds. */
    static void warnWhen(Page page, String formula, int row, int column, int lastRow, int lastColumn) {
        when(page, formula, new CellRangeAddress(row, lastRow, column, lastColumn), rule -> {
            FontFormatting font = rule.createFontFormatting();
            font.setFontColor(Colours.of(Look.RED));
            font.setFontStyle(false, true);
        });
    }

    /** A pale ground where a formula holds. */
    static void tintWhen(Page page, String formula, int row, int column, int lastRow, int lastColumn) {
        when(page, formula, new CellRangeAddress(row, lastRow, column, lastColumn), rule -> {
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(Colours.of(TINT));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        });
    }

    /** Grey and slanted where a formula holds. */
    static void fadeWhen(Page page, String formula, int row, int column, int lastRow, int lastColumn) {
        when(page, formula, new CellRangeAddress(row, lastRow, column, lastColumn), rule -> {
            FontFormatting font = rule.createFontFormatting();
            font.setFontColor(Colours.of(FADED));
            font.setFontStyle(true, false);
        });
    }

    private static void when(
            Page page, String formula, CellRangeAddress cells, Consumer<ConditionalFormattingRule> looks) {
        SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        looks.accept(rule);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** One page wide; the rows and columns that are frozen are repeated on every page. */
    static void print(Book book, Page page, Plan plan, Turn turn, int lastRow, int lastColumn) {
        print(book, page, plan, turn, List.of(new CellRangeAddress(0, lastRow, 0, lastColumn)));
    }

    /** Each of some ranges begins a page of its own and is one page wide. */
    static void print(Book book, Page page, Plan plan, Turn turn, List<CellRangeAddress> ranges) {
        XSSFSheet sheet = page.sheet();
        int index = book.workbook().getSheetIndex(sheet);
        book.workbook()
                .setPrintArea(
                        index,
                        ranges.stream()
                                .map(range -> Cells.fixed(range.getFirstRow(), range.getFirstColumn()) + ":"
                                        + Cells.fixed(range.getLastRow(), range.getLastColumn()))
                                .collect(Collectors.joining(",")));
        boolean isA4 = plan.paper() == Paper.A4;
        sheet.getPrintSetup().setPaperSize(isA4 ? PaperSize.A4_PAPER : PaperSize.LETTER_PAPER);
        sheet.getPrintSetup().setLandscape(turn == Turn.SIDEWAYS);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
        sheet.setMargin(PageMargin.HEADER, EDGE_MARGIN);
        sheet.setMargin(PageMargin.FOOTER, EDGE_MARGIN);
        sheet.getHeader().setLeft(SHEET_NAME);
        sheet.getHeader().setRight(heading(plan));
        foot(sheet.getFooter());
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
    }

    /** Leaves the first page without a heading above its own. */
    static void headFromSecondPage(Page page) {
        page.sheet().getFirstHeader().setRight("");
        foot(page.sheet().getFirstFooter());
    }

    private static void foot(Footer footer) {
        footer.setLeft(Plan.WORDS.get("footer"));
        footer.setRight(Plan.WORDS.get("footer.page"));
    }

    /** The title as the head of a page can have it: an ampersand would be an instruction there. */
    private static String heading(Plan plan) {
        String title = UNPRINTABLE.matcher(plan.thesis().title()).replaceAll(" ");
        return ScenarioPart.shortened(title, LONGEST_HEADING).replace("&", "&&");
    }

    /** Keeps the rows above and the columns before a cell in sight, and repeats them in print. */
    static void freeze(Page page, int row, int column) {
        page.sheet().createFreezePane(column, row);
        page.sheet().setRepeatingRows(new CellRangeAddress(0, row - 1, -1, -1));
    }
}
