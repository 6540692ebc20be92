package underwrite.app.component.chart;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Draws a read-out as a small card beside a place, inside the chart and off the place itself. */
final class ReadoutPainter {
    private static final double PADDING = 10;
    private static final double ROW = 18;
    private static final double SHAPE = 8.5;
    private static final double SHAPE_ROOM = 16;
    private static final double BETWEEN = 14;
    private static final double AWAY = 12;
    private static final double NOTE = 230;

    private ReadoutPainter() {}

    static void draw(Pen pen, Palette palette, Readout readout, double x, double y, double width, double height) {
        boolean shapes = readout.rows().stream().anyMatch(row -> row.slot().isPresent() || row.colour() != null);
        double indent = shapes ? SHAPE_ROOM : 0;
        double names = widest(readout, TextStyle.ROW, Readout.Row::name);
        double values = widest(readout, TextStyle.ROW_STRONG, Readout.Row::value);
        double inner = Math.max(
                TextStyle.ROW_STRONG.width(readout.title()), indent + names + (values > 0 ? BETWEEN + values : 0));
        List<String> note = note(readout);
        double widest = note.stream().mapToDouble(TextStyle.ROW::width).max().orElse(0);
        double boxWidth = Math.ceil(Math.max(inner, widest)) + 2 * PADDING;
        double boxHeight = (readout.rows().size() + note.size() + 1) * ROW + PADDING;
        double left = x + AWAY + boxWidth <= width ? x + AWAY : Math.max(0, x - AWAY - boxWidth);
        double top = Math.max(0, Math.min(height - boxHeight, y - boxHeight / 2));
        card(pen, palette, Math.rint(left), Math.rint(top), boxWidth, boxHeight);
        rows(pen, palette, readout, Math.rint(left) + PADDING, Math.rint(top), boxWidth - 2 * PADDING, indent);
    }

    private static List<String> note(Readout readout) {
        return readout.note().isEmpty() ? List.of() : TextStyle.ROW.wrapped(readout.note(), NOTE);
    }

    private static double widest(
            Readout readout, TextStyle style, java.util.function.Function<Readout.Row, String> text) {
        return readout.rows().stream()
                .mapToDouble(row -> style.width(text.apply(row)))
                .max()
                .orElse(0);
    }

    private static void card(Pen pen, Palette palette, double x, double y, double width, double height) {
        Color shadow = Color.color(0, 0, 0, 0.05);
        pen.fillBox(x - 2, y, width + 4, height + 4, 8, shadow);
        pen.fillBox(x - 1, y + 1, width + 2, height + 2, 7, shadow);
        pen.fillBox(x, y, width, height, 6, palette.get(Tone.OVERLAY));
        pen.strokeBox(x + 0.5, y + 0.5, width - 1, height - 1, 6, Stroke.solid(palette.get(Tone.BORDER), 1));
    }

    private static void rows(
            Pen pen, Palette palette, Readout readout, double left, double top, double width, double indent) {
        Color text = palette.get(Tone.TEXT);
        double y = top + PADDING / 2 + ROW / 2;
        pen.text(readout.title(), left, y + TextStyle.ROW_STRONG.middle(), TextStyle.ROW_STRONG, Anchor.START, text);
        for (Readout.Row row : readout.rows()) {
            double middle = y += ROW;
            row.slot().ifPresent(slot -> Shapes.full(pen, palette, slot, left + SHAPE / 2, middle, SHAPE));
            Color swatch = row.colour();
            if (swatch != null) {
                pen.fillBox(left, middle - 4.5, 9, 9, 2, swatch);
            }
            double base = middle + TextStyle.ROW.middle();
            pen.text(row.name(), left + indent, base, TextStyle.ROW, Anchor.START, text);
            pen.text(row.value(), left + width, base, TextStyle.ROW_STRONG, Anchor.END, text);
        }
        for (String line : note(readout)) {
            y += ROW;
            double base = y + TextStyle.ROW.middle();
            pen.text(line, left, base, TextStyle.ROW, Anchor.START, palette.get(Tone.TEXT_SECOND));
        }
    }
}
