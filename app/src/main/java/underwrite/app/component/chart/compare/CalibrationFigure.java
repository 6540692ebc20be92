package underwrite.app.component.chart.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.DataTable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * What a {@link CalibrationChart} shows: the probability that was stated against the share that came true.
 *
 * @param heading title and unit
 * @param steps by the probability stated, upwards
 * @param across what lies along the bottom
 * @param up what lies along the left
 * @param share how a share is written
 * @param counted how a number of statements is written
 */
public record CalibrationFigure(
        Heading heading,
        List<Step> steps,
        String across,
        String up,
        DoubleFunction<String> share,
        DoubleFunction<String> counted)
        implements Figure {
    /** How points name a step of the curve, by its place. */
    public static final String STEP = "step";

    private static final Words WORDS = UiWords.of(Figure.class);

    public CalibrationFigure {
        steps = List.copyOf(steps);
    }

    /**
     * Statements whose probabilities lie close together.
     *
     * @param range from which probability to which, as it is shown
     * @param count how many statements were decided, 1 or more
     * @param stated the mean probability stated, 0..1
     * @param kept the share that came true, 0..1
     */
    public record Step(String range, int count, double stated, double kept) {}

    /** A step, as a point. */
    PointKey point(Step step) {
        return new PointKey(STEP, PointKey.ALL, steps.indexOf(step));
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(List.of(
                    Cell.text(step.range()),
                    Cell.number(step.count(), counted.apply(step.count()), point(step)),
                    Cell.number(step.stated(), share.apply(step.stated()), point(step)),
                    Cell.number(step.kept(), share.apply(step.kept()), point(step))));
        }
        List<Column> columns = List.of(
                new Column("", WORDS.get("calibration.range")),
                new Column("", WORDS.get("calibration.count")),
                new Column("", WORDS.get("calibration.stated")),
                new Column("", WORDS.get("calibration.kept")));
        return new DataTable(columns, rows);
    }

    @Override
    public Optional<String> whyEmpty() {
        return steps.isEmpty() ? Optional.of(WORDS.get("empty.calibration")) : Optional.empty();
    }
}
