package underwrite.app.component.chart.time;

import javafx.scene.paint.Color;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Colours and strokes of lines. */
final class LineStyle {
    /** How much thicker the line nearest to the pointer is. */
    static final double NEAREST = 0.6;

    private static final double SECOND_WIDTH = 1.6;
    private static final double INK_WIDTH = 1.9;
    private static final double TARGET_WIDTH = 1.4;
    private static final double AFTER_FAILURE_WIDTH = 1.2;

    private LineStyle() {}

    static Color colour(Line line, Palette palette) {
        return switch (line.style()) {
            case CASE -> palette.of(line.owner().slot());
            case SECOND -> palette.get(Tone.SECOND);
            case INK -> palette.get(Tone.TEXT);
            case TARGET -> palette.get(Tone.TEXT_SECOND);
        };
    }

    static Stroke stroke(Line line, Palette palette) {
        Color colour = colour(line, palette);
        return switch (line.style()) {
            case CASE ->
                Stroke.dashed(
                        colour,
                        line.owner().active() ? Slot.ACTIVE_WIDTH : Slot.OTHER_WIDTH,
                        line.owner().slot().dashes());
            case SECOND -> Stroke.solid(colour, SECOND_WIDTH);
            case INK -> Stroke.solid(colour, INK_WIDTH);
            case TARGET -> Stroke.dotted(colour, TARGET_WIDTH);
        };
    }

    /** What goes on after a failure: what is left is fixed. */
    static Stroke afterFailure(Line line, Palette palette) {
        return Stroke.dotted(colour(line, palette), AFTER_FAILURE_WIDTH);
    }
}
