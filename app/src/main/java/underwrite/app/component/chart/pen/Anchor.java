package underwrite.app.component.chart.pen;

import javafx.scene.text.TextAlignment;

/** Which point of a text its place is. */
public enum Anchor {
    START("start", TextAlignment.LEFT),
    MIDDLE("middle", TextAlignment.CENTER),
    END("end", TextAlignment.RIGHT);

    private final String svg;
    private final TextAlignment canvas;

    Anchor(String svg, TextAlignment canvas) {
        this.svg = svg;
        this.canvas = canvas;
    }

    String svg() {
        return svg;
    }

    TextAlignment canvas() {
        return canvas;
    }

    /** The left edge of a text of this width whose anchor stands at x. */
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
