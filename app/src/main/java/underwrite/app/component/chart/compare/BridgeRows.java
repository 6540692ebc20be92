package underwrite.app.component.chart.compare;

import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * A bridge of many steps, lying down: a row for each, so that long names have room. It wants as much height as its rows need.
 */
public final class BridgeRows extends Bridge {
    private static final double LEAST_ROW = 21;
    private static final double MOST_ROW = 28;
    private static final double BAR = 13;
    private static final double NAMES = 0.4;
    private static final double MOST_NAMES = 250;
    private static final double GAP = 10;
    private static final double SHARES = 44;

    public BridgeRows() {
        drawnProperty().addListener((property, old, now) -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        BridgeFigure shown = drawn();
        return (shown == null ? 4 : shown.steps().size() + 2) * LEAST_ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected Spots draw(
            BridgeFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        int count = shown.steps().size() + 2;
        double step = Math.max(LEAST_ROW, Math.min(MOST_ROW, height / count));
        double names = Math.min(MOST_NAMES, Math.rint(width * NAMES));
        double values = valuesWidth(shown);
        Scale scale = Scale.linear(axes.ends("result", () -> ends(shown)), names + GAP, width - values - SHARES - GAP);
        SpotList spots = new SpotList();
        Rows rows = new Rows(pen, palette, shown, scale, new Room(names, width, step), look, spots);
        rows.end(0, shown.from(), shown.start());
        double level = shown.start();
        for (int i = 0; i < shown.steps().size(); i++) {
            rows.step(i + 1, shown.steps().get(i), level);
            level += shown.steps().get(i).change();
        }
        rows.connect(count - 1, level);
        rows.end(count - 1, shown.to(), shown.end());
        return spots;
    }

    private static double valuesWidth(BridgeFigure shown) {
        double widest = 0;
        for (BridgeFigure.Step step : shown.steps()) {
            widest = Math.max(widest, TextStyle.ROW_STRONG.width(shown.written(step)));
        }
        for (double end : new double[] {shown.start(), shown.end()}) {
            widest = Math.max(widest, TextStyle.ROW_STRONG.width(shown.exact().apply(end)));
        }
        return Math.ceil(widest);
    }

    private static Ends ends(BridgeFigure shown) {
        Span span = shown.levels().add(0);
        return span.low() < span.high() ? new Ends(span.low(), span.high()) : new Ends(0, 1);
    }

    /** Where names end, where the chart ends, and how high a row is, px. */
    private record Room(double names, double width, double step) {}

    /** Draws the rows of one bridge. */
    private record Rows(
            Pen pen, Palette palette, BridgeFigure shown, Scale scale, Room room, Attention look, SpotList spots) {

        double middle(int place) {
            return (place + 0.5) * room.step();
        }

        void end(int place, Case owner, double value) {
            String text = shown.exact().apply(value);
            ground(place);
            texts(place, owner.name(), TextStyle.ROW_STRONG, text, "");
            bar(place, 0, value, palette.of(owner.slot()));
            Readout readout = readout(owner.name(), text);
            spots.add(0, top(place), room.width(), top(place + 1), () -> readout, shown.point(owner));
        }

        void step(int place, BridgeFigure.Step change, double before) {
            ground(place);
            connect(place, before);
            texts(
                    place,
                    change.name(),
                    TextStyle.ROW,
                    shown.written(change),
                    shown.share(change).orElse(""));
            bar(place, before, before + change.change(), palette.get(Tone.SECOND));
            Readout readout = readout(change.name(), shown.written(change));
            spots.add(0, top(place), room.width(), top(place + 1), () -> readout, change.point());
        }

        private double top(int place) {
            return place * room.step();
        }

        private void ground(int place) {
            if (look.spot() == place) {
                pen.fillBox(-14, top(place), room.width() + 28, room.step(), 0, palette.get(Tone.ROW_HOVER));
            }
        }

        /** The dashed line from the row above, at a level. */
        void connect(int place, double level) {
            double x = Math.floor(scale.held(level)) + 0.5;
            Stroke stroke = Stroke.dotted(palette.get(Tone.TEXT_SECOND), 1);
            pen.line(x, middle(place - 1) + BAR / 2, x, middle(place) - BAR / 2, stroke);
        }

        private void bar(int place, double from, double to, Color colour) {
            double left = Math.min(scale.held(from), scale.held(to));
            double length = Math.abs(scale.held(to) - scale.held(from));
            pen.fillBox(left, Math.rint(middle(place) - BAR / 2), Math.max(1.5, length), BAR, 1.5, colour);
        }

        private void texts(int place, String name, TextStyle style, String value, String share) {
            Color ink = palette.get(Tone.TEXT);
            double base = middle(place) + style.middle();
            pen.text(style.cut(name, room.names()), room.names(), base, style, Anchor.END, ink);
            pen.text(value, room.width() - SHARES, base, TextStyle.ROW_STRONG, Anchor.END, ink);
            pen.text(share, room.width(), base, TextStyle.AXIS, Anchor.END, palette.get(Tone.TEXT_SECOND));
        }

        private Readout readout(String name, String value) {
            return new Readout(name, List.of(Readout.Row.of(shown.heading().unit(), value)));
        }
    }
}
