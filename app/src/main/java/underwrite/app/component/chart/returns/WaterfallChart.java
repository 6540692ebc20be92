package underwrite.app.component.chart.returns;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Who gets what at the exit: a row for each class with its share, a bar and its amount; our own row stands out. */
public final class WaterfallChart extends Chart<WaterfallFigure> {
    private static final double MOST_ROW = 22;
    private static final double SHARE_COLUMN = 48;
    private static final double AMOUNT_COLUMN = 58;
    private static final double NAMES = 0.44;
    private static final double GAP = 8;

    /** The height that shows every row well. */
    public static double heightOf(int rows) {
        return rows * MOST_ROW;
    }

    @Override
    protected Spots draw(
            WaterfallFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        SpotList spots = new SpotList();
        double step = Math.min(MOST_ROW, height / shown.rows().size());
        double largest = shown.rows().stream()
                .mapToDouble(WaterfallFigure.Row::share)
                .max()
                .orElse(1);
        for (int i = 0; i < shown.rows().size(); i++) {
            WaterfallFigure.Row row = shown.rows().get(i);
            double top = i * step;
            if (look.spot() == i) {
                pen.fillBox(0, top, width, step, 3, palette.get(Tone.ROW_HOVER));
            }
            row(pen, palette, shown, row, width, top + step / 2, largest);
            Readout readout = new Readout(
                    row.name(),
                    List.of(
                            Readout.Row.of(
                                    WORDS.get("table.share"), shown.share().apply(row.share())),
                            Readout.Row.of(
                                    WORDS.get("table.amount"), shown.amount().apply(row.amount()))));
            spots.add(0, top, width, top + step, () -> readout, row.point());
        }
        return spots;
    }

    /** The row itself says all there is. */
    @Override
    protected boolean saysBeside() {
        return false;
    }

    private static void row(
            Pen pen,
            Palette palette,
            WaterfallFigure shown,
            WaterfallFigure.Row row,
            double width,
            double middle,
            double largest) {
        boolean ours = row.owner().isPresent();
        TextStyle style = ours ? TextStyle.ROW_STRONG : TextStyle.ROW;
        double base = middle + style.middle();
        double names = Math.rint(width * NAMES);
        double shareEnd = names + SHARE_COLUMN;
        Color text = palette.get(Tone.TEXT);
        double indent = ours ? 13 : 0;
        row.owner().ifPresent(owner -> Shapes.full(pen, palette, owner.slot(), 4.5, middle, 9));
        pen.text(style.cut(row.name(), names - indent), indent, base, style, Anchor.START, text);
        Color second = ours ? text : palette.get(Tone.TEXT_SECOND);
        pen.text(shown.share().apply(row.share()), shareEnd, base, style, Anchor.END, second);
        pen.text(shown.amount().apply(row.amount()), width, base, style, Anchor.END, text);
        double room = width - AMOUNT_COLUMN - GAP - shareEnd - GAP;
        double bar = largest > 0 ? Math.max(1, room * Math.max(0, row.share()) / largest) : 1;
        Color fill = row.owner()
                .map(owner -> palette.of(owner.slot()))
                .orElseGet(() -> palette.get(Tone.SECOND).deriveColor(0, 1, 1, 0.8));
        pen.fillBox(shareEnd + GAP, Math.rint(middle - 4.5), bar, 9, 0, fill);
    }
}
