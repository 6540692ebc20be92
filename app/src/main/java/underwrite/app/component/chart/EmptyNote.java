package underwrite.app.component.chart;

import java.util.List;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Says in the middle of a chart why it is empty. */
final class EmptyNote {
    private static final double MOST = 280;
    private static final double LINE = 17;

    private EmptyNote() {}

    static void draw(Pen pen, Palette palette, String sentence, double width, double height) {
        List<String> lines = TextStyle.ROW.wrapped(sentence, Math.min(MOST, width - 16));
        double y = height / 2 - (lines.size() - 1) * LINE / 2 + TextStyle.ROW.middle();
        for (String line : lines) {
            pen.text(line, width / 2, y, TextStyle.ROW, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
            y += LINE;
        }
    }
}
