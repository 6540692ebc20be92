package underwrite.app.component.chart.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link BelieveChart} shows: for each driver alone, the value that would reach a target.
 *
 * @param heading title and unit
 * @param owner the scenario
 * @param target what is to be reached, such as "for 10x in 2030, any one of these alone"
 * @param enough drivers that reach it, the one that needs least of its slider first
 * @param tooLittle drivers that do not, at any value
 */
public record BelieveFigure(Heading heading, Case owner, String target, List<Enough> enough, List<TooLittle> tooLittle)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public BelieveFigure {
        enough = List.copyOf(enough);
        tooLittle = List.copyOf(tooLittle);
    }

    /**
     * A driver that reaches the target.
     *
     * @param key handed back when the row is chosen
     * @param name its label
     * @param todayAt where today's value lies on its slider, 0..1
     * @param neededAt where the needed value lies on its slider, 0..1
     * @param today today's value as it is shown
     * @param needed the needed value as it is shown
     */
    public record Enough(String key, String name, double todayAt, double neededAt, String today, String needed) {}

    /**
     * A driver that does not reach the target.
     *
     * @param key handed back when the row is chosen
     * @param name its label
     * @param todayAt where today's value lies on its slider, 0..1
     * @param bestAt where it comes nearest to the target, 0..1
     * @param best the result there as it is shown: cut, not rounded up
     */
    public record TooLittle(String key, String name, double todayAt, double bestAt, String best) {}

    @Override
    public DataTable table() {
        List<Column> columns = List.of(
                new Column("", WORDS.get("table.driver")),
                new Column("", WORDS.get("table.today")),
                new Column("", WORDS.get("table.needed")),
                new Column("", WORDS.get("table.best")));
        List<List<Cell>> rows = new ArrayList<>();
        enough.forEach(row -> rows.add(
                List.of(Cell.text(row.name()), Cell.text(row.today()), Cell.text(row.needed()), Cell.text(""))));
        tooLittle.forEach(row -> rows.add(List.of(
                Cell.text(row.name()), Cell.text(""), Cell.text(WORDS.get("value.none")), Cell.text(row.best()))));
        return new DataTable(columns, rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return enough.isEmpty() && tooLittle.isEmpty() ? Optional.of(WORDS.get("empty.believe")) : Optional.empty();
    }
}
