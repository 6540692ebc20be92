package underwrite.model.forecast;

import java.util.List;
import java.util.stream.IntStream;
import underwrite.model.library.Backtest;
import underwrite.model.library.Preset;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;

/**
 * A figure that became known, held against what the scenarios of the preset had projected for that day.
 *
 * <p>Between two year ends a projection is read by proportion: {@code a·(b/a)^f} for a fraction f of the year where both are above 0, else
 * {@code a + f·(b - a)}. Example: 100 and 400 half-way give 200. A multiple before the first year is read from 1x at the entry.
 *
 * @param base what the main scenario projected, in the series' unit
 * @param low the least that a scenario projected
 * @param high the most that a scenario projected
 */
public record Hindsight(Backtest.Actual actual, double base, double low, double high) {

    /** Every figure of a back-test, in its order. */
    public static List<Hindsight> of(Preset preset, Backtest backtest) {
        var thesis = preset.thesis();
        List<Projection> all = thesis.scenarios().stream()
                .map(scenario -> Projector.project(scenario.assumptions()))
                .toList();
        Projection main = Projector.project(thesis.mainScenario().assumptions());
        return backtest.actuals().stream()
                .map(actual -> new Hindsight(
                        actual,
                        at(main, actual),
                        all.stream().mapToDouble(one -> at(one, actual)).min().orElse(Double.NaN),
                        all.stream().mapToDouble(one -> at(one, actual)).max().orElse(Double.NaN)))
                .toList();
    }

    private static double at(Projection projection, Backtest.Actual actual) {
        double[] values = IntStream.range(0, Series.YEARS)
                .mapToDouble(
                        year -> actual.metric() == Series.MOIC && year == 0 ? 1 : projection.at(actual.metric(), year))
                .toArray();
        int year = Math.min(Series.HORIZON - 1, (int) actual.year());
        double part = actual.year() - year;
        double from = values[year];
        double to = values[year + 1];
        return from > 0 && to > 0 ? from * Math.pow(to / from, part) : from + part * (to - from);
    }

    /** Whether the scenarios enclosed what happened. */
    public boolean enclosed() {
        return actual.value() >= low && actual.value() <= high;
    }

    /** Whether what happened lies above everything that the scenarios projected. */
    public boolean above() {
        return actual.value() > high;
    }
}
