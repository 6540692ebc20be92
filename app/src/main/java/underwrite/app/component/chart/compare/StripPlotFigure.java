package underwrite.app.component.chart.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Stance;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link StripPlot} shows: published values of drivers against what the scenarios assume.
 *
 * @param heading the title
 * @param rows a strip for each driver that has published values
 * @param chosen the key of the mark that stands out; empty for none
 */
public record StripPlotFigure(Heading heading, List<Row> rows, String chosen) implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public StripPlotFigure {
        rows = List.copyOf(rows);
    }

    /**
     * A driver.
     *
     * @param name its label
     * @param summary such as "1 agree, 3 above, 1 below"
     * @param marks the published values
     * @param assumed what each scenario assumes, the active one among them
     */
    public record Row(String name, String summary, List<Mark> marks, List<Assumed> assumed) {
        public Row {
            marks = List.copyOf(marks);
            assumed = List.copyOf(assumed);
        }

        Optional<Assumed> active() {
            return assumed.stream().filter(value -> value.owner().active()).findFirst();
        }
    }

    /**
     * A published value.
     *
     * @param key handed back when the mark is chosen
     * @param at where it lies on the driver's slider, 0..1
     * @param value as it is shown
     * @param stance how it stands to the active scenario
     * @param source who said so
     */
    public record Mark(String key, double at, String value, Stance stance, String source) {}

    /**
     * A scenario's own value.
     *
     * @param owner the scenario
     * @param at where it lies on the driver's slider, 0..1
     * @param value as it is shown
     */
    public record Assumed(Case owner, double at, String value) {}

    @Override
    public DataTable table() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Mark mark : row.marks()) {
                cells.add(List.of(Cell.text(row.name()), Cell.text(mark.source()), Cell.text(mark.value())));
            }
            for (Assumed value : row.assumed()) {
                cells.add(List.of(Cell.text(row.name()), Cell.text(value.owner().name()), Cell.text(value.value())));
            }
        }
        return new DataTable(
                List.of(
                        new Column("", WORDS.get("table.driver")),
                        new Column("", WORDS.get("table.source")),
                        new Column("", WORDS.get("table.value"))),
                cells);
    }

    @Override
    public Optional<String> whyEmpty() {
        return rows.isEmpty() ? Optional.of(WORDS.get("empty.strips")) : Optional.empty();
    }
}
