package underwrite.app.component.chart.simulation;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Statistics of two results as a small table that redraws in every frame. A click or Enter explains a figure. */
public final class PercentileTable extends Chart<PercentileFigure> {
    private static final double MOST_ROW = 25;
    private static final double LEAST_ROW = 18;
    private static final double MIDDLE = 0.62;
    private static final double GAP = 7;

    @Override
    protected Spots draw(
            PercentileFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        List<PercentileFigure.Row> rows = shown.fitting((int) Math.floor(height / LEAST_ROW) - 1);
        double step = Math.max(LEAST_ROW, Math.min(MOST_ROW, height / (rows.size() + 1)));
        Columns columns = Columns.of(pen, width, rows);
        columns.write(columns.heads(shown.heads()), step / 2, TextStyle.AXIS, palette.get(Tone.TEXT_SECOND));
        SpotList spots = new SpotList();
        double middle = columns.first() + GAP / 2;
        for (int i = 0; i < rows.size(); i++) {
            PercentileFigure.Row row = rows.get(i);
            double top = step * (i + 1);
            if (look.isSomewhere() && look.spot() / 2 == i) {
                pen.fillBox(-6, top, width + 12, step, 3, palette.get(Tone.ROW_HOVER));
            }
            double line = Math.floor(top) + 0.5;
            pen.line(0, line, width, line, Stroke.solid(palette.get(i == 0 ? Tone.AXIS : Tone.GRID), 1));
            TextStyle style = row.strong() ? TextStyle.ROW_STRONG : TextStyle.ROW;
            columns.write(
                    List.of(row.name(), row.firstText(), row.secondText()),
                    top + step / 2,
                    style,
                    palette.get(Tone.TEXT));
            spots.add(0, top, middle, top + step, () -> readout(shown, row), row.firstPoint());
            spots.add(middle, top, width, top + step, () -> readout(shown, row), row.secondPoint());
        }
        return spots;
    }

    /** Where the three columns stand: words from the left, figures up to their right edge. */
    private record Columns(Pen pen, double width, double first) {
        static Columns of(Pen pen, double width, List<PercentileFigure.Row> rows) {
            double second = rows.stream()
                    .mapToDouble(row -> TextStyle.ROW_STRONG.width(row.secondText()))
                    .max()
                    .orElse(0);
            return new Columns(pen, width, Math.rint(Math.min(width * MIDDLE, width - second - GAP)));
        }

        /** The first head says least: it goes where it would be cut. */
        List<String> heads(List<String> heads) {
            double both = TextStyle.AXIS.width(heads.get(0)) + TextStyle.AXIS.width(heads.get(1));
            return both + GAP < first ? heads : List.of("", heads.get(1), heads.get(2));
        }

        void write(List<String> texts, double middle, TextStyle style, Color colour) {
            double base = middle + style.middle();
            double room = first - style.width(texts.get(1)) - 2;
            pen.text(style.cut(texts.get(0), room), 0, base, style, Anchor.START, colour);
            pen.text(texts.get(1), first, base, style, Anchor.END, colour);
            pen.text(texts.get(2), width, base, style, Anchor.END, colour);
        }
    }

    @Override
    protected boolean saysBeside() {
        return false;
    }

    private static Readout readout(PercentileFigure shown, PercentileFigure.Row row) {
        return new Readout(
                row.name(),
                List.of(
                        Readout.Row.of(shown.heads().get(1), row.firstText()),
                        Readout.Row.of(shown.heads().get(2), row.secondText())));
    }
}
