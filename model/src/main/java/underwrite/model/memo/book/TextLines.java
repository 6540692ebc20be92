package underwrite.model.memo.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines that fit a width in cells, where nobody knows which letters a reader's machine has.
 *
 * <p>Widths are counted in digits, as those of columns are. Letters are taken by kind, each kind as wide as it is in the wider of Calibri
 * and DejaVu Sans, one of which nearly every machine shows: {@code "Illicit"} is 4.3 digits wide, {@code "MOIC"} 4.5.
 */
public final class TextLines {
    private static final String SLIM = " iljI.,:;'|!()[]{}";
    private static final String HALF = "tfr-/\\\"*";
    private static final String BROAD = "mwMW@%&—…";
    private static final double SLIM_WIDTH = 0.53;
    private static final double HALF_WIDTH = 0.7;
    private static final double CAPITAL_WIDTH = 1.2;
    private static final double BROAD_WIDTH = 1.6;
    private static final double IDEOGRAM_WIDTH = 2;
    private static final double OTHER_WIDTH = 1.2;
    private static final int LAST_PLAIN = 0x24F;
    private static final int FIRST_IDEOGRAM = 0x1100;

    private TextLines() {}

    /** How wide a text is on one line, in digits. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int character) {
        if (SLIM.indexOf(character) >= 0) {
            return SLIM_WIDTH;
        }
        if (HALF.indexOf(character) >= 0) {
            return HALF_WIDTH;
        }
        if (BROAD.indexOf(character) >= 0) {
            return BROAD_WIDTH;
        }
        if (Character.isUpperCase(character)) {
            return CAPITAL_WIDTH;
        }
        if (character >= FIRST_IDEOGRAM) {
            return IDEOGRAM_WIDTH;
        }
        return character > LAST_PLAIN ? OTHER_WIDTH : 1;
    }

    /** The text in lines of at most a width in digits; a word that is wider than a line is broken. */
    public static List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (String word : paragraph.split(" ", -1)) {
                double wide = width(word);
                if (!line.isEmpty() && used + SLIM_WIDTH + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (!line.isEmpty()) {
                    line.append(' ');
                    used += SLIM_WIDTH;
                }
                line.append(wide > width ? rest(word, width, lines) : word);
                used = width(line.toString());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds the full lines of a word to the others and gives what is left of it. */
    private static String rest(String word, double width, List<String> lines) {
        StringBuilder rest = new StringBuilder();
        double used = 0;
        for (int character : word.codePoints().toArray()) {
            double wide = width(character);
            if (used + wide > width && !rest.isEmpty()) {
                lines.add(rest.toString());
                rest.setLength(0);
                used = 0;
            }
            rest.appendCodePoint(character);
            used += wide;
        }
        return rest.toString();
    }
}
