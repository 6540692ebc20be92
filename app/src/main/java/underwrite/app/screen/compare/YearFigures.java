package underwrite.app.screen.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.time.Failure;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.MoneyAxis;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** What is compared over the years since each entry, on one axis. */
final class YearFigures {
    private static final double LEAST_MOIC = 0.01;

    private final List<Column> columns;
    private final NumberText numbers;
    private final Words words = UiWords.of(YearFigures.class);

    /** @param columns those that can be projected; the active one last, so that it lies on top */
    YearFigures(List<Column> columns, NumberText numbers) {
        this.columns = columns;
        this.numbers = numbers;
    }

    /** Money back over money in, by exit year. */
    TimeFigure moic() {
        ValueAxis axis = ValueAxis.logarithmic(
                value -> numbers.exact(Unit.MULTIPLE, threeDigits(value)),
                value -> numbers.shown(Unit.MULTIPLE, value));
        List<Layer> layers = new ArrayList<>();
        layers.add(new Level(1, "", Level.Style.INK));
        columns.forEach(column -> layers.add(line(column, Series.MOIC, 1)));
        return figure(Heading.of(words.get("years.moic"), words.get("years.moic.unit")), axis, layers, 1);
    }

    TimeFigure revenue() {
        return money(Series.REVENUE, "revenue");
    }

    TimeFigure compute() {
        return money(Series.COMPUTE_COST, "compute");
    }

    /** The share of the proprietary market. */
    TimeFigure share() {
        ValueAxis axis = ValueAxis.linear(
                value -> numbers.exact(Unit.SHARE, Math.rint(value * 1000) / 1000),
                value -> numbers.shown(Unit.SHARE, value));
        return figure(
                Heading.of(words.get("years.share"), words.get("years.share.unit")),
                axis,
                lines(Series.MARKET_SHARE),
                0);
    }

    private TimeFigure money(Series series, String key) {
        double largest = columns.stream()
                .flatMapToDouble(column -> column.projection().stream()
                        .flatMapToDouble(projection -> Arrays.stream(projection.values(series))))
                .max()
                .orElse(0);
        MoneyAxis money = MoneyAxis.upTo(largest, numbers);
        return figure(Heading.of(words.get("years." + key), money.perYear()), money.axis(), lines(series), 0);
    }

    private List<Layer> lines(Series series) {
        return columns.stream().<Layer>map(column -> line(column, series, 0)).toList();
    }

    private static Line line(Column column, Series series, int first) {
        Projection projection = column.projection().orElseThrow();
        double[] all = projection.values(series);
        double[] values = Arrays.copyOfRange(all, first, all.length);
        if (series == Series.MOIC) {
            Arrays.setAll(values, place -> Math.max(LEAST_MOIC, values[place]));
        }
        Values drawn = Values.of(values);
        OptionalInt fails = projection.results().distressYear();
        if (fails.isEmpty()) {
            return Line.of(column.asCase(), series.id(), drawn);
        }
        Values upTo = series == Series.MOIC ? drawn : drawn.until(fails.getAsInt());
        return Line.of(column.asCase(), series.id(), upTo).failing(new Failure(fails.getAsInt(), ""));
    }

    private TimeFigure figure(Heading heading, ValueAxis axis, List<Layer> layers, int first) {
        Calendar years = Calendar.plain(year -> words.get("years.year", year));
        OptionalInt exit = columns.stream()
                .filter(Column::active)
                .flatMap(column -> column.projection().stream())
                .mapToInt(projection -> projection.results().exitYear())
                .findFirst();
        return TimeFigure.of(years, first, Series.HORIZON, exit, List.of(Strip.main(heading, axis, layers)));
    }

    private static double threeDigits(double value) {
        double power = Math.pow(10, 2 - Math.floor(Math.log10(value)));
        return Math.rint(value * power) / power;
    }
}
