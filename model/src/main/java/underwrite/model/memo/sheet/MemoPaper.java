package underwrite.model.memo.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import underwrite.model.memo.Paper;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Look.Align;
import underwrite.model.memo.book.Look.Edge;
import underwrite.model.memo.book.Page;
import underwrite.model.memo.book.TextLines;

/**
 * The printed memo while it is written, from top to bottom: a column of labels and seven of figures, rows of known height, and page breaks
 * before what would not fit whole. Text that is wider than its columns goes on in the next row, since cells are not merged.
 */
final class MemoPaper {
    /** The last column. */
    static final int LAST = 7;

    static final double LINE = 13.5;
    static final double GAP = 8;

    private static final double LABEL_WIDTH = 30;
    private static final double FIGURE_WIDTH = 9.4;
    private static final double SLIGHTLY = 1.3;
    private static final double FAR = 1.6;
    private static final double INDENT = 1.5;
    private static final Pattern WORD_ENDS = Pattern.compile("\\s");
    private static final double HEADING_HEIGHT = 18;
    private static final double BOLD = 1.1;
    private static final double ROOM = 1;
    private static final double A4_POINTS = 744;
    private static final double LETTER_POINTS = 694;

    /** A spreadsheet takes no more than 1,026. */
    private static final int MOST_BREAKS = 1_000;

    private static final Look HEADING =
            Look.TEXT.ink(Look.NAVY).bolder().sized(12).edged(Edge.HEAVY_BELOW);

    private final Page page;
    private final double tall;
    private int row;
    private double used;
    private int breaks;
    private boolean underHeading;
    private Edge lastEdge = Edge.NONE;

    MemoPaper(Page page, Paper paper) {
        this.page = page;
        this.tall = paper == Paper.A4 ? A4_POINTS : LETTER_POINTS;
        page.widths(LABEL_WIDTH);
        for (int column = 1; column <= LAST; column++) {
            page.width(column, FIGURE_WIDTH);
        }
    }

    /**
     * A text in the columns from one to another; one on the right ends in the last of them.
     *
     * @param look of its lines, its edge aside
     */
    record Words(String text, int from, int to, Look look) {

        /** The lines; in a single column a word that is a little too wide is not broken: its line becomes smaller instead. */
        List<String> lines() {
            return linesWith(SLIGHTLY);
        }

        /** The lines of a head, whose words are broken only where they are far too wide. */
        List<String> headLines() {
            return linesWith(FAR);
        }

        private List<String> linesWith(double most) {
            double room = room();
            if (from < to) {
                return TextLines.of(text, room);
            }
            double widest = 0;
            for (String word : WORD_ENDS.split(text, -1)) {
                widest = Math.max(widest, TextLines.width(word));
            }
            return TextLines.of(text, widest > room * most ? room : Math.max(room, widest));
        }

        private double room() {
            double letter = look.size() * (look.bold() ? BOLD : 1) / Look.TEXT.size();
            return (width(from, to) - (look.indented() ? INDENT : 0)) / letter;
        }

        /** The look of one of the lines. */
        Look look(String line) {
            return from == to && TextLines.width(line) > room() ? look.as(Formats.TEXT) : look;
        }

        int column() {
            return look.align() == Align.RIGHT ? to : from;
        }

        /** Words that begin on the left. */
        static Words left(String text, int from, int to) {
            return new Words(text, from, to, Look.TEXT);
        }

        /** Words that end on the right. */
        static Words right(String text, int from, int to) {
            return new Words(text, from, to, Look.TEXT.aligned(Align.RIGHT));
        }

        Words in(Look other) {
            return new Words(text, from, to, other.aligned(look.align()));
        }
    }

    private static double width(int from, int to) {
        double labels = from == 0 ? LABEL_WIDTH : FIGURE_WIDTH;
        return ROOM * (labels + (to - from) * FIGURE_WIDTH);
    }

    /** The next row, counted from 0. */
    int row() {
        return row;
    }

