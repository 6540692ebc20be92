package underwrite.model.memo.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells whose text wraps in its column, so that nothing is cut off; the first row comes again on each page. */
final class Table {
    private static final float GAP = 10;
    private static final float PADDING = 2.2f;

    private final Pages pages;
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    Table(Pages pages, List<Column> columns) {
        this.pages = pages;
        this.columns = List.copyOf(columns);
    }

    /** @param share of the page's width, 0..1 */
    record Column(double share, Side side) {}

    /** Which side of its column text keeps to. */
    enum Side {
        LEFT,
        RIGHT
    }

    record Cell(String text, Ink ink) {}

    void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /** How tall all rows are. */
    float height() throws IOException {
        float height = 0;
        for (List<Cell> row : rows) {
            height += height(row);
        }
        return height;
    }

    /** Draws all rows; a row that is taller than a page goes on over the next. */
    void draw() throws IOException {
        for (int index = 0; index < rows.size(); index++) {
            float before = pages.top();
            List<Cell> row = rows.get(index);
            pages.room(Math.min(height(row), pages.tall()));
            if (index > 0 && pages.top() > before) {
                draw(rows.get(0));
            }
            draw(row);
        }
    }

    private float wide(int column) {
        float gap = column == columns.size() - 1 ? 0 : GAP;
        return (float) (columns.get(column).share() * pages.width()) - gap;
    }

    private List<List<String>> lines(List<Cell> row) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int index = 0; index < row.size(); index++) {
            Cell cell = row.get(index);
            lines.add(pages.type().lines(cell.text(), cell.ink(), wide(index)));
        }
        return lines;
    }

    private static int tallest(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    private static float leading(List<Cell> row) {
        return (float)
                row.stream().mapToDouble(cell -> cell.ink().leading()).max().orElse(0);
    }

    private float height(List<Cell> row) throws IOException {
        return tallest(lines(row)) * leading(row) + 2 * PADDING;
    }

    private void draw(List<Cell> row) throws IOException {
        List<List<String>> lines = lines(row);
        float leading = leading(row);
        pages.down(PADDING);
        for (int line = 0; line < tallest(lines); line++) {
            pages.room(leading);
            float x = pages.left();
            for (int index = 0; index < row.size(); index++) {
                if (line < lines.get(index).size()) {
                    set(x, index, lines.get(index).get(line), row.get(index).ink());
                }
                x += (float) (columns.get(index).share() * pages.width());
            }
            pages.down(leading);
        }
        pages.rule();
        pages.down(PADDING);
    }

    private void set(float x, int column, String line, Ink ink) throws IOException {
        float base = pages.top() - ink.size();
        if (columns.get(column).side() == Side.RIGHT) {
            pages.textTo(x + wide(column), base, line, ink);
        } else {
            pages.text(x, base, line, ink);
        }
    }
}
