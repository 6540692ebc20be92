package underwrite.app.component.chart.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
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

    public RankFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A driver.
     *
     * @param key handed back when the row is chosen
     * @param name its label
     * @param correlation Spearman's, -1..1; NaN where it has none
     */
    public record Row(String key, String name, double correlation) {
        /** With sign and two decimals: "+0.65", "−0.67". */
        String written() {
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
                        .map(row -> List.of(Cell.text(row.name()), Cell.number(row.correlation(), row.written())))
                        .toList());
    }

    @Override
    public Optional<String> whyEmpty() {
        return rows.isEmpty() ? Optional.of(WORDS.get("empty.rank")) : Optional.empty();
    }
}
