package underwrite.model.memo.book;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Writes the cells of one sheet. Every formula comes with its value, so that a reader that does not recalculate sees the numbers too;
 * a number that is none is refused, so that no error cell can arise.
 */
public final class Page {
    private static final int WIDTH_UNITS = 256;
    private static final double LINE_POINTS = 13;
    /** Heads are set bold. */
    private static final double HEAD_ROOM = 0.85;

    private static final double HIGHEST_ROW = 400;

    /** The largest number that a spreadsheet holds; a file may hold larger ones. */
    private static final double LARGEST = 9.99999999999999e307;

    private final Book book;
    private final XSSFSheet sheet;

    Page(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** The name of the sheet. */
    public String name() {
        return sheet.getSheetName();
    }

    /** The sheet as the library has it, for print set-up, charts and validation. */
    public XSSFSheet sheet() {
        return sheet;
    }

    /** A text as it is, whoever wrote it. */
    public void text(int row, int column, String text, Look look) {
        CTCell cell = styled(row, column, look, CellText.isRisky(text));
        cell.setT(STCellType.S);
        cell.setV(Integer.toString(book.text(text)));
    }

    /** A number that does not depend on others; one that is larger than any that a spreadsheet holds stands there as text. */
    public void number(int row, int column, double value, Look look) {
        if (Double.isFinite(value) && Math.abs(value) > LARGEST) {
            text(row, column, Double.toString(value), look);
            return;
        }
        styled(row, column, look, false).setV(finite(row, column, value));
    }

    /** A formula and the number that it comes to. */
    public void formula(int row, int column, String formula, double value, Look look) {
        CTCell cell = styled(row, column, look, false);
        cell.addNewF().setStringValue(formula);
        cell.setV(finite(row, column, value));
    }

    /** A formula and the text that it comes to. */
    public void formula(int row, int column, String formula, String value, Look look) {
        CTCell cell = styled(row, column, look, false);
        cell.setT(STCellType.STR);
        cell.addNewF().setStringValue(formula);
        cell.setV(book.written(value));
    }

    /** An empty cell with a look. */
    public void blank(int row, int column, Look look) {
        XSSFCell cell = cell(row, column);
        if (cell.getCellType() == CellType.BLANK) {
            cell.setCellStyle(book.style(look, false));
        }
    }

    /** Empty cells with a look, from one column to another. */
    public void band(int row, int column, int lastColumn, Look look) {
        for (int c = column; c <= lastColumn; c++) {
            blank(row, c, look);
        }
    }

    /** A text that leads to a cell of this workbook. */
    public void link(int row, int column, String text, String target, Look look) {
        text(row, column, text, look);
        book.linkWithin(cell(row, column), target);
    }

    /** Column widths in characters, from the first column on. */
    public void widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            width(column, characters[column]);
        }
    }

    /** The width of one column in characters. */
    public void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.round(characters * WIDTH_UNITS));
    }

    /** The height of a row in points. */
    public void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** Makes a row high enough for a wrapped text in a column of a width in characters; never lower than it is. */
    public void fit(int row, String text, double characters) {
        long lines = TextLines.of(text, characters).size();
        double needed = Math.min(HIGHEST_ROW, lines * LINE_POINTS + 2);
        if (lines > 1 && needed > row(row).getHeightInPoints()) {
            height(row, needed);
        }
    }

    /** The head of a column, over as many lines as its width in characters asks for. */
    public void head(int row, int column, String text, Look look, double characters) {
        text(row, column, text, look.wrapping());
        fit(row, text, characters * HEAD_ROOM);
    }

    /** No green corners for texts that look like numbers. */
    public void quietTexts(int lastRow, int lastColumn) {
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** A cell as the file has it: the library's own setters would build, copy and compare documents for each. */
    private CTCell styled(int row, int column, Look look, boolean quoted) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(book.style(look, quoted));
        return cell.getCTCell();
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow cells = row(row);
        XSSFCell cell = cells.getCell(column);
        return cell == null ? cells.createCell(column) : cell;
    }

    private XSSFRow row(int row) {
        XSSFRow cells = sheet.getRow(row);
        return cells == null ? sheet.createRow(row) : cells;
    }

    private String finite(int row, int column, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException(
                    sheet.getSheetName() + "!" + Cells.at(row, column) + " would hold " + value);
        }
        return Double.toString(value);
    }
}
