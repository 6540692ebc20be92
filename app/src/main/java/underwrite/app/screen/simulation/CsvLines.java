package underwrite.app.screen.simulation;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lines of comma-separated values as spreadsheets expect them: ended by CR LF (RFC 4180), and no text that a spreadsheet would take for a
 * formula. A field is a number, or a name made of letters, digits, points and hyphens, so that none needs quotation marks.
 */
final class CsvLines implements Appendable {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String FORMULA = "=+-@";
    private static final String END = "\r\n";

    private final Appendable target;
    private final StringBuilder line = new StringBuilder();

    CsvLines(Appendable target) {
        this.target = target;
    }

    @Override
    public Appendable append(CharSequence text) throws IOException {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            append(text.charAt(i));
        }
        return this;
    }

    @Override
    public Appendable append(char letter) throws IOException {
        if (letter != '\n') {
            line.append(letter);
            return this;
        }
        String separator = "";
        for (String field : COMMA.split(line, -1)) {
            target.append(separator).append(safe(field));
            separator = ",";
        }
        target.append(END);
        line.setLength(0);
        return this;
    }

    private static String safe(String field) {
        boolean suspect = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
        return suspect && !isNumber(field) ? "'" + field : field;
    }

    private static boolean isNumber(String field) {
        try {
            Double.parseDouble(field);
            return true;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
