package underwrite.model.memo.book;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of strangers on its way into a cell: it arrives as the text that it is, never as a formula, and whole up to what a cell holds.
 *
 * <p>A workbook's XML has no room for most control characters and gives {@code _x0041_} a meaning; both are written in the workbook's own
 * notation, which spreadsheets read back as the characters. Halves of surrogate pairs, which no file can hold, become U+FFFD.
 */
public final class CellText {
    /** The most characters that a cell holds, less room for the note that text was cut. */
    public static final int LONGEST = 32_700;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String RISKY = "=+-@\t\r\n|%'\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** The text as the workbook writes it; cut at {@link #LONGEST} with a note. */
    public static String written(String text, String cutNote) {
        String whole = text.length() > LONGEST ? cut(text) + cutNote : text;
        Matcher escaped = LOOKS_ESCAPED.matcher(whole);
        String literal = escaped.find() ? escaped.replaceAll("_x005F_") : whole;
        return needsNotation(literal) ? inNotation(literal) : literal;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static boolean needsNotation(String text) {
        return text.chars().anyMatch(c -> isControl(c) || Character.isSurrogate((char) c) || c >= 0xFFFE);
    }

    private static String inNotation(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                written.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                written.append('\uFFFD');
            } else if (isControl(c) || c >= 0xFFFE) {
                written.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n';
    }

    /** Whether a spreadsheet might take the text for something else when a person edits the cell or saves it as CSV. */
    public static boolean isRisky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }
}
