package underwrite.app.screen.simulation;

import java.util.Optional;
import underwrite.model.series.Series;

/**
 * A line of a fan: a percentile of a series, as charts hand it back.
 *
 * @param perCent 5, 25, 50, 75 or 95
 */
record FanKey(Series series, int perCent) {
    private static final char MARK = '@';

    /** What stands for it in a chart. */
    String text() {
        return series.id() + MARK + perCent;
    }

    /** The line that a text stands for. */
    static Optional<FanKey> of(String text) {
        int mark = text.indexOf(MARK);
        return mark < 0
                ? Optional.empty()
                : Series.byId(text.substring(0, mark))
                        .map(series -> new FanKey(series, Integer.parseInt(text.substring(mark + 1))));
    }
}
