package underwrite.app.component.chart.curve;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Shapes;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.FreeSpace;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.component.chart.scale.LabelPlaces;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Draws a curve and what goes with it. */
final class CurvePainter {
    private static final double LINE = 14;

    private final Pen pen;
    private final Palette palette;
    private final CurveFigure figure;
    private final CurveLayout layout;
    private final double width;
    private final FreeSpace space;

    CurvePainter(Pen pen, Palette palette, CurveFigure figure, CurveLayout layout, double width) {
        this.pen = pen;
        this.palette = palette;
        this.figure = figure;
        this.layout = layout;
        this.width = width;
        this.space = new FreeSpace(layout.left(), layout.top() - 6, layout.right() + 6, layout.bottom());
    }

    void draw() {
        figure.all(Layer.Zone.class).forEach(this::zone);
        grid();
        figure.all(Layer.Published.class).forEach(mark -> {
            if (layout.x().holds(mark.x())) {
                mark.stance().draw(pen, palette, layout.x().at(mark.x()), layout.bottom() + 9);
            }
        });
        pen.clip(
                layout.left(),
                layout.top() - 1,
                layout.right() - layout.left() + 1,
                layout.bottom() - layout.top() + 2);
        figure.all(Layer.Stack.class).forEach(this::stack);
        figure.all(Layer.Level.class).forEach(this::level);
        figure.all(Layer.Curve.class).forEach(this::curve);
        pen.restore();
        figure.all(Layer.Aim.class).forEach(this::aim);
        figure.all(Layer.Stretch.class).forEach(this::stretch);
        figure.all(Layer.Note.class).forEach(this::note);
        names();
        publishedNames();
    }

    private void grid() {
        Color second = palette.get(Tone.TEXT_SECOND);
        for (double tick : layout.rising()) {
            double y = crisp(layout.y().at(tick));
            boolean zero = tick == 0;
            Stroke stroke = Stroke.solid(palette.get(zero ? Tone.AXIS : Tone.GRID), 1);
            pen.line(layout.left(), y, layout.right(), y, stroke);
            String text = figure.y().tick().apply(tick);
            pen.text(text, layout.left() - 6, y + TextStyle.AXIS.middle(), TextStyle.AXIS, Anchor.END, second);
        }
        double floor = crisp(layout.bottom());
        pen.line(layout.left(), floor, layout.right(), floor, Stroke.solid(palette.get(Tone.AXIS), 1));
        double reached = Double.NEGATIVE_INFINITY;
        double base = layout.bottom() + 15 + (figure.all(Layer.Published.class).isEmpty() ? 0 : 18);
        for (double tick : layout.along()) {
            String text = figure.x().tick().apply(tick);
            double half = TextStyle.AXIS.width(text) / 2;
            double x = layout.x().at(tick);
            if (x - half > reached) {
                double middle = Math.min(x, width - half);
                pen.text(text, middle, base, TextStyle.AXIS, Anchor.MIDDLE, second);
                reached = middle + half + 5;
            }
        }
    }

