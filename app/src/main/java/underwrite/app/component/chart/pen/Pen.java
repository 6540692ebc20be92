package underwrite.app.component.chart.pen;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Marker;

/**
 * Draws a chart, on a screen or into a file. Places are px from the top left corner; texts stand on their base line. Lines one px wide
 * are crisp when they run through the middle of a pixel.
 */
public interface Pen {
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    /** A line through points, as many as both arrays hold. */
    void polyline(double[] xs, double[] ys, Stroke stroke);

    /** A filled outline through points, closed by itself. */
    void polygon(double[] xs, double[] ys, Color fill);

    void fillBox(double x, double y, double width, double height, double radius, Color fill);

    void strokeBox(double x, double y, double width, double height, double radius, Stroke stroke);

    /** A shape about its centre; filled, outlined or both. */
    void marker(Marker shape, double x, double y, double size, @Nullable Color fill, @Nullable Stroke outline);

    void text(String text, double x, double y, TextStyle style, Anchor anchor, Color colour);

    /** A text turned by an angle in degrees, clockwise, about its place. */
    void turnedText(String text, double x, double y, double degrees, TextStyle style, Anchor anchor, Color colour);

    /** Draws only inside a box until {@link #restore()}. */
    void clip(double x, double y, double width, double height);

    /** Moves everything drawn until {@link #restore()}. */
    void shift(double dx, double dy);

    /** Ends the last {@link #clip} or {@link #shift}. */
    void restore();

    /** A cross, as a marker has none. */
    default void cross(double x, double y, double size, Stroke stroke) {
        double r = size / 2;
        line(x - r, y - r, x + r, y + r, stroke);
        line(x - r, y + r, x + r, y - r, stroke);
    }
}
