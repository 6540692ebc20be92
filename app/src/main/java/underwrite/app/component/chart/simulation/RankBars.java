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
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Rank correlations of drivers with a result, as bars from zero. A click or Enter explains one. */
public final class RankBars extends Chart<RankFigure> {
    private static final double FOOT = 22;
    private static final double MOST_ROW = 26;
    private static final double LEAST_ROW = 19;
    private static final double NAMES = 0.55;
    private static final double BAR = 12;
    private static final double FIGURES = 34;

    @Override
    protected Spots draw(
            RankFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        double room = Math.max(LEAST_ROW, height - FOOT);
        int count = (int) Math.min(shown.rows().size(), Math.floor(room / LEAST_ROW));
        double step = Math.min(MOST_ROW, room / count);
        double bottom = step * count;
        double names = Math.rint(width * NAMES);
        Scale scale = Scale.linear(new Ends(-1, 1), names + 12, width - FIGURES);
        for (double tick : new double[] {-1, 0, 1}) {
            double x = Math.floor(scale.at(tick)) + 0.5;
            pen.line(x, 0, x, bottom, Stroke.solid(palette.get(tick == 0 ? Tone.AXIS : Tone.GRID), 1));
            String text = tick == 0 ? "0" : tick < 0 ? "−1" : "+1";
            pen.text(text, x, bottom + 15, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
        }
        SpotList spots = new SpotList();
        for (int i = 0; i < count; i++) {
            RankFigure.Row row = shown.rows().get(i);
            double top = i * step;
            if (look.spot() == i) {
                pen.fillBox(-6, top, width + 12, step, 3, palette.get(Tone.ROW_HOVER));
            }
            row(pen, palette, row, scale, names, top + step / 2);
            spots.add(0, top, width, top + step, () -> readout(row), row.point());
        }
        return spots;
    }

    @Override
    protected boolean saysBeside() {
        return false;
    }

    private static Readout readout(RankFigure.Row row) {
        return new Readout(row.name(), List.of(Readout.Row.of(WORDS.get("table.correlation"), row.written())));
    }

    private static void row(Pen pen, Palette palette, RankFigure.Row row, Scale scale, double names, double middle) {
        String name = TextStyle.ROW.cut(row.name(), names);
        pen.text(name, names, middle + TextStyle.ROW.middle(), TextStyle.ROW, Anchor.END, palette.get(Tone.TEXT));
        double from = scale.at(0);
        double to = Double.isNaN(row.correlation()) ? from : scale.held(row.correlation());
        Color colour = palette.of(Slot.at(row.correlation() < 0 ? 0 : 1)).deriveColor(0, 1, 1, 0.86);
        pen.fillBox(Math.min(from, to), Math.rint(middle - BAR / 2), Math.abs(to - from), BAR, 2, colour);
        double after = Math.max(from, to) + 5;
        double base = middle + TextStyle.AXIS.middle();
        pen.text(row.written(), after, base, TextStyle.AXIS, Anchor.START, palette.get(Tone.TEXT_SECOND));
    }
}
