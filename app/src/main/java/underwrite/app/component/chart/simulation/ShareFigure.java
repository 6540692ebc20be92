package underwrite.app.component.chart.simulation;

import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;

/**
 * What {@link ShareBars} show: the parts of a whole, such as the causes of a loss.
 *
 * @param heading title and what the shares are of
 * @param rows in the order in which they are read; a detail belongs to the row above it
 * @param column what a row is called
 * @param excuse why there is nothing to show, in one sentence
 */
public record ShareFigure(Heading heading, List<Row> rows, String column, String excuse) implements Figure {
    /** How points name a share; what it is of stands in place of the scenario. */
    public static final String SHARE = "share";

    public ShareFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A part.
     *
     * @param key what it is a share of, and {@code year} of which year; {@link PointKey#NO_YEAR} for all
     * @param name what it is called
     * @param share 0..1
     * @param detail whether it is a part of the row above
     */
    public record Row(String key, int year, String name, double share, boolean detail) {
        public Row {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share lies in 0..1, not " + share);
            }
        }

        /** The share, as a point. */
        PointKey point() {
            return new PointKey(SHARE, key, year);
        }

        String written() {
            return Percent.tenths(share);
        }
    }

    double largest() {
        return rows.stream().mapToDouble(Row::share).max().orElse(0);
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of(new Column("", column), new Column("", heading.unit())),
                rows.stream()
                        .map(row ->
                                List.of(Cell.text(row.name()), Cell.number(row.share(), row.written(), row.point())))
                        .toList());
    }

    @Override
    public Optional<String> whyEmpty() {
        return largest() > 0 ? Optional.empty() : Optional.of(excuse);
    }
}
