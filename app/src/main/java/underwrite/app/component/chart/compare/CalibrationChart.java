package underwrite.app.component.chart.compare;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Ticks;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * A calibration curve in a square from 0 to 100% either way: the stated probability across, the share that came true up, a point for each
 * step with an area by its number of statements, and the diagonal on which forecasts are as good as their word.
 */
public final class CalibrationChart extends Chart<CalibrationFigure> {
    private static final Ends WHOLE = new Ends(0, 1);
    private static final double TOP = 14;
    private static final double BOTTOM = 40;
    private static final double TITLE = 18;
    private static final double RIGHT = 18;
    private static final double LEAST_SIDE = 20;
    private static final double LEAST_POINT = 7;
    private static final double LARGEST_POINT = 22;
    private static final double TICK_ROOM = 30;

    @Override
    protected Spots draw(
            CalibrationFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        double before = TITLE + Math.ceil(TextStyle.AXIS.width(Percent.whole(1))) + 8;
        double side = Math.max(LEAST_SIDE, Math.min(width - before - RIGHT, height - TOP - BOTTOM));
        double left = before + Math.max(0, (width - before - RIGHT - side) / 2);
        Scale x = Scale.linear(WHOLE, left, left + side);
        Scale y = Scale.linear(WHOLE, TOP + side, TOP);
        axes(pen, palette, shown, x, y);
        curve(pen, palette, shown.steps(), x, y);
        return points(pen, palette, shown, x, y);
    }

    private static void axes(Pen pen, Palette palette, CalibrationFigure shown, Scale x, Scale y) {
        Color second = palette.get(Tone.TEXT_SECOND);
        Stroke grid = Stroke.solid(palette.get(Tone.GRID), 1);
        int most = (int) Math.max(2, Math.min(Ticks.MOST, (x.to() - x.from()) / TICK_ROOM));
        for (double tick : x.ticks(most)) {
            double across = crisp(x.at(tick));
            double up = crisp(y.at(tick));
            pen.line(across, y.from(), across, y.to(), grid);
            pen.line(x.from(), up, x.to(), up, grid);
            pen.text(Percent.whole(tick), across, y.from() + 15, TextStyle.AXIS, Anchor.MIDDLE, second);
            double base = up + TextStyle.AXIS.middle();
            pen.text(Percent.whole(tick), x.from() - 6, base, TextStyle.AXIS, Anchor.END, second);
        }
        pen.line(x.from(), y.from(), x.to(), y.to(), Stroke.dashed(second, 1));
        Color ink = palette.get(Tone.TEXT);
        double middle = (x.from() + x.to()) / 2;
        pen.text(shown.across(), middle, y.from() + 32, TextStyle.AXIS, Anchor.MIDDLE, ink);
        double title = x.from() - TextStyle.AXIS.width(Percent.whole(1)) - 16;
        pen.turnedText(shown.up(), title, (y.from() + y.to()) / 2, -90, TextStyle.AXIS, Anchor.MIDDLE, ink);
    }

    private static void curve(Pen pen, Palette palette, List<CalibrationFigure.Step> steps, Scale x, Scale y) {
        double[] xs = steps.stream().mapToDouble(step -> x.held(step.stated())).toArray();
        double[] ys = steps.stream().mapToDouble(step -> y.held(step.kept())).toArray();
        pen.polyline(xs, ys, Stroke.solid(palette.get(Tone.ACCENT), 1.5));
    }

    private static Spots points(Pen pen, Palette palette, CalibrationFigure shown, Scale x, Scale y) {
        SpotList spots = new SpotList();
        int largest = shown.steps().stream()
                .mapToInt(CalibrationFigure.Step::count)
                .max()
                .orElse(1);
        Stroke outline = Stroke.solid(palette.get(Tone.CARD), 1.5);
        for (CalibrationFigure.Step step : shown.steps()) {
            double size = Math.max(LEAST_POINT, LARGEST_POINT * Math.sqrt((double) step.count() / largest));
            double atX = x.held(step.stated());
            double atY = y.held(step.kept());
            pen.marker(Marker.CIRCLE, atX, atY, size, palette.get(Tone.ACCENT), outline);
            double reach = size / 2 + 4;
            spots.add(
                    atX - reach, atY - reach, atX + reach, atY + reach, () -> readout(shown, step), shown.point(step));
        }
        return spots;
    }

    private static Readout readout(CalibrationFigure shown, CalibrationFigure.Step step) {
        return new Readout(
                WORDS.get("calibration.title", step.range()),
                List.of(
                        Readout.Row.of(
                                WORDS.get("calibration.count"), shown.counted().apply(step.count())),
                        Readout.Row.of(
                                WORDS.get("calibration.stated"), shown.share().apply(step.stated())),
                        Readout.Row.of(
                                WORDS.get("calibration.kept"), shown.share().apply(step.kept()))));
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
