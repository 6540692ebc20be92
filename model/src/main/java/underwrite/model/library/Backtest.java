package underwrite.model.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underwrite.model.series.Series;

/**
 * What happened after a preset's date.
 *
 * @param preset the preset's id
 */
public record Backtest(String preset, List<Actual> actuals, Outcome outcome) {
    public Backtest {
        actuals = List.copyOf(actuals);
    }

    /**
     * One figure that became known.
     *
     * @param year years after the preset's date, with fractions
     * @param value in the series' unit
     */
    public record Actual(Series metric, double year, double value, String source) {}

    /**
     * How it stands for those who invested then.
     *
     * @param moicPaper the paper multiple, or null when no mark is known
     * @param asOf yyyy-mm
     */
    public record Outcome(@Nullable Double moicPaper, String asOf, String note) {}
}
