package underwrite.app.component.chart;

/**
 * Which figure of the model a point of a chart shows, for the card that explains it. The chart only hands the keys back that it was given.
 *
 * @param series the line or result, such as {@code revenue}
 * @param scenario the scenario, by the key that its {@link Case} has
 * @param year the year, 0..10; {@link #NO_YEAR} for a figure that has none
 */
public record PointKey(String series, String scenario, int year) {
    /** For results that belong to no year. */
    public static final int NO_YEAR = -1;

    /** In place of a scenario: all of them, weighted by probability. */
    public static final String ALL = "expected";
}
