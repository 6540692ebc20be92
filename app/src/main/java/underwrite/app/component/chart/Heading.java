package underwrite.app.component.chart;

import java.util.Optional;

/**
 * The line above a chart: title, unit, and one figure at the right.
 *
 * @param title what is shown
 * @param unit what it is counted in, such as "$B a year"; empty for none
 * @param figure the value at the exit, such as "$30.0B"; empty for none
 * @param note what the figure is, such as "at exit"
 * @param point what the figure is in the model, where it can be explained
 */
public record Heading(String title, String unit, String figure, String note, Optional<PointKey> point) {
    /** A title and a unit. */
    public static Heading of(String title, String unit) {
        return new Heading(title, unit, "", "", Optional.empty());
    }

    /** The same with a figure at the right. */
    public Heading with(String newFigure, String newNote) {
        return new Heading(title, unit, newFigure, newNote, point);
    }

    /** The same with a figure at the right that can be explained. */
    public Heading with(String newFigure, String newNote, PointKey newPoint) {
        return new Heading(title, unit, newFigure, newNote, Optional.of(newPoint));
    }

    /** The same counted in something else. */
    public Heading in(String newUnit) {
        return new Heading(title, newUnit, figure, note, point);
    }

    /** Title and unit in one line, for those who hear it. */
    public String spoken() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }
}
