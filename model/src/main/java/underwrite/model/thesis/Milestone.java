package underwrite.model.thesis;

import org.jspecify.annotations.Nullable;
import underwrite.model.series.Series;

/**
 * A dated, checkable statement of a thesis, for the scenario {@code base} or the first.
 *
 * @param year 1..10
 * @param value the bound, in the series' unit; null with {@code between}
 * @param low lower bound of {@code between}, else null
 * @param high upper bound of {@code between}, else null
 * @param probability the author's, 0..1, or null
 * @param action what is done if it is missed
 * @param actual what happened, in the series' unit, or null while unknown
 */
public record Milestone(
        String id,
        Series metric,
        int year,
        Comparison comparison,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double probability,
        String action,
        @Nullable Double actual,
        Extras extras) {
    public Milestone {
        if (year < 1 || year > Series.HORIZON) {
            throw new IllegalArgumentException("A milestone's year lies in 1.." + Series.HORIZON + ", not " + year);
        }
    }

    /** The same statement with what happened, or without (null). */
    public Milestone withActual(@Nullable Double happened) {
        return new Milestone(id, metric, year, comparison, value, low, high, probability, action, happened, extras);
    }

    /** The same statement with something else to do when it is missed. */
    public Milestone withAction(String changed) {
        return new Milestone(id, metric, year, comparison, value, low, high, probability, changed, actual, extras);
    }

    /** How the actual is held against the bound. */
    public enum Comparison {
        AT_LEAST("atLeast"),
        AT_MOST("atMost"),
        BETWEEN("between");

        private final String id;

        Comparison(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
