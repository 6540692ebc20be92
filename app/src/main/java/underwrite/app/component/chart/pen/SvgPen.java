package underwrite.app.component.chart.pen;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Marker;

/** Draws into an SVG file that stands alone: attributes only, no style sheet, no script, every text escaped. */
public final class SvgPen implements Pen {
    private static final String FAMILY = "InterTab, Inter, Arial, sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final double width;
    private final double height;
    private int clips;

    public SvgPen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The whole file; everything that was clipped or shifted has been restored by now. */
    public String document(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + number(width)
                + "\" height=\"" + number(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n<defs>\n" + definitions + "</defs>\n" + body
                + "</svg>\n";
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        body.append("<line");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        outline(stroke);
        body.append("/>\n");
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        body.append("<polyline fill=\"none\" stroke-linejoin=\"round\"");
        points(xs, ys);
        outline(stroke);
        body.append("/>\n");
    }

    @Override
    public void polygon(double[] xs, double[] ys, Color fill) {
        body.append("<polygon");
        points(xs, ys);
        colour("fill", fill);
        body.append("/>\n");
    }

    @Override
    public void fillBox(double x, double y, double boxWidth, double boxHeight, double radius, Color fill) {
        box(x, y, boxWidth, boxHeight, radius);
        colour("fill", fill);
        body.append("/>\n");
    }

    @Override
    public void strokeBox(double x, double y, double boxWidth, double boxHeight, double radius, Stroke stroke) {
        box(x, y, boxWidth, boxHeight, radius);
        body.append(" fill=\"none\"");
        outline(stroke);
        body.append("/>\n");
    }

    @Override
    public void marker(Marker shape, double x, double y, double size, @Nullable Color fill, @Nullable Stroke outline) {
        body.append("<path transform=\"translate(")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(")\" d=\"")
                .append(shape.path(size))
                .append('"');
        if (fill == null) {
            body.append(" fill=\"none\"");
        } else {
            colour("fill", fill);
        }
        if (outline != null) {
            outline(outline);
        }
        body.append("/>\n");
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Anchor anchor, Color colour) {
        text(text, x, y, "", style, anchor, colour);
    }

    @Override
    public void turnedText(
            String text, double x, double y, double degrees, TextStyle style, Anchor anchor, Color colour) {
        String turn = " transform=\"rotate(" + number(degrees) + " " + number(x) + " " + number(y) + ")\"";
        text(text, x, y, turn, style, anchor, colour);
    }

    @Override
    public void clip(double x, double y, double boxWidth, double boxHeight) {
        String id = "clip" + ++clips;
        definitions
                .append("<clipPath id=\"")
                .append(id)
                .append("\"><rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(boxWidth))
                .append("\" height=\"")
                .append(number(boxHeight))
                .append("\"/></clipPath>\n");
        body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void shift(double dx, double dy) {
        body.append("<g transform=\"translate(")
                .append(number(dx))
                .append(' ')
                .append(number(dy))
                .append(")\">\n");
    }

    @Override
    public void restore() {
        body.append("</g>\n");
    }

    private void text(String text, double x, double y, String turn, TextStyle style, Anchor anchor, Color colour) {
        body.append("<text");
        attribute("x", x);
        attribute("y", y);
        body.append(turn).append(" font-family=\"").append(FAMILY).append('"');
        attribute("font-size", style.size());
        body.append(" font-weight=\"").append(style.weight().css()).append('"');
        body.append(" text-anchor=\"").append(anchor.svg()).append('"');
        colour("fill", colour);
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    private void box(double x, double y, double boxWidth, double boxHeight, double radius) {
        body.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", Math.max(0, boxWidth));
        attribute("height", Math.max(0, boxHeight));
        if (radius > 0) {
            attribute("rx", radius);
        }
    }

    private void points(double[] xs, double[] ys) {
        body.append(" points=\"");
        for (int i = 0; i < xs.length; i++) {
            body.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
        body.append('"');
    }

    private void outline(Stroke stroke) {
        colour("stroke", stroke.colour());
        attribute("stroke-width", stroke.width());
        if (!stroke.isSolid()) {
            body.append(" stroke-dasharray=\"");
            for (double dash : stroke.dashes()) {
                body.append(number(dash)).append(' ');
            }
            body.setLength(body.length() - 1);
            body.append('"');
        }
    }

    private void attribute(String name, double value) {
        body.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void colour(String name, Color colour) {
        body.append(' ')
                .append(name)
                .append("=\"")
                .append(String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255)))
                .append('"');
        if (colour.getOpacity() < 1) {
            attribute(name + "-opacity", colour.getOpacity());
        }
    }

    /** Two decimals, no trailing zeros, never an exponent. */
    static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        if (rounded == Math.rint(rounded)) {
            return Long.toString((long) rounded);
        }
        String text = String.format(Locale.ROOT, "%.2f", rounded);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** Safe inside an element: marks escaped, characters that XML does not know left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (known(character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean known(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character != 0xFFFE && character != 0xFFFF);
    }
}
