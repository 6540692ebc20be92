package underwrite.app.component.chart.time;

import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Span;

/**
 * A line over the years.
 *
 * @param series the key of its values in the model
 * @param owner the scenario it belongs to
 * @param name what stands at its end
 * @param style how it is drawn
 * @param values one for each year of the chart, from its first
 * @param failure where the scenario stops, if it does; values after it are drawn dotted
 * @param says which of its values are written beside it
 */
public record Line(
        String series, Case owner, String name, Style style, Values values, Optional<Failure> failure, Says says)
        implements Layer {

    /** How a line is drawn. */
    public enum Style {
        /** In the scenario's colour and dashes, thick with a tint below when it is the active one. */
        CASE,
        /** A second quantity of the active scenario: slate, with a ring at each year. */
        SECOND,
        /** A quantity that stands against bars: in text colour. */
        INK,
        /** What should be: dotted, in second text colour. */
        TARGET
    }

    /** Which values stand beside the line. */
    public enum Says {
        NOTHING,
        NAME,
        NAME_AND_VALUE,
        /** Name and value at the end, and the value at the exit with the scenario's shape. */
        VALUE_AT_EXIT
    }

    /** The line of a scenario, with the scenario's name at its end. */
    public static Line of(Case owner, String series, Values values) {
        return new Line(series, owner, owner.name(), Style.CASE, values, Optional.empty(), Says.NAME);
    }

    /** The line of a quantity of one scenario, with the quantity's name at its end. */
    public static Line of(Case owner, String series, String name, Style style, Values values) {
        return new Line(series, owner, name, style, values, Optional.empty(), Says.NAME);
    }

    /** The same line, ending in a cross. */
    public Line failing(Failure newFailure) {
        return new Line(series, owner, name, style, values, Optional.of(newFailure), says);
    }

    /** The same line with other values written beside it. */
    public Line saying(Says newSays) {
        return new Line(series, owner, name, style, values, failure, newSays);
    }

    Line with(Values newValues) {
        return new Line(series, owner, name, style, newValues, failure, says);
    }

    /** The active scenario's own line: thick, with a tint. */
    boolean leads() {
        return style == Style.CASE && owner.active();
    }

    PointKey point(int year) {
        return new PointKey(series, owner.key(), year);
    }

    @Override
    public void cover(Span span) {
        values.stream().forEach(span::add);
    }
}
