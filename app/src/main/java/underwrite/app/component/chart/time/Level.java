package underwrite.app.component.chart.time;

import underwrite.app.component.chart.scale.Span;

/** A line at one value: a limit, a hurdle, a multiple of one. */
public record Level(double value, String name, Style style) implements Layer {
    public Level {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a level is a number, not " + value);
        }
    }

    /** How a level is drawn. */
    public enum Style {
        /** What must not be crossed: red, dashed. */
        DANGER,
        /** For orientation: grey, dashed. */
        QUIET,
        /** What the whole chart is read against, such as 1x: solid, in text colour. */
        INK
    }

    @Override
    public void cover(Span span) {
        span.add(value);
    }
}
