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
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link HeatMap} shows: a result over two drivers.
 *
 * @param heading title and result
 * @param owner the scenario
 * @param across the driver along the bottom
 * @param up the driver along the left
 * @param results one row after the other, the lowest first: as many as {@code across} has values, for each value of {@code up}; NaN
 *     where it cannot be computed
 * @param reasons why a result cannot be computed, in the order of the results; empty where it can
 * @param exact how a result is written
 * @param steps the colours
 * @param contours lines of equal results
 * @param loss what is written where the result lies below the lowest bound; empty for nothing
 * @param special what is written where the result is the one with a step of its own; empty for nothing
 * @param today the result as things stand; NaN where there is none
 * @param point what a cell is in the model
 */
public record HeatFigure(
        Heading heading,
        Case owner,
        Axis across,
        Axis up,
        Values results,
        List<String> reasons,
        DoubleFunction<String> exact,
        HeatSteps steps,
        List<Contour> contours,
        String loss,
        String special,
        double today,
        CellKey point)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public HeatFigure {
        reasons = List.copyOf(reasons);
        contours = List.copyOf(contours);
        if (results.size() != across.values().size() * up.values().size()) {
            throw new IllegalArgumentException(results.size() + " results for "
                    + across.values().size() + " by " + up.values().size() + " cells");
        }
    }

    /**
     * A driver along an edge; its values are evenly spaced along the edge.
     *
     * @param title its label
     * @param values rising, one for each column or row of cells
     * @param today where the scenario stands
     * @param kind where round values lie: linear or logarithmic
     * @param tick how a value is written on the axis
     * @param exact how it is written everywhere else
     * @param published values that somebody published
     */
    public record Axis(
            String title,
            Values values,
            double today,
            Scale.Kind kind,
            DoubleFunction<String> tick,
            DoubleFunction<String> exact,
            List<Published> published) {
        public Axis {
            published = List.copyOf(published);
            if (values.size() < 2) {
                throw new IllegalArgumentException("an axis of a map has at least two values");
            }
        }

        /** Where a value lies in cells: 0 is the middle of the first, 1 of the second; beyond the ends it is held. */
        double place(double value) {
            int last = values.size() - 1;
            if (value <= values.at(0)) {
                return beyond(value, 0, 1, -0.5);
            }
            if (value >= values.at(last)) {
                return beyond(value, last, last - 1, last + 0.5);
            }
            int i = 0;
            while (values.at(i + 1) < value) {
                i++;
            }
            return i + (value - values.at(i)) / (values.at(i + 1) - values.at(i));
        }

        private double beyond(double value, int end, int next, double edge) {
            double step = values.at(next) - values.at(end);
            double place = end + (next - end) * (value - values.at(end)) / step;
            return edge < 0 ? Math.max(edge, place) : Math.min(edge, place);
        }

        /** The value at a place in cells, held to the values there are. */
        double valueAt(double place) {
            double held = Math.max(0, Math.min(values.size() - 1, place));
            int i = Math.min(values.size() - 2, (int) held);
            return values.at(i) + (held - i) * (values.at(i + 1) - values.at(i));
        }
    }

    /** What the result with the drivers at two values is in the model. */
    @FunctionalInterface
    public interface CellKey {
        /** The figure with the driver across at one value, and the one up at another. */
        PointKey of(double across, double up);
    }

    /** A published value of a driver. */
    public record Published(double value, Stance stance, String name) {}

    /**
     * A line of equal values, of the result that the map shows or of another.
     *
     * @param level the value on the line
     * @param over a value for each cell, in the order of the results
     * @param name what stands on it
     * @param strength how it is drawn
     */
    public record Contour(double level, Values over, String name, Strength strength) {}

    /** In text colour, or in white. */
    public enum Strength {
        STRONG,
        QUIET
    }

    double result(int column, int row) {
        return results.at(place(column, row));
    }

    /** Why there is no result in a cell; empty where there is one. */
    String reason(int column, int row) {
        int place = place(column, row);
        return place < reasons.size() ? reasons.get(place) : "";
    }

    PointKey point(int column, int row) {
        return point.of(across.values().at(column), up.values().at(row));
    }

    private int place(int column, int row) {
        return row * across.values().size() + column;
    }

    String written(double result) {
        return Double.isNaN(result) ? WORDS.get("value.none") : exact.apply(result);
    }

    /** A column for each value across, a row for each value up, the highest first as on the map. */
    @Override
    public DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("", up.title())));
        for (int column = 0; column < across.values().size(); column++) {
            columns.add(new Column(
                    across.title(), across.exact().apply(across.values().at(column))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = up.values().size() - 1; row >= 0; row--) {
            List<Cell> cells = new ArrayList<>();
            double head = up.values().at(row);
            cells.add(Cell.number(head, up.exact().apply(head)));
            for (int column = 0; column < across.values().size(); column++) {
                double result = result(column, row);
                cells.add(Cell.number(result, written(result), point(column, row)));
            }
            rows.add(cells);
        }
        return new DataTable(columns, rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return results.isEmpty() ? Optional.of(WORDS.get("empty.map")) : Optional.empty();
    }
}
