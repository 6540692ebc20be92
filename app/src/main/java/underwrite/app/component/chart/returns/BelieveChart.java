package underwrite.app.component.chart.returns;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** What one needs to believe: how far each driver alone would have to move along its slider. A click or Enter chooses the driver. */
public final class BelieveChart extends Chart<BelieveFigure> {
    private static final double HEAD = 18;
    private static final double ROW = 35;
    private static final double SMALL_ROW = 24;
    private static final double BETWEEN = 10;
    private static final double VALUES = 74;
    private static final double INSET = 5;
    private static final double SMALL_TRACK = 84;

    private @Nullable Consumer<String> picked;

    /** Who hears of a driver being chosen. */
    public void setOnPicked(Consumer<String> newPicked) {
        picked = newPicked;
    }

    @Override
    protected Spots draw(
            BelieveFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        SpotList spots = new SpotList();
        double rows = shown.enough().size() * ROW + shown.tooLittle().size() * SMALL_ROW + 2 * HEAD + BETWEEN;
        double squeeze = Math.min(1, height / rows);
        double y = caption(pen, palette, shown.target(), WORDS.get("table.needed"), width, 0);
        for (BelieveFigure.Enough row : shown.enough()) {
            hover(pen, palette, look, spots, width, y, ROW * squeeze);
            enough(pen, palette, shown, row, width, y, ROW * squeeze);
            Readout readout = new Readout(
                    row.name(),
                    List.of(
                            Readout.Row.of(WORDS.get("table.today"), row.today()),
                            Readout.Row.of(WORDS.get("table.needed"), row.needed())));
            spots.add(0, y, width, y + ROW * squeeze, () -> readout, null);
            y += ROW * squeeze;
        }
        if (!shown.tooLittle().isEmpty()) {
            y += BETWEEN / 2;
            pen.line(-14, Math.rint(y) + 0.5, width + 14, Math.rint(y) + 0.5, quietLine(palette));
            y = caption(pen, palette, WORDS.get("believe.not-enough"), WORDS.get("table.best"), width, y + BETWEEN / 2);
        }
        for (BelieveFigure.TooLittle row : shown.tooLittle()) {
            hover(pen, palette, look, spots, width, y, SMALL_ROW * squeeze);
            tooLittle(pen, palette, row, width, y + SMALL_ROW * squeeze / 2);
            Readout readout = new Readout(row.name(), List.of(Readout.Row.of(WORDS.get("table.best"), row.best())));
            spots.add(0, y, width, y + SMALL_ROW * squeeze, () -> readout, null);
            y += SMALL_ROW * squeeze;
        }
        return spots;
    }

    @Override
    protected boolean saysBeside() {
        return false;
    }

    @Override
    protected void act(Spots on, Attention look) {
        BelieveFigure shown = drawn();
        if (picked != null && shown != null) {
            int enough = shown.enough().size();
            picked.accept(
                    look.spot() < enough
                            ? shown.enough().get(look.spot()).key()
                            : shown.tooLittle().get(look.spot() - enough).key());
        }
    }

    private static Stroke quietLine(Palette palette) {
        return Stroke.solid(palette.get(Tone.BORDER_QUIET), 1);
    }

    private static void hover(
            Pen pen, Palette palette, Attention look, SpotList spots, double width, double y, double height) {
        if (look.spot() == spots.count()) {
            pen.fillBox(-6, y, width + 12, height, 3, palette.get(Tone.ROW_HOVER));
        }
    }

    private static double caption(Pen pen, Palette palette, String left, String right, double width, double y) {
        Color second = palette.get(Tone.TEXT_SECOND);
        pen.text(TextStyle.UNIT.cut(left, width - VALUES), 0, y + 12, TextStyle.UNIT, Anchor.START, second);
        pen.text(right, width, y + 12, TextStyle.UNIT, Anchor.END, second);
        return y + HEAD;
    }

    private static void enough(
            Pen pen,
            Palette palette,
            BelieveFigure shown,
            BelieveFigure.Enough row,
            double width,
            double y,
            double height) {
        double first = y + height * 0.3 + TextStyle.ROW.middle();
        double track = Math.rint(y + height * 0.74);
        pen.text(
                TextStyle.ROW.cut(row.name(), width - VALUES),
                0,
                first,
                TextStyle.ROW,
                Anchor.START,
                palette.get(Tone.TEXT));
        pen.text(row.needed(), width, first, TextStyle.ROW_STRONG, Anchor.END, palette.get(Tone.TEXT));
        pen.text(
                WORDS.get("believe.today", row.today()),
                width,
                track + TextStyle.AXIS.middle(),
                TextStyle.AXIS,
                Anchor.END,
                palette.get(Tone.TEXT_SECOND));
        double right = width - VALUES - 12;
        pen.fillBox(0, track - 2, right, 4, 2, palette.get(Tone.TRACK));
        double from = INSET + row.todayAt() * (right - 2 * INSET);
        double to = INSET + row.neededAt() * (right - 2 * INSET);
        Color colour = palette.of(shown.owner().slot());
        pen.fillBox(Math.min(from, to), track - 2, Math.abs(to - from), 4, 0, colour);
        pen.fillBox(Math.rint(to) - 1, track - 6, 2, 12, 0, palette.get(Tone.TEXT));
        Shapes.open(pen, palette, shown.owner().slot(), from, track, 8.5);
    }

    private static void tooLittle(Pen pen, Palette palette, BelieveFigure.TooLittle row, double width, double middle) {
        double base = middle + TextStyle.ROW.middle();
        Color second = palette.get(Tone.TEXT_SECOND);
        double trackRight = width - VALUES + 8;
        double trackLeft = trackRight - SMALL_TRACK;
        pen.text(TextStyle.ROW.cut(row.name(), trackLeft - 8), 0, base, TextStyle.ROW, Anchor.START, second);
        pen.text(row.best(), width, base, TextStyle.ROW, Anchor.END, second);
        double track = Math.rint(middle);
        pen.fillBox(trackLeft, track - 1.5, SMALL_TRACK, 3, 1.5, palette.get(Tone.TRACK));
        double from = trackLeft + INSET + row.todayAt() * (SMALL_TRACK - 2 * INSET);
        double to = trackLeft + INSET + row.bestAt() * (SMALL_TRACK - 2 * INSET);
        Color slate = palette.get(Tone.SECOND);
        pen.fillBox(Math.min(from, to), track - 1.5, Math.abs(to - from), 3, 0, slate);
        pen.cross(to, track, 6, Stroke.solid(slate, 1.5));
        pen.marker(Marker.CIRCLE, from, track, 7, palette.get(Tone.CARD), Stroke.solid(slate, 1.6));
    }
}
