package underwrite.app.component.chart.time;

/**
 * A scenario that stops: its line ends in a cross.
 *
 * @param year the year in which funding fails
 * @param reason a few words beside the cross, such as "Bear fails"
 */
public record Failure(int year, String reason) {}