    private void zone(Layer.Zone zone) {
        double from = layout.x().held(zone.from());
        double to = layout.x().held(zone.to());
        Color ground = palette.ground(ownerSlot());
        pen.fillBox(from, layout.top(), Math.max(1, to - from), layout.bottom() - layout.top(), 0, ground);
        double half = TextStyle.AXIS.width(zone.name()) / 2;
        double middle = Math.max(layout.left() + half, Math.min(layout.right() - half, (from + to) / 2));
        pen.text(zone.name(), middle, layout.top() - 5, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
    }

    private Slot ownerSlot() {
        return figure.all(Layer.Curve.class).stream()
                .map(Layer.Curve::owner)
                .map(Case::slot)
                .findFirst()
                .orElse(Slot.at(1));
    }

    private void stack(Layer.Stack stack) {
        int count = figure.points().size();
        double[] base = new double[count];
        int grey = 0;
        for (Layer.Area area : stack.areas()) {
            double[] xs = new double[2 * count];
            double[] ys = new double[2 * count];
            for (int i = 0; i < count; i++) {
                double height = Math.max(
                        0, Double.isNaN(area.values().at(i)) ? 0 : area.values().at(i));
                xs[2 * count - 1 - i] = layout.x().at(figure.points().at(i));
                ys[2 * count - 1 - i] = layout.y().held(base[i]);
                base[i] += height;
                xs[i] = layout.x().at(figure.points().at(i));
                ys[i] = layout.y().held(base[i]);
            }
            Color fill = fill(area, area.owner().isPresent() ? 0 : grey++);
            pen.polygon(xs, ys, fill);
            double[] edgeX = java.util.Arrays.copyOf(xs, count);
            double[] edgeY = java.util.Arrays.copyOf(ys, count);
            pen.polyline(edgeX, edgeY, Stroke.solid(palette.get(Tone.CARD), 0.8));
        }
    }

    private Color fill(Layer.Area area, int grey) {
        return area.owner()
                .map(owner -> palette.of(owner.slot()))
                .orElseGet(() -> palette.get(Tone.SECOND).deriveColor(0, 1, 1, Math.max(0.14, 0.52 - 0.09 * grey)));
    }

    private void level(Layer.Level level) {
        double y = crisp(layout.y().at(level.value()));
        pen.line(layout.left(), y, layout.right(), y, Stroke.solid(palette.get(Tone.TEXT), 1));
        space.line(layout.left(), y, layout.right(), y);
    }

    private void aim(Layer.Aim aim) {
        double y = crisp(layout.y().at(aim.value()));
        if (layout.y().holds(aim.value())) {
            Color second = palette.get(Tone.TEXT_SECOND);
            pen.line(layout.left(), y, layout.right(), y, Stroke.dotted(second, 1.3));
            space.line(layout.left(), y, layout.right(), y);
            double name = TextStyle.AXIS.width(aim.name());
            Box box = space.best(List.of(
                    new Box(layout.right() - name, y - LINE - 1, name, LINE),
                    new Box(layout.right() - name, y + 2, name, LINE),
                    new Box(layout.left() + 4, y - LINE - 1, name, LINE),
                    new Box(layout.left() + 4, y + 2, name, LINE)));
            double base = box.y() + LINE / 2 + TextStyle.AXIS.middle();
            pen.text(aim.name(), box.x(), base, TextStyle.AXIS, Anchor.START, second);
        }
    }

    private void curve(Layer.Curve curve) {
        double width = curve.owner().active() ? Slot.ACTIVE_WIDTH : Slot.OTHER_WIDTH;
        Stroke stroke = Stroke.dashed(
                palette.of(curve.owner().slot()), width, curve.owner().slot().dashes());
        for (double[][] run : runs(curve.values())) {
            pen.polyline(run[0], run[1], stroke);
            for (int i = 1; i < run[0].length; i++) {
                space.line(run[0][i - 1], run[1][i - 1], run[0][i], run[1][i]);
            }
        }
    }

    private List<double[][]> runs(Values values) {
        List<double[][]> runs = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            boolean held = i < values.size() && !Double.isNaN(values.at(i));
            if (held) {
                places.add(i);
            } else if (!places.isEmpty()) {
                double[] xs = places.stream()
                        .mapToDouble(p -> layout.x().at(figure.points().at(p)))
                        .toArray();
                double[] ys =
                        places.stream().mapToDouble(p -> high(values.at(p))).toArray();
                runs.add(new double[][] {xs, ys});
                places.clear();
            }
        }
        return runs;
    }

    /** Where a value stands; what a logarithmic axis has no place for lies at its foot. */
    private double high(double value) {
        return layout.y().kind() == Scale.Kind.LOGARITHMIC
                        && value < layout.y().ends().low()
                ? layout.y().from()
                : layout.y().at(value);
    }

    private void stretch(Layer.Stretch stretch) {
        double y = layout.y().at(stretch.value());
        double from = layout.x().held(stretch.from());
        double to = layout.x().held(stretch.to());
        if (!layout.y().holds(stretch.value()) || to - from < 1) {
            return;
        }
        pen.line(from, y, to, y, Stroke.solid(palette.get(Tone.TEXT), 4));
        double width = Math.max(TextStyle.LABEL_STRONG.width(stretch.name()), TextStyle.AXIS.width(stretch.detail()));
        double height = stretch.detail().isEmpty() ? LINE : 2 * LINE;
        Box box = space.best(List.of(
                new Box(to + 8, y - 2, width, height),
                new Box(to + 8, y + 6, width, height),
                new Box(from - width - 8, y - height - 2, width, height),
                new Box((from + to - width) / 2, y + 8, width, height),
                new Box((from + to - width) / 2, y - height - 8, width, height)));
        double left = Math.max(layout.left(), Math.min(layout.right() - width, box.x()));
        double base = box.y() + 11;
        pen.text(stretch.name(), left, base, TextStyle.LABEL_STRONG, Anchor.START, palette.get(Tone.TEXT));
        pen.text(stretch.detail(), left, base + LINE, TextStyle.AXIS, Anchor.START, palette.get(Tone.TEXT_SECOND));
    }

