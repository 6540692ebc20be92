package underwrite.app.component.chart.compare;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.PointKey;
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
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** A bridge between two results: the first and the last in their scenario's colour, the steps between in slate. */
public final class BridgeChart extends Bridge {
    private static final double TOP = 22;
    private static final double BOTTOM = 36;
    private static final double BAR_SHARE = 0.58;
    private static final double MOST_BAR = 64;

    @Override
    protected Spots draw(
            BridgeFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        Ends ends = axes.ends("result", () -> ends(shown));
        Scale scale = Scale.linear(ends, height - BOTTOM, TOP);
        double left = grid(pen, palette, shown, scale, width);
        int count = shown.steps().size() + 2;
        double step = (width - left) / count;
        SpotList spots = new SpotList();
        Bars bars = new Bars(pen, palette, shown, scale, left, step);
        bars.end(0, shown.from(), shown.start(), spots);
        double level = shown.start();
        for (int i = 0; i < shown.steps().size(); i++) {
            bars.step(i + 1, shown.steps().get(i), level, look.spot() == i + 1, spots);
            level += shown.steps().get(i).change();
        }
        bars.connect(count - 2, level);
        bars.end(count - 1, shown.to(), shown.end(), spots);
        return spots;
    }

    private static Ends ends(BridgeFigure shown) {
        return Ends.fromZero(shown.levels(), Ticks.MOST);
    }

    private static double grid(Pen pen, Palette palette, BridgeFigure shown, Scale scale, double width) {
        double[] ticks = scale.ticks(Ticks.MOST);
        double widest = 0;
        for (double tick : ticks) {
            widest = Math.max(widest, TextStyle.AXIS.width(shown.tick().apply(tick)));
        }
        double left = Math.ceil(widest) + 8;
        for (double tick : ticks) {
            double y = Math.floor(scale.at(tick)) + 0.5;
            pen.line(left, y, width, y, Stroke.solid(palette.get(tick == 0 ? Tone.AXIS : Tone.GRID), 1));
            double base = y + TextStyle.AXIS.middle();
            pen.text(
                    shown.tick().apply(tick),
                    left - 6,
                    base,
                    TextStyle.AXIS,
                    Anchor.END,
                    palette.get(Tone.TEXT_SECOND));
        }
        return left;
    }

    /** Draws the bars of one bridge. */
    private record Bars(Pen pen, Palette palette, BridgeFigure shown, Scale scale, double left, double step) {
        double barWidth() {
            return Math.min(MOST_BAR, Math.rint(step * BAR_SHARE));
        }

        double middle(int place) {
            return left + (place + 0.5) * step;
        }

        void end(int place, Case owner, double value, SpotList spots) {
            String text = shown.exact().apply(value);
            bar(place, 0, value, palette.of(owner.slot()), text);
            names(place, owner.name(), "");
            spot(place, owner.name(), text, shown.point(owner), spots);
        }

        void step(int place, BridgeFigure.Step change, double before, boolean looked, SpotList spots) {
            connect(place - 1, before);
            Color slate = palette.get(Tone.SECOND);
            String text = shown.written(change);
            bar(place, before, before + change.change(), looked ? slate : slate.deriveColor(0, 1, 1, 0.85), text);
            names(place, change.name(), shown.share(change).orElse(""));
            spot(place, change.name(), text, change.point(), spots);
        }

        /** The dashed line from one bar to the next, at a level. */
        void connect(int place, double level) {
            double y = Math.floor(scale.at(level)) + 0.5;
            double from = middle(place) + barWidth() / 2;
            double to = middle(place + 1) - barWidth() / 2;
            pen.line(from, y, to, y, Stroke.dotted(palette.get(Tone.TEXT_SECOND), 1));
        }

        private void bar(int place, double from, double to, Color colour, String text) {
            double top = scale.at(Math.max(from, to));
            double bottom = scale.at(Math.min(from, to));
            double x = Math.rint(middle(place) - barWidth() / 2);
            pen.fillBox(x, top, barWidth(), Math.max(1.5, bottom - top), 1.5, colour);
            boolean falls = to < from;
            double base = falls && bottom + 20 < scale.from() ? bottom + 14 : top - 6;
            pen.text(text, middle(place), base, TextStyle.ROW_STRONG, Anchor.MIDDLE, palette.get(Tone.TEXT));
        }

        private void names(int place, String name, String below) {
            double base = scale.from() + 17;
            String cut = TextStyle.ROW.cut(name, step - 4);
            pen.text(cut, middle(place), base, TextStyle.ROW, Anchor.MIDDLE, palette.get(Tone.TEXT));
            pen.text(below, middle(place), base + 15, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
        }

        private void spot(int place, String name, String value, PointKey point, SpotList spots) {
            double x = middle(place);
            Readout readout =
                    new Readout(name, List.of(Readout.Row.of(shown.heading().unit(), value)));
            spots.add(x - step / 2, 0, x + step / 2, scale.from() + BOTTOM, () -> readout, point);
        }
    }
}
