package underwrite.app.component.chart.time;

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
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What {@link MiniBars} show: a result of one scenario by exit year.
 *
 * @param heading the title, for tables and those who hear it
 * @param calendar what the years are called
 * @param owner the scenario
 * @param series the key of the values in the model
 * @param firstYear the year of the first value
 * @param values one for each year
 * @param exit the exit year
 * @param level a value to read the bars against, such as 1 for 1x
 * @param tick how a value is written on the axis
 * @param exact how a value is written everywhere else
 */
public record MiniFigure(
        Heading heading,
        Calendar calendar,
        Case owner,
        String series,
        int firstYear,
        Values values,
        int exit,
        double level,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    int lastYear() {
        return firstYear + values.size() - 1;
    }

    double at(int year) {
        return values.at(year - firstYear);
    }

    PointKey point(int year) {
        return new PointKey(series, owner.key(), year);
    }

    @Override
    public DataTable table() {
        List<Column> columns =
                List.of(new Column("", WORDS.get("table.year")), new Column(heading.title(), owner.name()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear(); year++) {
            double value = at(year);
            Cell cell = Double.isNaN(value)
                    ? Cell.text(WORDS.get("value.none"))
                    : Cell.number(value, exact.apply(value), point(year));
            rows.add(List.of(Cell.text(calendar.inTable(year)), cell));
        }
        return new DataTable(columns, rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return values.isEmpty() || values.size() < 2 ? Optional.of(WORDS.get("empty.time")) : Optional.empty();
    }
}
