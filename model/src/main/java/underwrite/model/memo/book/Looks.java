package underwrite.model.memo.book;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: a workbook has room for a limited number. */
final class Looks {
    private static final String FONT = "Calibri";
    private static final XSSFColor LINE = Colours.of("D1D9E0");
    private static final XSSFColor INPUT_LINE = Colours.of("B4BDC6");

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    private record Key(Look look, boolean quoted) {}

    private record FontKey(String ink, int size, boolean bold, boolean italic) {}

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) Look.TEXT.size());
    }

    /** The style of a look; a quoted one keeps a text a text when a person edits its cell. */
    XSSFCellStyle style(Look look, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new FontKey(look.ink(), look.size(), look.bold(), look.italic())));
        if (look.ground() != null) {
            style.setFillForegroundColor(Colours.of(look.ground()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            // A number that grows beyond its column becomes smaller, never a row of hashes.
            style.setShrinkToFit(!look.wrapped());
        }
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(look.size() > Look.TEXT.size() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(look.wrapped());
        style.setIndention((short) (look.indented() ? 1 : 0));
        style.setQuotePrefixed(key.quoted());
        edge(style, look.edge());
        return style;
    }

    private static void edge(XSSFCellStyle style, Look.Edge edge) {
        switch (edge) {
            case NONE -> {}
            case ABOVE -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(LINE);
            }
            case BAR -> {
                style.setBorderLeft(BorderStyle.THICK);
                style.setLeftBorderColor(Colours.of(Look.NAVY));
            }
            case BELOW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(LINE);
            }
            case HEAVY_BELOW -> {
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBottomBorderColor(Colours.of(Look.NAVY));
            }
            case BOX -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
                style.setBottomBorderColor(INPUT_LINE);
                style.setTopBorderColor(INPUT_LINE);
                style.setLeftBorderColor(INPUT_LINE);
                style.setRightBorderColor(INPUT_LINE);
            }
        }
    }

    private XSSFFont font(FontKey key) {
        return fonts.computeIfAbsent(key, wanted -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) wanted.size());
            font.setBold(wanted.bold());
            font.setItalic(wanted.italic());
            font.setColor(Colours.of(wanted.ink()));
            return font;
        });
    }
}
