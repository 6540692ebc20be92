package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link TimeChart} shows.
 *
 * @param calendar what the years are called
 * @param firstYear the first year on the axis, 0 or 1
 * @param lastYear the last year on the axis
 * @param exit the exit year of the active scenario, where it has one on this axis
 * @param strips from top to bottom
 * @param excuse why there is nothing to show, in one sentence; used when no strip has a value
 */
public record TimeFigure(
        Calendar calendar, int firstYear, int lastYear, OptionalInt exit, List<Strip> strips, String excuse)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public TimeFigure {
        strips = List.copyOf(strips);
        if (strips.isEmpty()) {
            throw new IllegalArgumentException("a chart over time has at least one strip");
        }
    }

    /** Strips over years, with the usual sentence where no strip has a value. */
    public static TimeFigure of(Calendar calendar, int firstYear, int lastYear, OptionalInt exit, List<Strip> strips) {
        return new TimeFigure(calendar, firstYear, lastYear, exit, strips, WORDS.get("empty.time"));
    }

    @Override
    public Heading heading() {
        return strips.get(0).heading();
    }

    @Override
    public Optional<String> whyEmpty() {
        boolean anything =
                strips.stream().flatMap(strip -> strip.layers().stream()).anyMatch(TimeFigure::hasValue);
        return anything ? Optional.empty() : Optional.of(excuse);
    }

    private static boolean hasValue(Layer layer) {
        if (layer instanceof Line line) {
            return !line.values().isEmpty();
        }
        if (layer instanceof Bars bars) {
            return bars.last() >= 0;
        }
        return layer instanceof Band band && !band.high().values().isEmpty();
    }

    /** A column for each line, part of a bar and edge of a band; a row for each year. */
    @Override
    public DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("", WORDS.get("table.year"))));
        List<Entry> entries =
                strips.stream().flatMap(strip -> entries(strip).stream()).toList();
        entries.forEach(entry -> columns.add(new Column(entry.strip().heading().title(), entry.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(calendar.inTable(year))));
            for (Entry entry : entries) {
                row.add(cell(entry, year));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private Cell cell(Entry entry, int year) {
        double value = entry.values().at(year - firstYear);
        if (Double.isNaN(value)) {
            boolean failed =
                    entry.failedIn().isPresent() && year > entry.failedIn().getAsInt();
            return Cell.text(WORDS.get(failed ? "value.failed" : "value.none"));
        }
        PointKey point = new PointKey(entry.series(), entry.scenario(), year);
        return Cell.number(value, entry.strip().axis().exact().apply(value), point);
    }

    /** A row of values of a strip, as tables and read-outs list them. */
    record Entry(
            Strip strip,
            String name,
            String series,
            String scenario,
            Values values,
            OptionalInt failedIn,
            Layer layer) {}

    static List<Entry> entries(Strip strip) {
        List<Entry> entries = new ArrayList<>();
        for (Layer layer : strip.layers()) {
            if (layer instanceof Line line) {
                OptionalInt failedIn =
                        line.failure().stream().mapToInt(Failure::year).findFirst();
                entries.add(new Entry(
                        strip, line.name(), line.series(), line.owner().key(), line.values(), failedIn, layer));
            } else if (layer instanceof Bars bars) {
                bars.parts()
                        .forEach(part -> entries.add(new Entry(
                                strip,
                                part.name(),
                                part.series(),
                                part.owner().key(),
                                part.values(),
                                OptionalInt.empty(),
                                layer)));
            } else if (layer instanceof Band band) {
                entries.add(edge(strip, band, band.low()));
                entries.add(edge(strip, band, band.high()));
            }
        }
        return entries;
    }

    private static Entry edge(Strip strip, Band band, Band.Edge edge) {
        return new Entry(
                strip, edge.name(), edge.series(), band.owner().key(), edge.values(), OptionalInt.empty(), band);
    }

    /** The same quantities as yearly changes. */
    TimeFigure growing() {
        ValueAxis rates = ValueAxis.linear(Percent::whole, Percent::tenths);
        List<Strip> grown = strips.stream()
                .map(strip -> strip.growing(WORDS.get("unit.growth"), rates))
                .toList();
        return new TimeFigure(calendar, firstYear, lastYear, exit, grown, WORDS.get("empty.growth"));
    }
}
