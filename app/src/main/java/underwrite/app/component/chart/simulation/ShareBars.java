package underwrite.app.component.chart.simulation;

import java.util.List;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Shares as bars from zero, with their names before them and their size behind; details stand back. A click or Enter explains one. */
public final class ShareBars extends Chart<ShareFigure> {
    private static final double MOST_ROW = 26;
    private static final double LEAST_ROW = 18;
    private static final double NAMES = 0.55;
    private static final double BAR = 12;
    private static final double DETAIL_BAR = 6;
    private static final double FIGURES = 42;

    @Override
    protected Spots draw(
            ShareFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        int count = (int) Math.max(1, Math.min(shown.rows().size(), Math.floor(height / LEAST_ROW)));
        double step = Math.max(LEAST_ROW, Math.min(MOST_ROW, height / count));
        double names = Math.rint(width * NAMES);
        Ends along = axes.ends("x", () -> new Ends(0, shown.largest()));
        Scale scale = Scale.linear(along, names + 12, width - FIGURES);
        SpotList spots = new SpotList();
        for (int i = 0; i < count; i++) {
            ShareFigure.Row row = shown.rows().get(i);
            double top = i * step;
            if (look.spot() == i) {
                pen.fillBox(-6, top, width + 12, step, 3, palette.get(Tone.ROW_HOVER));
            }
            row(pen, palette, row, scale, names, top + step / 2);
            spots.add(0, top, width, top + step, () -> readout(shown, row), row.point());
        }
        return spots;
    }

    @Override
    protected boolean saysBeside() {
        return false;
    }

    private static Readout readout(ShareFigure shown, ShareFigure.Row row) {
        return new Readout(row.name(), List.of(Readout.Row.of(shown.heading().unit(), row.written())));
    }

    private static void row(Pen pen, Palette palette, ShareFigure.Row row, Scale scale, double names, double middle) {
        Tone ink = row.detail() ? Tone.TEXT_SECOND : Tone.TEXT;
        TextStyle style = row.detail() ? TextStyle.AXIS : TextStyle.ROW;
        String name = style.cut(row.name(), names);
        pen.text(name, names, middle + style.middle(), style, Anchor.END, palette.get(ink));
        double from = scale.at(0);
        double to = scale.held(row.share());
        double bar = row.detail() ? DETAIL_BAR : BAR;
        pen.fillBox(
                from,
                Math.rint(middle - bar / 2),
                Math.max(row.share() > 0 ? 1 : 0, to - from),
                bar,
                2,
                row.detail() ? palette.mid(Slot.at(0)) : palette.of(Slot.at(0)).deriveColor(0, 1, 1, 0.86));
        double base = middle + TextStyle.AXIS.middle();
        pen.text(row.written(), to + 5, base, TextStyle.AXIS, Anchor.START, palette.get(Tone.TEXT_SECOND));
    }
}