    /** Goes on to a new page when less than a height in points is left on this one. */
    void keep(double points) {
        if (used > 0 && used + Math.min(points, tall) > tall && breaks < MOST_BREAKS) {
            page.sheet().setRowBreak(row - 1);
            breaks++;
            used = 0;
        }
    }

    /** Takes the next row, of a height, and gives its number. */
    int take(double points) {
        keep(points);
        page.height(row, points);
        used += points;
        return row++;
    }

    void gap() {
        take(GAP);
    }

    /** The heading of a part of which a height has to follow on the same page. */
    int heading(String title, double following) {
        List<String> lines = TextLines.of(title, width(0, LAST) * Look.TEXT.size() / HEADING.size());
        keep(lines.size() * HEADING_HEIGHT + following);
        lines.stream()
                .limit(lines.size() - 1L)
                .forEach(line -> page.text(take(HEADING_HEIGHT), 0, line, HEADING.edged(Edge.NONE)));
        int its = take(HEADING_HEIGHT);
        page.text(its, 0, lines.get(lines.size() - 1), HEADING);
        page.band(its, 1, LAST, HEADING);
        underHeading = true;
        return its;
    }

    /**
     * The heading of a table, with the heads of its columns on the same line where there is room, else below.
     *
     * @param firstRow how many lines its first row takes, which follows on the same page
     */
    void heading(String title, int firstRow, Words... heads) {
        double wide = TextLines.width(title) * HEADING.size() / Look.TEXT.size();
        boolean together = wide <= width(0, heads[0].column() - 1);
        for (Words head : heads) {
            together &= TextLines.width(head.text()) <= width(Math.max(1, head.from()), head.to());
        }
        if (!together) {
            heading(title, (mostLines(heads) + 1 + firstRow) * LINE);
            heads(heads);
            return;
        }
        int its = heading(title, (1 + firstRow) * LINE);
        for (Words head : heads) {
            page.text(
                    its,
                    head.column(),
                    head.text(),
                    head.look(head.text()).bolder().edged(Edge.HEAVY_BELOW));
        }
    }

    /** The heads of a table's columns, which stand on its line. */
    void heads(Words... heads) {
        int lines = mostLines(heads);
        keep((lines + 3) * LINE);
        int first = row;
        for (int line = 0; line < lines; line++) {
            Look rule = line == lines - 1 ? Look.TEXT.edged(Edge.HEAVY_BELOW) : Look.TEXT;
            page.band(take(LINE), 0, LAST, rule);
        }
        for (Words head : heads) {
            List<String> its = head.headLines();
            for (int line = 0; line < its.size(); line++) {
                int at = first + lines - its.size() + line;
                Edge edge = at == row - 1 ? Edge.HEAVY_BELOW : Edge.NONE;
                page.text(
                        at,
                        head.column(),
                        its.get(line),
                        head.look(its.get(line)).bolder().edged(edge));
            }
        }
        underHeading = true;
    }

    private static int mostLines(Words... heads) {
        int lines = 1;
        for (Words head : heads) {
            lines = Math.max(lines, head.headLines().size());
        }
        return lines;
    }

    /** A row of a table, as many lines as its longest text, and gives the first, for figures. */
    int row(Words... words) {
        List<List<String>> all = Stream.of(words).map(Words::lines).toList();
        int lines = all.stream().mapToInt(List::size).max().orElse(1);
        keep(lines * LINE);
        int first = row;
        Edge edge = underHeading ? Edge.NONE : Edge.ABOVE;
        for (int line = 0; line < lines; line++) {
            int at = take(LINE);
            if (line == 0) {
                page.band(at, 0, LAST, Look.TEXT.edged(edge));
            }
            for (int i = 0; i < words.length; i++) {
                if (line < all.get(i).size()) {
                    String text = all.get(i).get(line);
                    Look look = words[i].look(text).edged(line == 0 ? edge : Edge.NONE);
                    page.text(at, words[i].column(), text, look);
                }
            }
        }
        lastEdge = edge;
        underHeading = false;
        return first;
    }

    /** The look of a figure in the row that was taken last. */
    Look figure(Look look) {
        return look.edged(lastEdge);
    }
}
