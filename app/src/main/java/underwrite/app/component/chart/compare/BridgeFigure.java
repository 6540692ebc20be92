package underwrite.app.component.chart.compare;

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
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link BridgeChart} shows: how the result of one scenario becomes that of another.
 *
 * @param heading title and unit
 * @param from the first scenario
 * @param start its result
 * @param to the other scenario
 * @param end its result
 * @param steps what leads from one to the other; they add up to the difference
 * @param tick how a result is written on the axis
 * @param exact how a result is written everywhere else
 * @param result the result by its id; {@link #LEVEL} where the bridge is a part of another
 */
public record BridgeFigure(
        Heading heading,
        Case from,
        double start,
        Case to,
        double end,
        List<Step> steps,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact,
        String result)
        implements Figure {
    /** How points name a step; its key stands in place of the scenario. */
    public static final String STEP = "step";

    /** How points name where a part of a bridge begins or ends, which is no result of a scenario. */
    public static final String LEVEL = "level";

    private static final Words WORDS = UiWords.of(Figure.class);

    public BridgeFigure {
        steps = List.copyOf(steps);
    }

    /** From the lowest to the highest of both results and of all levels between them. */
    Span levels() {
        Span span = new Span().add(start, end);
        double level = start;
        for (Step step : steps) {
            level += step.change();
            span.add(level);
        }
        return span;
    }

    /**
     * What a group of drivers, or one driver, adds.
     *
     * @param key handed back when the step is chosen
     * @param name its label
     * @param change what it adds to the result
     * @param error the standard error of the change where it is sampled; 0 where it is exact
     */
    public record Step(String key, String name, double change, double error) {
        /** A step that is exact. */
        public Step(String key, String name, double change) {
            this(key, name, change, 0);
        }

        /** The step, as a point. */
        PointKey point() {
            return new PointKey(STEP, key, PointKey.NO_YEAR);
        }
    }

    /** With its sign: "+1.62x", "−0.40x". */
    String signed(double change) {
        return (change < 0 ? "−" : "+") + exact.apply(Math.abs(change));
    }

    /** The result of a scenario, as a point. */
    PointKey point(Case owner) {
        return new PointKey(result, owner.key(), PointKey.NO_YEAR);
    }

    /** The change with its sign, and with its standard error where it is sampled: "+1.62x ± 0.03x". */
    String written(Step step) {
        String change = signed(step.change());
        return step.error() == 0 ? change : change + " ± " + exact.apply(step.error());
    }

    /** The part of the difference that a step makes up; empty where there is no difference. */
    Optional<String> share(Step step) {
        double difference = end - start;
        return difference == 0 ? Optional.empty() : Optional.of(Percent.whole(step.change() / difference));
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(from.name()), end(start, from), Cell.text("")));
        for (Step step : steps) {
            rows.add(List.of(
                    Cell.text(step.name()),
                    Cell.number(step.change(), written(step), step.point()),
                    Cell.text(share(step).orElse(""))));
        }
        rows.add(List.of(Cell.text(to.name()), end(end, to), Cell.text("")));
        return new DataTable(
                List.of(new Column("", ""), new Column("", heading.unit()), new Column("", WORDS.get("table.share"))),
                rows);
    }

    private Cell end(double value, Case owner) {
        return Cell.number(value, exact.apply(value), point(owner));
    }

    @Override
    public Optional<String> whyEmpty() {
        return Double.isFinite(start) && Double.isFinite(end)
                ? Optional.empty()
                : Optional.of(WORDS.get("empty.bridge"));
    }
}
