package underwrite.app.component.chart;

import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** How a published value stands to a scenario, and the mark that says so: dot, cross, ring. */
public enum Stance {
    SUPPORTS {
        @Override
        public void draw(Pen pen, Palette palette, double x, double y) {
            pen.marker(Marker.CIRCLE, x, y, 7, palette.get(Tone.TEXT), null);
        }
    },
    CONTRADICTS {
        @Override
        public void draw(Pen pen, Palette palette, double x, double y) {
            pen.cross(x, y, 6.4, Stroke.solid(palette.get(Tone.TEXT), 1.6));
        }
    },
    CONTEXT {
        @Override
        public void draw(Pen pen, Palette palette, double x, double y) {
            pen.marker(Marker.CIRCLE, x, y, 6.4, palette.get(Tone.CARD), Stroke.solid(palette.get(Tone.TEXT), 1.6));
        }
    };

    /** Draws the mark about a place. */
    public abstract void draw(Pen pen, Palette palette, double x, double y);
}
