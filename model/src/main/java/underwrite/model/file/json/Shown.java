package underwrite.model.file.json;

import java.util.Locale;

/** A stranger's text as it is quoted in a sentence: short, on one line, with every invisible character made visible. */
public final class Shown {
    private static final int MOST = 40;

    private Shown() {}

    /** A text, cut at forty characters. */
    public static String text(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(MOST).forEach(c -> append(shown, c));
        if (value.codePointCount(0, value.length()) > MOST) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        int type = Character.getType(c);
        boolean hidden = Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
        if (hidden) {
            shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
