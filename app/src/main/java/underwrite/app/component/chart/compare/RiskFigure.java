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
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link RiskChart} shows: the probability of a loss against the median multiple.
 *
 * @param heading title and unit
 * @param items what is compared
 * @param across what lies along the bottom
 * @param up what lies along the left
 * @param tick how a multiple is written on the axis
 * @param exact how it is written everywhere else
 * @param excuse why there is nothing to show, in one sentence; used where nothing can be drawn
 */
public record RiskFigure(
        Heading heading,
        List<Item> items,
        String across,
        String up,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact,
        String excuse)
        implements Figure {
    /** How points name the probability of a loss. */
    public static final String LOSS = "loss";

    /** How points name the 25th percentile, the median and the 75th percentile of the multiple. */
    public static final String LOW = "25";

    public static final String MEDIAN = "50";
    public static final String HIGH = "75";

    private static final Words WORDS = UiWords.of(Figure.class);

    public RiskFigure {
        items = List.copyOf(items);
    }

    /**
     * A scenario, or several weighted.
     *
     * @param owner colour and shape; empty for the weighted one: an open diamond
     * @param name what stands beside it
     * @param loss the probability of a loss, 0..1
     * @param median the median multiple
     * @param low its 25th percentile
     * @param high its 75th percentile
     */
    public record Item(Optional<Case> owner, String name, double loss, double median, double low, double high) {
        /** One of its figures, as a point. */
        PointKey point(String figure) {
            return new PointKey(figure, owner.map(Case::key).orElse(PointKey.ALL), PointKey.NO_YEAR);
        }

        boolean isDrawable() {
            return Double.isFinite(loss) && median > 0;
        }
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(List.of(
                    Cell.text(item.name()),
                    Cell.number(
                            item.loss(),
                            Double.isNaN(item.loss()) ? WORDS.get("value.none") : Percent.tenths(item.loss()),
                            item.point(LOSS)),
                    multiple(item.low(), item.point(LOW)),
                    multiple(item.median(), item.point(MEDIAN)),
                    multiple(item.high(), item.point(HIGH))));
        }
        List<Column> columns = List.of(
                new Column("", WORDS.get("table.scenario")),
                new Column("", WORDS.get("table.loss")),
                new Column(WORDS.get("table.multiple"), "25%"),
                new Column(WORDS.get("table.multiple"), "50%"),
                new Column(WORDS.get("table.multiple"), "75%"));
        return new DataTable(columns, rows);
    }

    private Cell multiple(double value, PointKey point) {
        return Cell.number(value, Double.isNaN(value) ? WORDS.get("value.none") : exact.apply(value), point);
    }

    @Override
    public Optional<String> whyEmpty() {
        return items.stream().anyMatch(Item::isDrawable) ? Optional.empty() : Optional.of(excuse);
    }
}
