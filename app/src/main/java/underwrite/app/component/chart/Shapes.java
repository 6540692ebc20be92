package underwrite.app.component.chart;

import javafx.scene.paint.Color;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** The shapes that stand for scenarios. */
public final class Shapes {
    private Shapes() {}

    /** The scenario's shape as it stands in lists: filled, or hollow where its slot says so. */
    public static void full(Pen pen, Palette palette, Slot slot, double x, double y, double size) {
        if (slot.hollow()) {
            open(pen, palette, slot, x, y, size - 1.5);
        } else {
            pen.marker(slot.marker(), x, y, size, palette.of(slot), null);
        }
    }

    /** The scenario's shape as an outline over the ground of the card. */
    public static void open(Pen pen, Palette palette, Slot slot, double x, double y, double size) {
        pen.marker(slot.marker(), x, y, size, palette.get(Tone.CARD), Stroke.solid(palette.of(slot), 1.7));
    }

    /** A small triangle at the edge of a plot: the value lies beyond it. */
    public static void beyond(Pen pen, double x, double edge, double direction, Color colour) {
        pen.polygon(
                new double[] {x - 4.5, x + 4.5, x},
                new double[] {edge - direction * 1, edge - direction * 1, edge + direction * 6},
                colour);
    }
}
