package underwrite.app.component.chart.returns;

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
 * What a {@link WaterfallChart} shows: who gets how much of the exit equity.
 *
 * @param heading title, unit and the sum
 * @param rows the classes, in the order in which they stand
 * @param share how a share is written; 0.05 is 5%
 * @param amount how an amount is written
 */
public record WaterfallFigure(
        Heading heading, List<Row> rows, DoubleFunction<String> share, DoubleFunction<String> amount)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public WaterfallFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A class of shares.
     *
     * @param name what it is called
     * @param share its part of the equity, 0..1
     * @param amount what it is paid
     * @param owner the scenario, for our own row: it stands out
     * @param point what the amount is in the model
     */
    public record Row(String name, double share, double amount, Optional<Case> owner, PointKey point) {}

    @Override
    public DataTable table() {
        List<Column> columns = List.of(
                new Column("", WORDS.get("table.class")),
                new Column("", WORDS.get("table.share")),
                new Column("", WORDS.get("table.amount")));
        return new DataTable(columns, rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Row row) {
        Optional<PointKey> point = Optional.of(row.point());
        return List.of(
                Cell.text(row.name()),
                new Cell(share.apply(row.share()), row.share(), point),
                new Cell(amount.apply(row.amount()), row.amount(), point));
    }

    @Override
    public Optional<String> whyEmpty() {
        return rows.isEmpty() ? Optional.of(WORDS.get("empty.waterfall")) : Optional.empty();
    }
}
