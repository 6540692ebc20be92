package underwrite.app.component.chart.returns;

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
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link LogRuler} shows: one multiple of each scenario, and the weighted one.
 *
 * @param heading the title, for tables and those who hear it
 * @param series the key of the multiple in the model
 * @param marks the scenarios
 * @param weighted the probability-weighted multiple; NaN where there is none
 * @param tick how a multiple is written on the axis
 * @param exact how it is written everywhere else
 */
public record RulerFigure(
        Heading heading,
        String series,
        List<Mark> marks,
        double weighted,
        DoubleFunction<String> tick,
        DoubleFunction<String> exact)
        implements Figure {
    private static final Words WORDS = UiWords.of(Figure.class);

    public RulerFigure {
        marks = List.copyOf(marks);
    }

    /** A scenario and its multiple; NaN where it cannot be computed. */
    public record Mark(Case owner, double value) {}

    PointKey point(Mark mark) {
        return new PointKey(series, mark.owner().key(), PointKey.NO_YEAR);
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mark mark : marks) {
            Cell value = Double.isFinite(mark.value())
                    ? Cell.number(mark.value(), exact.apply(mark.value()), point(mark))
                    : Cell.text(WORDS.get("value.none"));
            rows.add(List.of(Cell.text(mark.owner().name()), value));
        }
        if (Double.isFinite(weighted)) {
            rows.add(List.of(
                    Cell.text(WORDS.get("weighted")),
                    Cell.number(
                            weighted, exact.apply(weighted), new PointKey(series, PointKey.ALL, PointKey.NO_YEAR))));
        }
        return new DataTable(
                List.of(new Column("", WORDS.get("table.scenario")), new Column("", heading.title())), rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return marks.stream().anyMatch(mark -> Double.isFinite(mark.value()))
                ? Optional.empty()
                : Optional.of(WORDS.get("empty.ruler"));
    }
}
