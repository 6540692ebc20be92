package underwrite.app.screen.compare;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.pen.CanvasPen;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.theme.PaintedRegion;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** The slider of a driver in small, with a shape at each value. */
final class RangeStrip extends PaintedRegion {
    private static final double WIDTH = 118;
    private static final double LEAST = 60;
    private static final double HEIGHT = 16;
    private static final double INSET = 6;
    private static final double FULL = 9;
    private static final double OPEN = 8;

    private final List<Spot> spots;

    /** A value, 0..1 of the slider's length. */
    record Spot(Slot slot, double at, boolean active) {}

    RangeStrip(List<Spot> spots) {
        this.spots = List.copyOf(spots);
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(LEAST, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    protected void paint(GraphicsContext g, Palette palette, double width, double height) {
        Pen pen = new CanvasPen(g);
        double line = height / 2;
        pen.line(INSET, line, width - INSET, line, Stroke.solid(palette.get(Tone.BORDER), 2));
        spots.stream()
                .filter(spot -> !spot.active())
                .forEach(spot -> Shapes.open(pen, palette, spot.slot(), x(spot, width), line, OPEN));
        spots.stream()
                .filter(Spot::active)
                .forEach(spot -> Shapes.full(pen, palette, spot.slot(), x(spot, width), line, FULL));
    }

    private static double x(Spot spot, double width) {
        return INSET + Math.max(0, Math.min(1, spot.at())) * (width - 2 * INSET);
    }
}
