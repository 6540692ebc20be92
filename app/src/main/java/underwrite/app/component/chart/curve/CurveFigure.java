package underwrite.app.component.chart.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link CurveChart} shows.
 *
 * @param heading title and unit
 * @param x what lies along
 * @param y what is counted
 * @param points the points along, rising; on a logarithmic axis above zero
 * @param layers what is drawn, in this order
 * @param point what the curve is in the model over a place along, where that can be explained
 * @param excuse why there is nothing to show, in one sentence; used when no curve has a value
 */
public record CurveFigure(
        Heading heading,
        Axis x,
        Axis y,
        Values points,
        List<Layer> layers,
        DoubleFunction<Optional<PointKey>> point,
        String excuse)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public CurveFigure {
        layers = List.copyOf(layers);
        for (int i = 1; i < points.size(); i++) {
            if (!(points.at(i) > points.at(i - 1))) {
                throw new IllegalArgumentException("the points along an axis rise; point " + i + " is " + points.at(i));
            }
        }
    }

    /** A row of values by its name. */
    record Row(String name, Values values, Layer layer) {}

    /** Every curve and area, in order. */
    List<Row> rows() {
        return layers.stream().flatMap(CurveFigure::rows).toList();
    }

    private static Stream<Row> rows(Layer layer) {
        if (layer instanceof Layer.Curve curve) {
            return Stream.of(new Row(curve.name(), curve.values(), curve));
        }
        if (layer instanceof Layer.Stack stack) {
            return stack.areas().stream().map(area -> new Row(area.name(), area.values(), stack));
        }
        return Stream.empty();
    }

    <T extends Layer> List<T> all(Class<T> kind) {
        return layers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("", x.title())));
        rows().forEach(row -> columns.add(new Column("", row.name().isEmpty() ? y.title() : row.name())));
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int place = i;
            Function<Row, Cell> cell = row -> Double.isNaN(row.values().at(place))
                    ? Cell.text(WORDS.get("value.none"))
                    : new Cell(
                            y.exact().apply(row.values().at(place)),
                            row.values().at(place),
                            point.apply(points.at(place)));
            Cell head = Cell.number(points.at(i), x.exact().apply(points.at(i)));
            cells.add(Stream.concat(Stream.of(head), rows().stream().map(cell)).toList());
        }
        return new DataTable(columns, cells);
    }

    @Override
    public Optional<String> whyEmpty() {
        boolean drawable = points.size() > 1
                && rows().stream().anyMatch(row -> !row.values().isEmpty());
        return drawable ? Optional.empty() : Optional.of(excuse);
    }
}
