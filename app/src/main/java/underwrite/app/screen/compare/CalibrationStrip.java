package underwrite.app.screen.compare;

import javafx.scene.canvas.GraphicsContext;
import underwrite.app.component.chart.pen.CanvasPen;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.theme.Marker;
import underwrite.app.theme.PaintedRegion;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.forecast.ForecastRecord;

/** One step of the calibration curve, from 0 to 100%: a ring at what was said, a dot at what was kept. */
final class CalibrationStrip extends PaintedRegion {
    private static final double WIDTH = 160;
    private static final double HEIGHT = 18;
    private static final double INSET = 8;
    private static final double DOT = 9;
    private static final double RING = 11;

    private final ForecastRecord.Step step;

    CalibrationStrip(ForecastRecord.Step step) {
        this.step = step;
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    protected void paint(GraphicsContext g, Palette palette, double width, double height) {
        Pen pen = new CanvasPen(g);
        double line = height / 2;
        double stated = INSET + step.stated() * (width - 2 * INSET);
        double kept = INSET + step.kept() * (width - 2 * INSET);
        pen.line(INSET, line, width - INSET, line, Stroke.solid(palette.get(Tone.BORDER), 2));
        pen.line(Math.min(stated, kept), line, Math.max(stated, kept), line, Stroke.solid(palette.get(Tone.SECOND), 2));
        Stroke ring = Stroke.solid(palette.get(Tone.TEXT_SECOND), 1.7);
        pen.marker(Marker.CIRCLE, stated, line, RING, palette.get(Tone.CARD), ring);
        pen.marker(Marker.CIRCLE, kept, line, DOT, palette.get(Tone.ACCENT), null);
    }
}
