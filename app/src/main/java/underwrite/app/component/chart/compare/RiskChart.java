package underwrite.app.component.chart.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.SpotList;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.FreeSpace;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.component.chart.scale.Ticks;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Risk and return: the probability of a loss across, the median multiple up on a logarithmic axis, with the middle half as a line. */
public final class RiskChart extends Chart<RiskFigure> {
    private static final double TOP = 10;
    private static final double BOTTOM = 40;
    private static final double TITLE = 18;
    private static final double SHAPE = 12;
    private static final double LOG_TICK_ROOM = 24;

    @Override
    protected Spots draw(
            RiskFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        List<RiskFigure.Item> items =
                shown.items().stream().filter(RiskFigure.Item::isDrawable).toList();
        Scale y = Scale.logarithmic(axes.ends("y", () -> multiples(items)), height - BOTTOM, TOP);
        double[] ticks = y.ticks((int) Math.max(3, Math.min(9, (height - BOTTOM - TOP) / LOG_TICK_ROOM)));
        double widest = 0;
        for (double tick : ticks) {
            widest = Math.max(widest, TextStyle.AXIS.width(shown.tick().apply(tick)));
        }
        double left = TITLE + Math.ceil(widest) + 8;
        Scale x = Scale.linear(axes.ends("x", () -> losses(items)), left + 8, width - 16);
        axes(pen, palette, shown, x, y, ticks, left, width, height);
        SpotList spots = new SpotList();
        FreeSpace space = new FreeSpace(left, 0, width, height - BOTTOM);
        for (RiskFigure.Item item : items) {
            double at = x.held(item.loss());
            range(pen, palette, item, at, y, space);
        }
        for (RiskFigure.Item item : items) {
            item(pen, palette, shown, item, x, y, spots);
        }
        items.forEach(item -> name(pen, palette, item, x, y, space));
        return spots;
    }

    private static Ends multiples(List<RiskFigure.Item> items) {
        Span span = new Span().add(1);
        items.forEach(
                item -> span.addPositive(item.median()).addPositive(item.low()).addPositive(item.high()));
        return Ends.logarithmic(span);
    }

    private static Ends losses(List<RiskFigure.Item> items) {
        Span span = new Span().add(0.1);
        items.forEach(item -> span.add(item.loss()));
        return new Ends(0, Math.min(1, Ends.fromZero(span, Ticks.MOST).high()));
    }

    private static void axes(
            Pen pen,
            Palette palette,
            RiskFigure shown,
            Scale x,
            Scale y,
            double[] ticks,
            double left,
            double width,
            double height) {
        Color second = palette.get(Tone.TEXT_SECOND);
        Stroke grid = Stroke.solid(palette.get(Tone.GRID), 1);
        for (double tick : ticks) {
            double at = crisp(y.at(tick));
            pen.line(left, at, width, at, tick == 1 ? Stroke.solid(palette.get(Tone.TEXT), 1) : grid);
            double base = at + TextStyle.AXIS.middle();
            pen.text(shown.tick().apply(tick), left - 6, base, TextStyle.AXIS, Anchor.END, second);
        }
        for (double tick : x.ticks(Ticks.MOST)) {
            double at = crisp(x.at(tick));
            pen.line(at, TOP, at, height - BOTTOM, grid);
            pen.text(Percent.whole(tick), at, height - BOTTOM + 15, TextStyle.AXIS, Anchor.MIDDLE, second);
        }
        Color ink = palette.get(Tone.TEXT);
        pen.text(shown.across(), (left + width) / 2, height - 8, TextStyle.AXIS, Anchor.MIDDLE, ink);
        double middle = (TOP + height - BOTTOM) / 2;
        pen.turnedText(shown.up(), 10, middle, -90, TextStyle.AXIS, Anchor.MIDDLE, ink);
    }

    private static Color colour(Palette palette, RiskFigure.Item item) {
        return item.owner().map(owner -> palette.of(owner.slot())).orElseGet(() -> palette.get(Tone.TEXT));
    }

    private static void range(Pen pen, Palette palette, RiskFigure.Item item, double at, Scale y, FreeSpace space) {
        if (item.low() > 0 && item.high() > 0) {
            Color colour = colour(palette, item).deriveColor(0, 1, 1, 0.6);
            pen.line(at, y.held(item.low()), at, y.held(item.high()), Stroke.solid(colour, 2));
            space.line(at, y.held(item.low()), at, y.held(item.high()));
        }
        space.take(new Box(at - SHAPE / 2, y.held(item.median()) - SHAPE / 2, SHAPE, SHAPE));
    }

    private static void item(
            Pen pen, Palette palette, RiskFigure shown, RiskFigure.Item item, Scale x, Scale y, SpotList spots) {
        double atX = x.held(item.loss());
        double atY = y.held(item.median());
        item.owner()
                .ifPresentOrElse(
                        owner -> Shapes.full(pen, palette, owner.slot(), atX, atY, SHAPE),
                        () -> pen.marker(
                                Marker.DIAMOND,
                                atX,
                                atY,
                                SHAPE,
                                palette.get(Tone.CARD),
                                Stroke.solid(palette.get(Tone.TEXT), 1.6)));
        spots.add(atX - 10, atY - 10, atX + 10, atY + 10, () -> readout(shown, item), item.point(RiskFigure.LOSS));
    }

    private static Readout readout(RiskFigure shown, RiskFigure.Item item) {
        List<Readout.Row> rows = new ArrayList<>();
        rows.add(Readout.Row.of(WORDS.get("table.loss"), Percent.tenths(item.loss())));
        rows.add(Readout.Row.of(WORDS.get("risk.median"), shown.exact().apply(item.median())));
        if (item.low() > 0 && item.high() > 0) {
            String range = WORDS.get(
                    "risk.from-to",
                    shown.exact().apply(item.low()),
                    shown.exact().apply(item.high()));
            rows.add(Readout.Row.of(WORDS.get("risk.middle-half"), range));
        }
        return new Readout(item.name(), rows);
    }

    private static void name(Pen pen, Palette palette, RiskFigure.Item item, Scale x, Scale y, FreeSpace space) {
        double atX = x.held(item.loss());
        double atY = y.held(item.median());
        double width = TextStyle.LABEL_STRONG.width(item.name());
        List<Box> places = new ArrayList<>();
        for (double up : new double[] {0, -11, 11, -22, 22, -33, 33}) {
            places.add(new Box(atX + 10, atY + up - 6, width, 12));
            places.add(new Box(atX - 10 - width, atY + up - 6, width, 12));
        }
        for (double end : new double[] {y.held(item.high()) - 15, y.held(item.low()) + 3}) {
            places.add(new Box(atX - width / 2, end, width, 12));
            places.add(new Box(atX + 4 - width, end, width, 12));
            places.add(new Box(atX - 4, end, width, 12));
        }
        Box box = space.best(places);
        double base = box.y() + 6 + TextStyle.LABEL_STRONG.middle();
        pen.text(item.name(), box.x(), base, TextStyle.LABEL_STRONG, Anchor.START, colour(palette, item));
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
