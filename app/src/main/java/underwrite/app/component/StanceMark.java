package underwrite.app.component;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import underwrite.app.theme.PaintedRegion;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.thesis.Evidence.Stance;

/** The mark of a stance: a dot supports, a cross contradicts, a ring is context. */
public final class StanceMark extends PaintedRegion {
    private static final double SIZE = 12;

    /** Beside words a mark is larger than on a slider. */
    private static final double LARGER = 1.25;

    private final Stance stance;

    public StanceMark(Stance stance) {
        this.stance = stance;
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    @Override
    protected void paint(GraphicsContext g, Palette palette, double width, double height) {
        g.save();
        g.translate(width / 2, height / 2);
        g.scale(LARGER, LARGER);
        paint(g, stance, 0, 0, palette.get(Tone.TEXT));
        g.restore();
    }

    /** Draws the mark on any canvas, in the size it has on a slider. */
    public static void paint(GraphicsContext g, Stance stance, double x, double y, Color colour) {
        g.setFill(colour);
        g.setStroke(colour);
        switch (stance) {
            case SUPPORTS -> g.fillOval(x - 2.6, y - 2.6, 5.2, 5.2);
            case CONTRADICTS -> {
                g.setLineWidth(1.7);
                g.strokeLine(x - 2.4, y - 2.4, x + 2.4, y + 2.4);
                g.strokeLine(x - 2.4, y + 2.4, x + 2.4, y - 2.4);
            }
            case CONTEXT -> {
                g.setLineWidth(1.4);
                g.strokeOval(x - 2.3, y - 2.3, 4.6, 4.6);
            }
        }
    }
}
