package underwrite.app.component.chart.pen;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Marker;

/** Draws on a JavaFX canvas. Upright and level lines are filled boxes: without a graphics card that takes a fraction of a stroke. */
public final class CanvasPen implements Pen {
    private final GraphicsContext g;

    public CanvasPen(GraphicsContext g) {
        this.g = g;
        g.setTextBaseline(VPos.BASELINE);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setLineCap(StrokeLineCap.BUTT);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        double half = stroke.width() / 2;
        if (stroke.isSolid() && y1 == y2) {
            g.setFill(stroke.colour());
            g.fillRect(Math.min(x1, x2), y1 - half, Math.abs(x2 - x1), stroke.width());
        } else if (stroke.isSolid() && x1 == x2) {
            g.setFill(stroke.colour());
            g.fillRect(x1 - half, Math.min(y1, y2), stroke.width(), Math.abs(y2 - y1));
        } else {
            use(stroke);
            g.strokeLine(x1, y1, x2, y2);
        }
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        use(stroke);
        g.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Color fill) {
        g.setFill(fill);
        g.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void fillBox(double x, double y, double width, double height, double radius, Color fill) {
        g.setFill(fill);
        if (radius == 0) {
            g.fillRect(x, y, width, height);
        } else {
            g.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void strokeBox(double x, double y, double width, double height, double radius, Stroke stroke) {
        use(stroke);
        if (radius == 0) {
            g.strokeRect(x, y, width, height);
        } else {
            g.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void marker(Marker shape, double x, double y, double size, @Nullable Color fill, @Nullable Stroke outline) {
        if (fill != null) {
            g.setFill(fill);
            shape.fill(g, x, y, size);
        }
        if (outline != null) {
            use(outline);
            shape.stroke(g, x, y, size);
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, Color colour) {
        g.setFont(style.font());
        g.setTextAlign(anchor.canvas());
        g.setFill(colour);
        g.fillText(text, x, y);
    }

    @Override
    public void turnedText(
            String text, double x, double y, double degrees, TextStyle style, Anchor anchor, Color colour) {
        g.save();
        g.translate(x, y);
        g.rotate(degrees);
        text(text, 0, 0, style, anchor, colour);
        g.restore();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
    }

    @Override
    public void shift(double dx, double dy) {
        g.save();
        g.translate(dx, dy);
    }

    @Override
    public void restore() {
        g.restore();
    }

    private void use(Stroke stroke) {
        g.setStroke(stroke.colour());
        g.setLineWidth(stroke.width());
        g.setLineDashes(stroke.dashes());
    }
}
