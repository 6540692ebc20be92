package underwrite.app.component.slider;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Draws what is moved: the thumb, or the two handles of a range with the dot of the value between them. */
final class ThumbPainter {
    private static final double THUMB = 13;
    private static final double HOVERED = 14;
    private static final double DRAGGED = 16;
    private static final double LOCKED = 10;
    private static final double HANDLE_WIDTH = 7;
    private static final double HANDLE_HEIGHT = 14;
    private static final double MODE = 7;
    private static final double LINE = 2;
    private static final double FOCUS_GAP = 3;

    private final DriverSlider slider;
    private Handle active = Handle.VALUE;

    ThumbPainter(DriverSlider slider) {
        this.slider = slider;
    }

    void setActive(Handle handle) {
        active = handle;
    }

    void paint(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        double x = geometry.x(slider.getValue());
        if (slider.rangesProperty().get() && !slider.lockedProperty().get()) {
            paintRange(g, palette, geometry, x);
        } else if (slider.lockedProperty().get()) {
            ring(g, x, LOCKED, palette.get(Tone.THUMB), palette.get(Tone.LOCKED));
        } else {
            paintThumb(g, palette, x);
        }
    }

    private void paintThumb(GraphicsContext g, Palette palette, double x) {
        Color colour = palette.of(slider.slotProperty().get());
        boolean dragging = slider.draggingProperty().get();
        double size = dragging ? DRAGGED : slider.isHover() ? HOVERED : THUMB;
        if (slider.isFocused() && !dragging) {
            focusRing(g, palette, x - size / 2, TrackGeometry.TRACK - size / 2, size, size, true);
        }
        ring(g, x, size, dragging ? colour : palette.get(Tone.THUMB), colour);
    }

    private void paintRange(GraphicsContext g, Palette palette, TrackGeometry geometry, double x) {
        Color colour = palette.of(slider.slotProperty().get());
        if (slider.isFocused() && active == Handle.VALUE) {
            focusRing(g, palette, x - MODE / 2, TrackGeometry.TRACK - MODE / 2, MODE, MODE, true);
        }
        slider.spreadProperty().get().ifPresent(spread -> {
            double low = geometry.x(spread.low());
            double high = geometry.x(spread.high());
            double fan = Math.max(0, HANDLE_WIDTH + 1 - (high - low)) / 2;
            handle(g, palette, low - fan, active == Handle.LOW);
            handle(g, palette, high + fan, active == Handle.HIGH);
        });
        g.setFill(colour);
        g.fillOval(x - MODE / 2, TrackGeometry.TRACK - MODE / 2, MODE, MODE);
    }

    private void handle(GraphicsContext g, Palette palette, double x, boolean isActive) {
        double left = x - HANDLE_WIDTH / 2;
        double top = TrackGeometry.TRACK - HANDLE_HEIGHT / 2;
        if (isActive && slider.isFocused()) {
            focusRing(g, palette, left, top, HANDLE_WIDTH, HANDLE_HEIGHT, false);
        }
        g.setFill(palette.get(Tone.THUMB));
        g.fillRoundRect(left, top, HANDLE_WIDTH, HANDLE_HEIGHT, 5, 5);
        g.setStroke(palette.of(slider.slotProperty().get()));
        g.setLineWidth(LINE);
        g.strokeRoundRect(left + LINE / 2, top + LINE / 2, HANDLE_WIDTH - LINE, HANDLE_HEIGHT - LINE, 4, 4);
    }

    private static void ring(GraphicsContext g, double x, double size, Color fill, Color line) {
        double y = TrackGeometry.TRACK;
        g.setFill(fill);
        g.fillOval(x - size / 2, y - size / 2, size, size);
        g.setStroke(line);
        g.setLineWidth(LINE);
        g.strokeOval(x - size / 2 + LINE / 2, y - size / 2 + LINE / 2, size - LINE, size - LINE);
    }

    private static void focusRing(
            GraphicsContext g, Palette palette, double x, double y, double width, double height, boolean round) {
        double gap = FOCUS_GAP - LINE / 2;
        g.setStroke(palette.get(Tone.ACCENT));
        g.setLineWidth(LINE);
        double w = width + 2 * gap;
        double h = height + 2 * gap;
        if (round) {
            g.strokeOval(x - gap, y - gap, w, h);
        } else {
            g.strokeRoundRect(x - gap, y - gap, w, h, 7, 7);
        }
    }
}