    private void note(Layer.Note note) {
        if (!layout.y().holds(note.y()) || !layout.x().holds(note.x())) {
            return;
        }
        double x = layout.x().at(note.x());
        double y = layout.y().at(note.y());
        Color colour = switch (note.mark()) {
            case TODAY -> palette.of(ownerSlot());
            case DOT -> palette.get(Tone.TEXT);
            case CROSS -> palette.get(Tone.DANGER);
        };
        switch (note.mark()) {
            case TODAY -> Shapes.open(pen, palette, ownerSlot(), x, y, 8.5);
            case DOT -> pen.marker(Marker.CIRCLE, x, y, 6.5, colour, null);
            case CROSS -> pen.cross(x, y, 7, Stroke.solid(colour, 1.8));
        }
        TextStyle style = note.mark() == Layer.Mark.CROSS ? TextStyle.LABEL : TextStyle.LABEL_STRONG;
        double width = style.width(note.text());
        List<Box> places = new ArrayList<>(space.near(x, y, width, LINE, 9));
        places.add(0, places.remove(5));
        places.add(1, places.remove(3));
        Box box = space.best(places);
        double left = Math.max(layout.left(), Math.min(layout.right() - width, box.x()));
        pen.text(note.text(), left, box.y() + LINE / 2 + style.middle(), style, Anchor.START, colour);
    }

    /** A name at the right end: where it wants to stand, and its colour. */
    private record EndName(List<String> lines, double wanted, Color colour) {}

    private List<EndName> endNames() {
        List<EndName> names = new ArrayList<>();
        for (Layer.Curve curve : figure.all(Layer.Curve.class)) {
            double last = layout.y().held(curve.values().at(curve.values().last()));
            names.add(new EndName(
                    halves(curve.name()), last, palette.of(curve.owner().slot())));
        }
        for (Layer.Stack stack : figure.all(Layer.Stack.class)) {
            double base = 0;
            for (Layer.Area area : stack.areas()) {
                double last = area.values().at(area.values().last());
                double height = Double.isNaN(last) ? 0 : Math.max(0, last);
                Color colour =
                        area.owner().map(owner -> palette.of(owner.slot())).orElse(palette.get(Tone.TEXT_SECOND));
                names.add(new EndName(halves(area.name()), layout.y().held(base + height / 2), colour));
                base += height;
            }
        }
        names.removeIf(name -> name.lines().get(0).isEmpty());
        return names;
    }

    static List<String> halves(String name) {
        return TextStyle.LABEL.halves(name, CurveLayout.LONG);
    }

    /** The names at the right end: curves where they end, areas in the middle of their last height. */
    private void names() {
        List<EndName> names = endNames();
        double[] heights = names.stream()
                .mapToDouble(name -> name.lines().size() * LabelPlaces.LINE)
                .toArray();
        double[] places = LabelPlaces.spread(
                names.stream().mapToDouble(EndName::wanted).toArray(), heights, layout.top() - 6, layout.bottom() + 6);
        for (int i = 0; i < places.length; i++) {
            if (!Double.isNaN(places[i])) {
                double base = places[i] - heights[i] / 2 + LabelPlaces.LINE / 2 + TextStyle.LABEL.middle();
                for (String line : names.get(i).lines()) {
                    String text = TextStyle.LABEL.cut(line, CurveLayout.MOST_LABEL);
                    pen.text(
                            text,
                            layout.right() + 8,
                            base,
                            TextStyle.LABEL,
                            Anchor.START,
                            names.get(i).colour());
                    base += LabelPlaces.LINE;
                }
            }
        }
    }

    /** Names of published values beside their marks, where there is room. */
    private void publishedNames() {
        double reached = layout.left();
        List<Layer.Published> marks = figure.all(Layer.Published.class).stream()
                .filter(mark -> layout.x().holds(mark.x()))
                .sorted(java.util.Comparator.comparingDouble(Layer.Published::x))
                .toList();
        for (int i = 0; i < marks.size(); i++) {
            double x = layout.x().at(marks.get(i).x());
            double end = i + 1 < marks.size() ? layout.x().at(marks.get(i + 1).x()) - 6 : layout.right();
            double width = TextStyle.AXIS.width(marks.get(i).name());
            if (x + 7 > reached && x + 7 + width <= end) {
                double base = layout.bottom() + 9 + TextStyle.AXIS.middle();
                Color second = palette.get(Tone.TEXT_SECOND);
                pen.text(marks.get(i).name(), x + 7, base, TextStyle.AXIS, Anchor.START, second);
                reached = x + 7 + width;
            }
        }
    }

    void crosshair(double x) {
        double at = crisp(x);
        pen.line(at, layout.top(), at, layout.bottom(), Stroke.solid(palette.get(Tone.TEXT_HINT), 1));
    }

    static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
