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
 */
public record BridgeFigure(
        Heading heading,
        Case from,
        double start,
        Case to,
        double end,
        List<Step> steps,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public BridgeFigure {
        steps = List.copyOf(steps);
    }

    /**
     * What a group of drivers, or one driver, adds.
     *
     * @param key handed back when the step is chosen
     * @param name its label
     * @param change what it adds to the result
     */
    public record Step(String key, String name, double change) {}

    /** With its sign: "+1.62x", "−0.40x". */
    String signed(double change) {
        return (change < 0 ? "−" : "+") + exact.apply(Math.abs(change));
    }

    /** The part of the difference that a step makes up; empty where there is no difference. */
    Optional<String> share(Step step) {
        double difference = end - start;
        return difference == 0 ? Optional.empty() : Optional.of(Percent.whole(step.change() / difference));
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(from.name()), Cell.number(start, exact.apply(start)), Cell.text("")));
        for (Step step : steps) {
            rows.add(List.of(
                    Cell.text(step.name()),
                    Cell.number(step.change(), signed(step.change())),
                    Cell.text(share(step).orElse(""))));
        }
        rows.add(List.of(Cell.text(to.name()), Cell.number(end, exact.apply(end)), Cell.text("")));
        return new DataTable(
                List.of(new Column("", ""), new Column("", heading.unit()), new Column("", WORDS.get("table.share"))),
                rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return Double.isFinite(start) && Double.isFinite(end)
                ? Optional.empty()
                : Optional.of(WORDS.get("empty.bridge"));
    }
}
