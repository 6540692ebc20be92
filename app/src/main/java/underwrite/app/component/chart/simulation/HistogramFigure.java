package underwrite.app.component.chart.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link Histogram} shows: how a result is spread over the trials, on a logarithmic axis.
 *
 * @param heading title, unit and the standard error
 * @param title what lies along the axis
 * @param edges the edges of the bins, rising, above zero; one more than there are bins
 * @param stacks the scenarios, from the bottom
 * @param cumulative the share of trials up to each edge; as many as there are edges
 * @param loss the shaded part
 * @param lines percentiles and the mean
 * @param masses shares of trials at one value
 * @param note what lies beyond the axis, such as "0.1% above 128x"; empty for nothing
 * @param tick how a value is written on the axis
 * @param exact how a value is written everywhere else
 * @param excuse why there is nothing to show, in one sentence
 */
public record HistogramFigure(
        Heading heading,
        String title,
        Values edges,
        List<Stack> stacks,
        Values cumulative,
        Optional<Loss> loss,
        List<Line> lines,
        List<Mass> masses,
        String note,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact,
        String excuse)
        implements Figure {
    /** How points name a bin; a scenario's own share, or that of all; the place of the bin stands in place of the year. */
    public static final String BIN = "bin";

    /** How points name the probability of a loss. */
    public static final String LOSS = "loss";

    /** How points name the share of trials up to the end of a bin. */
    public static final String CUMULATIVE = "cumulative";

    private static final Words WORDS = UiWords.of(Figure.class);

    public HistogramFigure {
        stacks = List.copyOf(stacks);
        lines = List.copyOf(lines);
        masses = List.copyOf(masses);
        for (int i = 1; i < edges.size(); i++) {
            if (!(edges.at(i) > edges.at(i - 1)) || !(edges.at(0) > 0)) {
                throw new IllegalArgumentException(
                        "the edges of bins rise from above 0; edge " + i + " is " + edges.at(i));
            }
        }
        int bins = Math.max(0, edges.size() - 1);
        if (stacks.stream().anyMatch(stack -> stack.shares().size() != bins)) {
            throw new IllegalArgumentException("each scenario has a share for each of the " + bins + " bins");
        }
    }

    /** The shares of all trials that fall into each bin and belong to a scenario: 0.05 is 5%. */
    public record Stack(Case owner, Values shares) {}

    /** Results below a value are losses; the words say how likely they are, such as "P(loss) 25.1%". */
    public record Loss(double below, String words) {
        /** How likely a loss is, as a point. */
        static PointKey point() {
            return new PointKey(LOSS, PointKey.ALL, PointKey.NO_YEAR);
        }
    }

    /** A statistic that is marked, with its words above: "median 4.35x". */
    public record Line(String key, double value, String words) {
        /** The statistic, as a point. */
        PointKey point() {
            return new PointKey(key, PointKey.ALL, PointKey.NO_YEAR);
        }
    }

    /**
     * Trials that all end at the same value.
     *
     * @param value the value
     * @param words how many, such as "24% at 0.80x"
     * @param reason why, such as "funding fails"
     */
    public record Mass(double value, String words, String reason) {}

    int bins() {
        return Math.max(0, edges.size() - 1);
    }

    double total(int bin) {
        return stacks.stream().mapToDouble(stack -> stack.shares().at(bin)).sum();
    }

    /** The bin that holds a value; -1 where none does. */
    int binOf(double value) {
        return IntStream.range(0, bins())
                .filter(bin -> value >= edges.at(bin) && value < edges.at(bin + 1))
                .findFirst()
                .orElse(-1);
    }

    /** All of a bin. */
    PointKey point(int bin) {
        return new PointKey(BIN, PointKey.ALL, bin);
    }

    String range(int bin) {
        return WORDS.get("histogram.range", exact.apply(edges.at(bin)), exact.apply(edges.at(bin + 1)));
    }

    @Override
    public DataTable table() {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(title, WORDS.get("table.from")), new Column(title, WORDS.get("table.to"))));
        stacks.forEach(stack ->
                columns.add(new Column(WORDS.get("table.trials"), stack.owner().name())));
        columns.add(new Column("", WORDS.get("table.cumulative")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int bin = 0; bin < bins(); bin++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.number(edges.at(bin), exact.apply(edges.at(bin)), point(bin)));
            row.add(Cell.number(edges.at(bin + 1), exact.apply(edges.at(bin + 1)), point(bin)));
            for (Stack stack : stacks) {
                row.add(Cell.number(
                        stack.shares().at(bin),
                        Percent.hundredths(stack.shares().at(bin)),
                        new PointKey(BIN, stack.owner().key(), bin)));
            }
            row.add(Cell.number(
                    cumulative.at(bin + 1),
                    Percent.tenths(cumulative.at(bin + 1)),
                    new PointKey(CUMULATIVE, PointKey.ALL, bin)));
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        boolean any = IntStream.range(0, bins()).anyMatch(bin -> total(bin) > 0);
        return any ? Optional.empty() : Optional.of(excuse);
    }
}
