package underwrite.app.component.chart.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link TornadoChart} shows: a result with one driver at a time at its low and at its high.
 *
 * @param heading title and what low and high are
 * @param owner the scenario
 * @param base the result as things stand
 * @param tick how a result is written on the axis
 * @param exact how a result is written everywhere else
 * @param rows the drivers, the widest first
 * @param point what the result is in the model
 * @param chosen the key of the driver that stands out; empty for none
 */
public record TornadoFigure(
        Heading heading,
        Case owner,
        double base,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact,
        List<Row> rows,
        PointKey point,
        String chosen)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public TornadoFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A driver.
     *
     * @param key handed back when the row is chosen
     * @param name its label
     * @param atLow the result with the driver at its low; NaN where it cannot be computed
     * @param atHigh the result with the driver at its high; NaN where it cannot be computed
     * @param low the driver's low as it is shown
     * @param high the driver's high as it is shown
     * @param lowValue the driver's low
     * @param highValue the driver's high
     */
    public record Row(
            String key,
            String name,
            double atLow,
            double atHigh,
            String low,
            String high,
            double lowValue,
            double highValue) {
        private Row withoutInputs() {
            return new Row(key, name, atLow, atHigh, "", "", lowValue, highValue);
        }
    }

    /** The same without what the drivers' lows and highs are. */
    TornadoFigure withoutInputs() {
        List<Row> bare = rows.stream().map(Row::withoutInputs).toList();
        return new TornadoFigure(heading, owner, base, tick, exact, bare, point, chosen);
    }

    String written(double result) {
        return Double.isNaN(result) ? WORDS.get("value.none") : exact.apply(result);
    }

    @Override
    public DataTable table() {
        List<Column> columns = List.of(
                new Column("", WORDS.get("table.driver")),
                new Column(WORDS.get("tornado.low"), WORDS.get("table.driver")),
                new Column(WORDS.get("tornado.low"), WORDS.get("table.result")),
                new Column(WORDS.get("tornado.high"), WORDS.get("table.driver")),
                new Column(WORDS.get("tornado.high"), WORDS.get("table.result")));
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    Cell.text(row.name()),
                    Cell.text(row.low()),
                    Cell.number(row.atLow(), written(row.atLow()), point.with(row.key(), row.lowValue())),
                    Cell.text(row.high()),
                    Cell.number(row.atHigh(), written(row.atHigh()), point.with(row.key(), row.highValue()))));
        }
        return new DataTable(columns, cells);
    }

    @Override
    public Optional<String> whyEmpty() {
        if (rows.isEmpty()) {
            return Optional.of(WORDS.get("empty.believe"));
        }
        return Double.isFinite(base) ? Optional.empty() : Optional.of(WORDS.get("empty.result"));
    }
}
