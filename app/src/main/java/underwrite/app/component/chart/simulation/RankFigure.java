package underwrite.app.component.chart.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What {@link RankBars} show: how closely each driver goes along with a result.
 *
 * @param heading title and unit
 * @param rows the drivers, the closest first
 */
public record RankFigure(Heading heading, List<Row> rows) implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    /** How points name a rank correlation; the driver stands in place of the scenario. */
    public static final String RANK = "rank";

    public RankFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A driver.
     *
     * @param key the driver
     * @param name its label
     * @param correlation Spearman's, -1..1; NaN where it has none
     */
    public record Row(String key, String name, double correlation) {
        /** The correlation, as a point. */
        PointKey point() {
            return new PointKey(RANK, key, PointKey.NO_YEAR);
        }

        /** With sign and two decimals: "+0.65", "−0.67". */
        public String written() {
            if (Double.isNaN(correlation)) {
                return WORDS.get("value.none");
            }
            String size = String.format(Locale.ROOT, "%.2f", Math.abs(correlation));
            return size.equals("0.00") ? size : (correlation < 0 ? "−" : "+") + size;
        }
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of(new Column("", WORDS.get("table.driver")), new Column("", WORDS.get("table.correlation"))),
                rows.stream()
                        .map(row -> List.of(
                                Cell.text(row.name()), Cell.number(row.correlation(), row.written(), row.point())))
                        .toList());
    }

    @Override
    public Optional<String> whyEmpty() {
        return rows.isEmpty() ? Optional.of(WORDS.get("empty.rank")) : Optional.empty();
    }
}
