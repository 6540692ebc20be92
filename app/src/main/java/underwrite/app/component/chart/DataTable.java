package underwrite.app.component.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers of a chart in rows and columns, for reading, for listening and for copying.
 *
 * @param columns the heads; the first column names the rows
 * @param rows as many cells each as there are columns
 */
public record DataTable(List<Column> columns, List<List<Cell>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /**
     * A head.
     *
     * @param group what several columns have in common, such as "Revenue"; empty for none
     * @param title the column itself, such as "Base"
     */
    public record Column(String group, String title) {
        /** Group and title in one. */
        public String full() {
            return group.isEmpty() ? title : title.isEmpty() ? group : group + ", " + title;
        }
    }

    /**
     * A figure or a text.
     *
     * @param text as it is shown
     * @param value the exact number; NaN for a text or where there is none
     * @param point what it is in the model, where it can be explained
     */
    public record Cell(String text, double value, Optional<PointKey> point) {
        public static Cell text(String text) {
            return new Cell(text, Double.NaN, Optional.empty());
        }

        public static Cell number(double value, String text) {
            return new Cell(text, value, Optional.empty());
        }

        public static Cell number(double value, String text, PointKey point) {
            return new Cell(text, value, Optional.of(point));
        }

        public boolean isNumber() {
            return !Double.isNaN(value);
        }
    }

    /** Lines of cells between tabs, exact numbers, as spreadsheets paste it. */
    public String tabSeparated() {
        return lines("\t");
    }

    /** Lines of cells between commas, exact numbers with a decimal point (RFC 4180). */
    public String commaSeparated() {
        return lines(",");
    }

    private String lines(String separator) {
        String heads = columns.stream().map(column -> quoted(column.full())).collect(Collectors.joining(separator));
        return rows.stream()
                .map(row -> row.stream().map(DataTable::exact).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", heads + "\r\n", "\r\n"));
    }

    private static String exact(Cell cell) {
        if (!cell.isNumber()) {
            return quoted(cell.text());
        }
        return cell.value() == Math.rint(cell.value()) && Math.abs(cell.value()) < 1e15
                ? Long.toString((long) cell.value())
                : Double.toString(cell.value());
    }

    /** A text that a spreadsheet takes for a text: names come from files of strangers and must not become formulas. */
    private static String quoted(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\t' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
