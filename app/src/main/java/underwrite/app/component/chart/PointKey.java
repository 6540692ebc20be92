package underwrite.app.component.chart;

import java.util.HashMap;
import java.util.Map;

/**
 * Which figure of the model a point of a chart shows, for the card that explains it. The chart only hands the keys back that it was given.
 *
 * @param series the line or result, such as {@code revenue}
 * @param scenario the scenario, by the key that its {@link Case} has
 * @param year the year, 0..10; {@link #NO_YEAR} for a figure that has none
 * @param with what is otherwise than in the scenario: values of inputs by their ids, in their units
 */
public record PointKey(String series, String scenario, int year, Map<String, Double> with) {
    /** For results that belong to no year. */
    public static final int NO_YEAR = -1;

    /** In place of a scenario: all of them, weighted by probability. */
    public static final String ALL = "expected";

    public PointKey {
        with = Map.copyOf(with);
    }

    /** A figure of the scenario as it is. */
    public PointKey(String series, String scenario, int year) {
        this(series, scenario, year, Map.of());
    }

    /** The same figure with an input at another value. */
    public PointKey with(String input, double value) {
        Map<String, Double> more = new HashMap<>(with);
        more.put(input, value);
        return new PointKey(series, scenario, year, more);
    }
}
