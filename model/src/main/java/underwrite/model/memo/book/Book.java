package underwrite.model.memo.book;

import java.io.IOException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being written: its sheets, looks and names. */
public final class Book implements AutoCloseable {
    private final Texts texts = new Texts();
    private final XSSFWorkbook workbook = new XSSFWorkbook(texts.inWorkbook());
    private final Looks looks = new Looks(workbook);
    private final String cutNote;

    /**
     * An empty workbook.
     *
     * @param cutNote what stands at the end of a text that is longer than a cell
     */
    public Book(String cutNote) {
        this.cutNote = cutNote;
        workbook.setCellFormulaValidation(false);
    }

    /** The workbook as the library has it. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** A new sheet after the others, under a name that {@link SheetNames} gave. */
    public Page page(String name) {
        return new Page(this, workbook.createSheet(name));
    }

    /** Names a cell or a range for formulas, scripts and the way back. */
    public void name(String name, String cells) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(cells);
    }

    /** Lets go of what the library holds. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The place of a text, as strangers wrote it, among the texts of the workbook. */
    int text(String text) {
        return texts.place(written(text));
    }

    /** A text, as strangers wrote it, in the workbook's notation. */
    String written(String text) {
        return CellText.written(text, cutNote);
    }

    XSSFCellStyle style(Look look, boolean quoted) {
        return looks.style(look, quoted);
    }

    void linkWithin(XSSFCell cell, String target) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
    }
}
