package underwrite.app.component.chart.sensitivity;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
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
import underwrite.app.component.chart.scale.Span;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * The tornado: for each driver a hollow bar to the result at its low and a solid one to the result at its high, with the driver's values
 * at the ends. It wants as much height as its rows need; put it into a ScrollPane that fits to width. A click or Enter chooses a driver.
 */
public final class TornadoChart extends Chart<TornadoFigure> {
    private static final double HEAD = 40;
    private static final double FOOT = 22;
    private static final double LEAST_ROW = 21;
    private static final double MOST_ROW = 28;
    private static final double ROOMY_ROW = 25;
    private static final double NAMES = 0.45;
    private static final double MOST_NAMES = 260;
    private static final double BAR = 14;
    private static final double GAP = 5;
    private static final double MOST_INPUT = 62;
    /** Where less is left to the bars they need the room of the drivers' values, which the read-out and the table tell. */
    private static final double LEAST_BARS = 80;

    private @Nullable Consumer<String> picked;

    public TornadoChart() {
        drawnProperty().addListener((property, old, now) -> requestLayout());
    }

    /** How many rows a height has room for without scrolling. */
    public static int rowsIn(double height) {
        return Math.max(1, (int) ((height - HEAD - FOOT) / ROOMY_ROW));
    }

    /** Who hears of a driver being chosen. */
    public void setOnPicked(Consumer<String> newPicked) {
        picked = newPicked;
    }

