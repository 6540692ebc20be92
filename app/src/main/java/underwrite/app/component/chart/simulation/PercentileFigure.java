package underwrite.app.component.chart.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;

/**
 * What {@link PercentileTable} shows: a few statistics of two results side by side.
 *
 * @param heading the title
 * @param heads what stands over the three columns
 * @param rows in the order in which they are read
 * @param excuse why there is nothing to show, in one sentence
 */
public record PercentileFigure(Heading heading, List<String> heads, List<Row> rows, String excuse) implements Figure {
    /** How points name the first result. */
    public static final String FIRST = "first";

    /** How points name the second result. */
    public static final String SECOND = "second";

    public PercentileFigure {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One statistic.
     *
     * @param key the statistic, such as a percentile
     * @param name what it is called, such as "50%"
     * @param first of the first result
     * @param firstText as it is shown
     * @param second of the second result
     * @param secondText as it is shown
     * @param strong whether it stands out
     * @param spare how soon it is left out for want of room: the highest first, 0 never
     */
    public record Row(
            String key,
            String name,
            double first,
            String firstText,
            double second,
            String secondText,
            boolean strong,
            int spare) {
        /** The first result, as a point. */
        PointKey firstPoint() {
            return point(FIRST);
        }

        /** The second result, as a point. */
        PointKey secondPoint() {
            return point(SECOND);
        }

        private PointKey point(String result) {
            return new PointKey(key, result, PointKey.NO_YEAR);
        }
    }

    /** The rows for which there is room. */
    List<Row> fitting(int most) {
        List<Row> least = rows.stream()
                .sorted(Comparator.comparingInt(Row::spare))
                .limit(Math.max(
                        most, rows.stream().filter(row -> row.spare() == 0).count()))
                .toList();
        return rows.stream().filter(least::contains).toList();
    }

    @Override
    public DataTable table() {
        return new DataTable(
                heads.stream().map(head -> new Column("", head)).toList(),
                rows.stream()
                        .map(row -> List.of(
                                Cell.text(row.name()),
                                Cell.number(row.first(), row.firstText(), row.firstPoint()),
                                Cell.number(row.second(), row.secondText(), row.secondPoint())))
                        .toList());
    }

    @Override
    public Optional<String> whyEmpty() {
        return rows.isEmpty() ? Optional.of(excuse) : Optional.empty();
    }
}
