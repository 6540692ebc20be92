package underwrite.app.component.chart.returns;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Span;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** A logarithmic ruler of multiples, 0.5x to 40x and further where a scenario lies further, with a shape for each scenario and a bar at 1x. */
public final class LogRuler extends Chart<RulerFigure> {
    private static final double LOW = 0.5;
    private static final double HIGH = 40;
    private static final double SIDE = 14;
    private static final double SHAPE = 11;
    private static final double REACH = 9;
    private static final int TICKS = 7;

    @Override
    protected Spots draw(
            RulerFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        double y = Math.rint(height / 2 - 8) + 0.5;
        Scale scale = Scale.logarithmic(axes.ends("ruler", () -> ends(shown)), SIDE, width - SIDE);
        ruler(pen, palette, shown, scale, y, width);
        SpotList spots = new SpotList();
        List<RulerFigure.Mark> marks = shown.marks().stream()
                .filter(mark -> Double.isFinite(mark.value()))
                .sorted(Comparator.comparing(mark -> mark.owner().active()))
                .toList();
        if (Double.isFinite(shown.weighted())) {
            weighted(pen, palette, shown, scale, y, spots);
        }
        for (RulerFigure.Mark mark : marks) {
            double x = scale.held(mark.value());
            Shapes.full(pen, palette, mark.owner().slot(), x, y, SHAPE);
            beyond(pen, palette, scale, mark, y);
            Readout.Row row = Readout.Row.of(
                    mark.owner().slot(), mark.owner().name(), shown.exact().apply(mark.value()));
            spot(spots, x, y, shown, row, shown.point(mark));
        }
        return spots;
    }

    private static Ends ends(RulerFigure shown) {
        Span span = new Span().addPositive(shown.weighted());
        shown.marks().forEach(mark -> span.addPositive(mark.value()));
        if (span.isEmpty()) {
            return new Ends(LOW, HIGH);
        }
        Ends round = Ends.logarithmic(span);
        return new Ends(span.low() < LOW ? round.low() : LOW, span.high() > HIGH ? round.high() : HIGH);
    }

    private static void ruler(Pen pen, Palette palette, RulerFigure shown, Scale scale, double y, double width) {
        Stroke axis = Stroke.solid(palette.get(Tone.AXIS), 1);
        pen.line(scale.from(), y, scale.to(), y, axis);
        TreeSet<Double> values =
                new TreeSet<>(List.of(scale.ends().low(), scale.ends().high()));
        for (double tick : scale.ticks(TICKS)) {
            values.add(tick);
        }
        double labelled = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            double x = Math.floor(scale.at(value)) + 0.5;
            boolean one = value == 1;
            Stroke stroke = one ? Stroke.solid(palette.get(Tone.TEXT), 1.5) : axis;
            pen.line(x, y - (one ? 8 : 3), x, y + (one ? 8 : 3), stroke);
            String text = shown.tick().apply(value);
            double half = TextStyle.AXIS.width(text) / 2;
            double middle = Math.max(half, Math.min(width - half, x));
            if (middle - half > labelled + 3) {
                pen.text(text, middle, y + 25, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
                labelled = middle + half;
            }
        }
    }

    private void weighted(Pen pen, Palette palette, RulerFigure shown, Scale scale, double y, SpotList spots) {
        double x = scale.held(shown.weighted());
        Stroke outline = Stroke.solid(palette.get(Tone.TEXT), 1.6);
        pen.marker(Marker.DIAMOND, x, y, SHAPE, palette.get(Tone.CARD), outline);
        Readout.Row row = Readout.Row.of(WORDS.get("weighted"), shown.exact().apply(shown.weighted()));
        spot(spots, x, y, shown, row, null);
    }

    /** A multiple of zero, and one beyond a ruler that is held, stands at the end with an arrow. */
    private static void beyond(Pen pen, Palette palette, Scale scale, RulerFigure.Mark mark, double y) {
        double direction = mark.value() < scale.ends().low()
                ? -1
                : mark.value() > scale.ends().high() ? 1 : 0;
        if (direction != 0 && !scale.holds(mark.value())) {
            double edge = (direction < 0 ? scale.from() : scale.to()) + direction * 7;
            pen.polygon(
                    new double[] {edge, edge, edge + direction * 6},
                    new double[] {y - 4, y + 4, y},
                    palette.of(mark.owner().slot()));
        }
    }

    private static void spot(
            SpotList spots,
            double x,
            double y,
            RulerFigure shown,
            Readout.Row row,
            underwrite.app.component.chart.@org.jspecify.annotations.Nullable PointKey point) {
        spots.add(
                x - REACH,
                y - REACH,
                x + REACH,
                y + REACH,
                () -> new Readout(shown.heading().title(), List.of(row)),
                point);
    }
}
