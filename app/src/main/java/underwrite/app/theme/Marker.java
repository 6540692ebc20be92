package underwrite.app.theme;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** A small shape that stands for a scenario or a mark, given by its outline about a centre. */
public enum Marker {
    TRIANGLE_DOWN(-0.5, -0.44, 0.5, -0.44, 0, 0.48),
    CIRCLE,
    TRIANGLE_UP(0, -0.48, 0.5, 0.44, -0.5, 0.44),
    SQUARE(-0.45, -0.45, 0.45, -0.45, 0.45, 0.45, -0.45, 0.45),
    DIAMOND(0, -0.58, 0.58, 0, 0, 0.58, -0.58, 0),
    HEXAGON(-0.25, -0.46, 0.25, -0.46, 0.52, 0, 0.25, 0.46, -0.25, 0.46, -0.52, 0);

    /** The shapes of the six scenario colours, in order. */
    static final List<Marker> SCENARIOS = List.of(TRIANGLE_DOWN, CIRCLE, TRIANGLE_UP, SQUARE, DIAMOND, HEXAGON);

    private final double[] outline;

    Marker(double... outline) {
        this.outline = outline;
    }

    /** Fills the shape with the context's fill. */
    public void fill(GraphicsContext g, double x, double y, double size) {
        if (this == CIRCLE) {
            g.fillOval(x - size / 2, y - size / 2, size, size);
        } else {
            g.fillPolygon(places(0, x, size), places(1, y, size), outline.length / 2);
        }
    }

    /** Draws the outline with the context's stroke. */
    public void stroke(GraphicsContext g, double x, double y, double size) {
        if (this == CIRCLE) {
            g.strokeOval(x - size / 2, y - size / 2, size, size);
        } else {
            g.strokePolygon(places(0, x, size), places(1, y, size), outline.length / 2);
        }
    }

    /** The outline as an SVG path about the origin. */
    public String path(double size) {
        if (this == CIRCLE) {
            double r = size / 2;
            return "M " + -r + " 0 A " + r + " " + r + " 0 1 0 " + r + " 0 A " + r + " " + r + " 0 1 0 " + -r + " 0 Z";
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < outline.length; i += 2) {
            path.append(i == 0 ? "M " : " L ")
                    .append(outline[i] * size)
                    .append(' ')
                    .append(outline[i + 1] * size);
        }
        return path.append(" Z").toString();
    }

    private double[] places(int axis, double centre, double size) {
        double[] places = new double[outline.length / 2];
        for (int i = 0; i < places.length; i++) {
            places[i] = centre + outline[2 * i + axis] * size;
        }
        return places;
    }
}
