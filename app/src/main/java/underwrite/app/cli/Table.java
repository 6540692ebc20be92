package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows under headings, in aligned columns: words on the left of theirs, figures on the right. */
final class Table {
    private static final int WIDEST = 64;
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String GAP = "  ";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings, of which the first stands over words. */
    Table(List<String> headings) {
        this(headings, 1);
    }

    /**
     * A table with these headings.
     *
     * @param words how many columns, from the left, hold words
     */
    Table(List<String> headings, int words) {
        this.words = words;
        row(headings);
    }

    /** The headings that stand between bars in a line of words. */
    static List<String> headings(String line) {
        return BAR.splitAsStream(line).map(String::strip).toList();
    }

    /** Adds a row; a shorter one leaves its last columns empty. */
    Table row(List<String> cells) {
        rows.add(cells.stream().map(Table::shown).toList());
        return this;
    }

    private static String shown(String cell) {
        String line = OneLine.of(cell);
        if (length(line) <= WIDEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, WIDEST - 3)) + "...";
    }

    /** Writes the table, without space at the ends of lines. */
    void write(PrintWriter out) {
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths[column] - length(cell));
                line.append(column == 0 ? "" : GAP).append(column < words ? cell + space : space + cell);
            }
            out.print(line.toString().stripTrailing() + "\n");
        }
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