    @Override
    protected double computePrefHeight(double width) {
        TornadoFigure shown = drawn();
        return HEAD + FOOT + (shown == null ? 4 : shown.rows().size()) * LEAST_ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected Spots draw(
            TornadoFigure shown,
            Pen pen,
            Palette palette,
            double width,
            double height,
            Attention look,
            AxisMemory axes) {
        double step = Math.max(
                LEAST_ROW,
                Math.min(MOST_ROW, (height - HEAD - FOOT) / shown.rows().size()));
        double bottom = HEAD + step * shown.rows().size();
        double names = Math.min(MOST_NAMES, Math.rint(width * NAMES));
        TornadoFigure fitting = bars(shown, width - names - 2 * GAP) < LEAST_BARS ? shown.withoutInputs() : shown;
        Scale scale = scale(fitting, names + 2 * GAP, width, axes);
        highlight(pen, palette, shown, width, step, look);
        axis(pen, palette, shown, scale, bottom);
        SpotList spots = new SpotList();
        for (int i = 0; i < shown.rows().size(); i++) {
            TornadoFigure.Row row = shown.rows().get(i);
            double top = HEAD + i * step;
            row(pen, palette, shown, fitting.rows().get(i), scale, names, top + step / 2);
            spots.add(
                    0,
                    top,
                    width,
                    top + step,
                    scale.held(shown.base()),
                    top + step / 2,
                    () -> readout(shown, row),
                    shown.point().with(row.key(), row.highValue()));
        }
        base(pen, palette, shown, scale, bottom);
        legend(pen, palette, shown);
        return spots;
    }

    /** As wide as the drivers' values at the ends of the bars allow. */
    private static Scale scale(TornadoFigure shown, double left, double right, AxisMemory axes) {
        Ends ends = axes.ends("result", () -> ends(shown));
        double most = Math.min(unit(shown, right - left), (right - left) / (ends.high() - ends.low()));
        double from = axes.length(
                "from",
                () -> shown.rows().stream()
                        .mapToDouble(
                                row -> left + width(inputAtLeast(row)) + GAP - most * (least(shown, row) - ends.low()))
                        .max()
                        .orElse(left));
        double length = axes.length("length", () -> most * (ends.high() - ends.low()));
        return Scale.linear(ends, from, from + length);
    }

    /** How far the bars reach from the least to the greatest result in a room that they share with the drivers' values. */
    private static double bars(TornadoFigure shown, double room) {
        Ends ends = ends(shown);
        return Math.min(room, unit(shown, room) * (ends.high() - ends.low()));
    }

    /** The most pixels for one of the result at which the values still fit beside the bars. */
    private static double unit(TornadoFigure shown, double room) {
        double unit = Double.POSITIVE_INFINITY;
        for (TornadoFigure.Row low : shown.rows()) {
            for (TornadoFigure.Row high : shown.rows()) {
                double left = room - width(inputAtLeast(low)) - width(inputAtMost(high)) - 2 * GAP;
                double span = most(shown, high) - least(shown, low);
                unit = Math.min(unit, span > 0 ? Math.max(1, left) / span : unit);
            }
        }
        return unit;
    }

    private static double width(String input) {
        return Math.min(MOST_INPUT, TextStyle.AXIS.width(input));
    }

    private static boolean risesWithDriver(TornadoFigure.Row row) {
        return !(row.atLow() > row.atHigh());
    }

    private static String inputAtLeast(TornadoFigure.Row row) {
        return risesWithDriver(row) ? row.low() : row.high();
    }

    private static String inputAtMost(TornadoFigure.Row row) {
        return risesWithDriver(row) ? row.high() : row.low();
    }

    private static double least(TornadoFigure shown, TornadoFigure.Row row) {
        return new Span().add(shown.base(), row.atLow(), row.atHigh()).low();
    }

    private static double most(TornadoFigure shown, TornadoFigure.Row row) {
        return new Span().add(shown.base(), row.atLow(), row.atHigh()).high();
    }

    /** From the least to the greatest result: ends need not be round, the ticks are. */
    private static Ends ends(TornadoFigure shown) {
        Span span = new Span().add(shown.base());
        shown.rows().forEach(row -> span.add(row.atLow(), row.atHigh()));
        double margin = span.high() > span.low() ? 0 : Math.max(1, Math.abs(span.low()));
        return new Ends(span.low() - margin, span.high() + margin);
    }

    private static void highlight(
            Pen pen, Palette palette, TornadoFigure shown, double width, double step, Attention look) {
        for (int i = 0; i < shown.rows().size(); i++) {
            boolean chosen = shown.rows().get(i).key().equals(shown.chosen());
            if (chosen || look.spot() == i) {
                Color ground = chosen ? palette.ground(shown.owner().slot()) : palette.get(Tone.ROW_HOVER);
                pen.fillBox(-14, HEAD + i * step, width + 28, step, 0, ground);
            }
        }
    }

    private static void axis(Pen pen, Palette palette, TornadoFigure shown, Scale scale, double bottom) {
        double reached = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks(6)) {
            double x = crisp(scale.at(tick));
            pen.line(x, HEAD, x, bottom, Stroke.solid(palette.get(Tone.GRID), 1));
            String text = shown.tick().apply(tick);
            double half = TextStyle.AXIS.width(text) / 2;
            if (x - half > reached) {
                pen.text(text, x, bottom + 15, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
                reached = x + half + 4;
            }
        }
    }

    private static void base(Pen pen, Palette palette, TornadoFigure shown, Scale scale, double bottom) {
        double x = crisp(scale.held(shown.base()));
        pen.line(x, HEAD - 4, x, bottom, Stroke.solid(palette.get(Tone.TEXT), 1.4));
        String text = shown.owner().name() + " " + shown.exact().apply(shown.base());
        pen.text(text, x, HEAD - 8, TextStyle.LABEL_STRONG, Anchor.MIDDLE, palette.get(Tone.TEXT));
    }

    private static void legend(Pen pen, Palette palette, TornadoFigure shown) {
        double x = 0;
        for (String key : List.of("tornado.low", "tornado.high")) {
            box(pen, palette, shown, x, 3, 12, 9, key.equals("tornado.high"));
            pen.text(WORDS.get(key), x + 18, 12, TextStyle.UNIT, Anchor.START, palette.get(Tone.TEXT_SECOND));
            x += 18 + TextStyle.UNIT.width(WORDS.get(key)) + 16;
        }
    }

    private static void row(
            Pen pen,
            Palette palette,
            TornadoFigure shown,
            TornadoFigure.Row row,
            Scale scale,
            double names,
            double middle) {
        TextStyle style = row.key().equals(shown.chosen()) ? TextStyle.ROW_STRONG : TextStyle.ROW;
        pen.text(
                style.cut(row.name(), names),
                names,
                middle + style.middle(),
                style,
                Anchor.END,
                palette.get(Tone.TEXT));
        side(pen, palette, shown, row.atHigh(), scale, middle, true);
        side(pen, palette, shown, row.atLow(), scale, middle, false);
        input(pen, palette, inputAtLeast(row), scale.held(least(shown, row)) - GAP, middle, Anchor.END);
        input(pen, palette, inputAtMost(row), scale.held(most(shown, row)) + GAP, middle, Anchor.START);
    }

    private static void input(Pen pen, Palette palette, String text, double x, double middle, Anchor anchor) {
        String cut = TextStyle.AXIS.cut(text, MOST_INPUT);
        pen.text(cut, x, middle + TextStyle.AXIS.middle(), TextStyle.AXIS, anchor, palette.get(Tone.TEXT_SECOND));
    }

    private static void side(
            Pen pen, Palette palette, TornadoFigure shown, double result, Scale scale, double middle, boolean solid) {
        if (Double.isNaN(result)) {
            return;
        }
        double from = scale.held(shown.base());
        double to = scale.held(result);
        double x = Math.min(from, to);
        double length = Math.abs(to - from);
        if (length >= 1) {
            box(pen, palette, shown, x, middle - BAR / 2, length, BAR, solid);
        }
    }

    /** Solid for the high, hollow for the low. */
    private static void box(
            Pen pen,
            Palette palette,
            TornadoFigure shown,
            double x,
            double y,
            double width,
            double height,
            boolean solid) {
        Color colour = palette.of(shown.owner().slot());
        if (solid) {
            pen.fillBox(x, Math.rint(y), width, height, 0, colour);
        } else {
            pen.fillBox(
                    x,
                    Math.rint(y),
                    width,
                    height,
                    0,
                    palette.ground(shown.owner().slot()));
            double inner = Math.max(0, width - 1);
            pen.strokeBox(x + 0.5, Math.rint(y) + 0.5, inner, height - 1, 0, Stroke.solid(colour, 1));
        }
    }

    private static Readout readout(TornadoFigure shown, TornadoFigure.Row row) {
        return new Readout(
                row.name(),
                List.of(
                        Readout.Row.of(WORDS.get("tornado.at", row.low()), shown.written(row.atLow())),
                        Readout.Row.of(WORDS.get("tornado.at", row.high()), shown.written(row.atHigh()))));
    }

    @Override
    protected void act(Spots on, Attention look) {
        TornadoFigure shown = drawn();
        if (picked != null && shown != null) {
            picked.accept(shown.rows().get(look.spot()).key());
        }
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
