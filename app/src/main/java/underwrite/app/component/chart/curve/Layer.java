package underwrite.app.component.chart.curve;

import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.Values;

/** Something drawn over the same axis. */
public sealed interface Layer {

    /**
     * A line through a value for each point of the axis.
     *
     * @param name what stands at its end; empty for nothing
     * @param owner whose colour it has
     * @param values one for each point of the figure
     */
    record Curve(String name, Case owner, Values values) implements Layer {}

    /** Areas on top of each other, the first at the bottom. */
    record Stack(List<Area> areas) implements Layer {
        public Stack {
            areas = List.copyOf(areas);
        }
    }

    /**
     * One area of a stack.
     *
     * @param name whose it is
     * @param owner whose colour it has; empty for grey
     * @param values its height at each point of the figure
     */
    record Area(String name, Optional<Case> owner, Values values) {}

    /** A part of the axis with a tint: the 5th to 95th percentile of a driver. */
    record Zone(double from, double to, String name) implements Layer {}

    /** A level to read the curve against, such as 1x. */
    record Level(double value, String name) implements Layer {}

    /** A level that the curve is wanted to reach: dotted, with its name at the right end. */
    record Aim(double value, String name) implements Layer {}

    /**
     * A stretch of a curve that means something: where a preference holds.
     *
     * @param from where it begins on the axis
     * @param to where it ends
     * @param value how high it lies
     * @param name what it is
     * @param detail a second line; empty for none
     */
    record Stretch(double from, double to, double value, String name, String detail) implements Layer {}

    /** A point of a curve with its words. */
    record Note(double x, double y, String text, Mark mark) implements Layer {}

    /** How a point is marked. */
    enum Mark {
        /** Where the scenario stands. */
        TODAY,
        /** A point worth knowing, such as the highest. */
        DOT,
        /** From here on it fails. */
        CROSS
    }

    /** A published value of what lies along the axis: a mark below the plot. */
    record Published(double x, Stance stance, String name) implements Layer {}
}
