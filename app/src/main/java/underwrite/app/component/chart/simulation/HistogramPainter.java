package underwrite.app.component.chart.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.FreeSpace;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Slot;
import underwrite.app.theme.Tone;

/** Draws a histogram with its cumulative curve. */
final class HistogramPainter {
    private static final double NOTCH = 5;
    private static final double LINE = 15;
    private static final double BESIDE = 4;
    private static final double FIGURE_LINE = 20;

    private final Pen pen;
    private final Palette palette;
    private final HistogramFigure figure;
    private final Scale x;
    private final Scale y;
    private final Scale share;
    private final FreeSpace space;
    private final List<Written> written = new ArrayList<>();

    /** Words that say a figure, and where they stand. */
    record Written(Box box, String words, PointKey point) {}

    HistogramPainter(Pen pen, Palette palette, HistogramFigure figure, Scale x, Scale y) {
        this.pen = pen;
        this.palette = palette;
        this.figure = figure;
        this.x = x;
        this.y = y;
        this.share = Scale.linear(new Ends(0, 1), y.from(), y.to());
        this.space = new FreeSpace(x.from(), y.to(), x.to(), y.from());
    }

    void draw(int looked) {
        loss();
        axes();
        for (int bin = 0; bin < figure.bins(); bin++) {
            bin(bin, bin == looked);
        }
        cumulative();
        one();
        lines();
        words();
    }

    /** The figures that were written, once all is drawn. */
    List<Written> written() {
        return List.copyOf(written);
    }

    private void loss() {
        figure.loss().ifPresent(loss -> {
            double right = x.held(loss.below());
            Color ground = palette.ground(Slot.at(0));
            pen.fillBox(x.from(), y.to(), Math.max(0, right - x.from()), y.from() - y.to(), 0, ground);
        });
    }

    private void axes() {
        Color second = palette.get(Tone.TEXT_SECOND);
        double[] ticks = y.ticks(6);
        for (double tick : ticks) {
            double at = crisp(y.at(tick));
            pen.line(x.from(), at, x.to(), at, Stroke.solid(palette.get(tick == 0 ? Tone.AXIS : Tone.GRID), 1));
            double base = at + TextStyle.AXIS.middle();
            boolean fine = ticks.length > 1 && ticks[1] - ticks[0] < 0.01;
            String text = fine ? Percent.tenths(tick) : Percent.whole(tick);
            pen.text(text, x.from() - 6, base, TextStyle.AXIS, Anchor.END, second);
        }
        for (double quarter = 0; quarter <= 1; quarter += 0.25) {
            double base = crisp(share.at(quarter)) + TextStyle.AXIS.middle();
            pen.text(Percent.whole(quarter), x.to() + 6, base, TextStyle.AXIS, Anchor.START, second);
        }
        double reached = Double.NEGATIVE_INFINITY;
        for (double tick : x.ticks((int) ((x.to() - x.from()) / 38))) {
            String text = figure.tick().apply(tick);
            double half = TextStyle.AXIS.width(text) / 2;
            if (x.at(tick) - half > reached) {
                pen.text(text, x.at(tick), y.from() + 15, TextStyle.AXIS, Anchor.MIDDLE, second);
                reached = x.at(tick) + half + 4;
            }
        }
        pen.text(figure.title(), (x.from() + x.to()) / 2, y.from() + 32, TextStyle.AXIS, Anchor.MIDDLE, second);
    }

    private void bin(int bin, boolean looked) {
        double left = Math.rint(x.at(figure.edges().at(bin)));
        double right = Math.rint(x.at(figure.edges().at(bin + 1)));
        double width = Math.max(1, right - left - (right - left > 4 ? 1 : 0));
        double base = 0;
        for (HistogramFigure.Stack stack : figure.stacks()) {
            double value = stack.shares().at(bin);
            if (!(value > 0)) {
                continue;
            }
            double bottom = y.held(base);
            double top = y.held(base + value);
            Color colour = palette.of(stack.owner().slot());
            pen.fillBox(left, top, width, bottom - top, 0, looked ? colour : colour.deriveColor(0, 1, 1, 0.84));
            base += value;
        }
        if (base > 0) {
            space.take(new Box(left, y.held(base), width, y.from() - y.held(base)));
        }
        if (base > y.ends().high()) {
            notch(left, width, bin);
        }
    }

    /** A bar that goes on: a wedge of the ground cut out of it. */
    private void notch(double left, double width, int bin) {
        double top = y.to() + 18;
        boolean shaded = figure.loss()
                .filter(loss -> figure.edges().at(bin) < loss.below())
                .isPresent();
        Color ground = shaded ? palette.ground(Slot.at(0)) : palette.get(Tone.CARD);
        double middle = left + width / 2;
        pen.polygon(
                new double[] {left - 1, middle, left + width + 1, left + width + 1, middle, left - 1},
                new double[] {top, top - NOTCH, top, top + 3.5, top - NOTCH + 3.5, top + 3.5},
                ground);
    }

    private void cumulative() {
        int count = figure.cumulative().size();
        if (count < 2) {
            return;
        }
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = x.at(figure.edges().at(i));
            ys[i] = share.held(figure.cumulative().at(i));
            if (i > 0) {
                space.line(xs[i - 1], ys[i - 1], xs[i], ys[i]);
            }
        }
        pen.polyline(xs, ys, Stroke.solid(palette.get(Tone.TEXT), 1.8));
    }

    private void one() {
        if (figure.loss().isPresent() && x.holds(figure.loss().get().below())) {
            double at = crisp(x.at(figure.loss().get().below()));
            pen.line(at, y.to(), at, y.from(), Stroke.solid(palette.get(Tone.TEXT), 1.3));
        }
    }

    private void lines() {
        double reached = Double.NEGATIVE_INFINITY;
        for (HistogramFigure.Line line : sorted(figure.lines())) {
            if (!x.holds(line.value())) {
                continue;
            }
            double at = crisp(x.at(line.value()));
            pen.line(at, y.to() - 4, at, y.from(), Stroke.dashed(palette.get(Tone.TEXT), 1.2, 3, 2.5));
            double half = TextStyle.LABEL_STRONG.width(line.words()) / 2;
            double middle = Math.max(at, reached + half + 10);
            if (middle - at <= half) {
                pen.text(
                        line.words(),
                        middle,
                        y.to() - 9,
                        TextStyle.LABEL_STRONG,
                        Anchor.MIDDLE,
                        palette.get(Tone.TEXT));
                reached = middle + half;
                written.add(new Written(new Box(middle - half, y.to() - 21, 2 * half, 16), line.words(), line.point()));
            }
            space.line(at, y.to(), at, y.from());
        }
    }

    private static List<HistogramFigure.Line> sorted(List<HistogramFigure.Line> lines) {
        return lines.stream()
                .sorted(java.util.Comparator.comparingDouble(HistogramFigure.Line::value))
                .toList();
    }

    private void words() {
        figure.loss().ifPresent(loss -> {
            double left = Math.min(x.from() + 6, x.held(loss.below()));
            if (!loss(List.of(loss.words()), left) && !loss(TextStyle.FIGURE.halves(loss.words(), 0), left)) {
                double width = TextStyle.FIGURE.width(loss.words());
                pen.fillBox(left - 3, y.to() + 7, width + 6, 20, 3, palette.ground(Slot.at(0)));
                space.take(new Box(left, y.to() + 4, width, 22));
                figure(List.of(loss.words()), left);
            }
        });
        figure.masses().forEach(this::mass);
        names();
        note();
    }

    /** Writes the probability of a loss in some lines, where they stand on no bar and no line. */
    private boolean loss(List<String> lines, double left) {
        double width = lines.stream().mapToDouble(TextStyle.FIGURE::width).max().orElse(0);
        boolean free = space.free(List.of(new Box(left, y.to() + 4, width, FIGURE_LINE * lines.size())))
                .isPresent();
        if (free) {
            figure(lines, left);
        }
        return free;
    }

    private void figure(List<String> lines, double left) {
        double base = y.to() + 22;
        double width = lines.stream().mapToDouble(TextStyle.FIGURE::width).max().orElse(0);
        Box box = new Box(left, y.to() + 4, width, FIGURE_LINE * lines.size());
        written.add(new Written(box, String.join(" ", lines), HistogramFigure.Loss.point()));
        for (String line : lines) {
            pen.text(line, left, base, TextStyle.FIGURE, Anchor.START, palette.of(Slot.at(0)));
            base += FIGURE_LINE;
        }
    }

    /** What lies beyond the axis stands over its end, above the bars. */
    private void note() {
        double width = TextStyle.AXIS.width(figure.note());
        List<Box> places = new ArrayList<>();
        for (double base = y.from() - 30; base > y.to() + 2 * LINE; base -= LINE / 2) {
            places.add(new Box(x.to() - 4 - width, base - 11, width, LINE));
        }
        space.free(places)
                .ifPresent(box -> pen.text(
                        figure.note(),
                        box.x(),
                        box.y() + 11,
                        TextStyle.AXIS,
                        Anchor.START,
                        palette.get(Tone.TEXT_SECOND)));
    }

    /** Words and their reason in as many lines as they may take. */
    private record Wording(List<String> words, List<String> reason) {
        double width() {
            double wide = words.stream()
                    .mapToDouble(TextStyle.LABEL_STRONG::width)
                    .max()
                    .orElse(0);
            return reason.stream().mapToDouble(TextStyle.AXIS::width).reduce(wide, Math::max);
        }

        double height() {
            return LINE * (words.size() + reason.size());
        }
    }

    /** With its reason where there is room, else that in two lines, else alone, else in two short lines; off all lines where it can be. */
    private void mass(HistogramFigure.Mass mass) {
        int bin = figure.binOf(mass.value());
        if (bin < 0) {
            return;
        }
        List<String> alone = List.of(mass.words());
        List<String> halves = TextStyle.LABEL_STRONG.halves(mass.words(), 0);
        List<Wording> wordings = List.of(
                new Wording(alone, List.of(mass.reason())),
                new Wording(alone, TextStyle.AXIS.halves(mass.reason(), 0)),
                new Wording(alone, List.of()),
                new Wording(halves, List.of()));
        Optional<Placed> placed = placed(wordings, bin, space::free).or(() -> placed(wordings, bin, space::clear));
        placed.ifPresent(found -> mass(found.wording(), found.box(), bin));
    }

    private record Placed(Wording wording, Box box) {}

    /** The first of some wordings for which a search finds a place beside a bar. */
    private Optional<Placed> placed(List<Wording> wordings, int bin, Function<List<Box>, Optional<Box>> search) {
        return wordings.stream()
                .flatMap(wording -> search.apply(beside(bin, wording.width(), wording.height())).stream()
                        .map(box -> new Placed(wording, box)))
                .findFirst();
    }

    private List<Box> beside(int bin, double width, double height) {
        double top = y.to() + 4;
        double left = x.at(figure.edges().at(bin)) - BESIDE - width;
        double right = x.at(figure.edges().at(bin + 1)) + BESIDE;
        return List.of(
                new Box(right, top, width, height),
                new Box(left, top + 26, width, height),
                new Box(left, top + 60, width, height),
                new Box(right, top + 40, width, height));
    }

    private void mass(Wording wording, Box box, int bin) {
        boolean left = box.x() < x.at(figure.edges().at(bin));
        double edge = left ? box.x() + box.width() : box.x();
        Anchor anchor = left ? Anchor.END : Anchor.START;
        double base = box.y() + 12;
        for (String line : wording.words()) {
            pen.text(line, edge, base, TextStyle.LABEL_STRONG, anchor, palette.get(Tone.TEXT));
            base += LINE;
        }
        for (String line : wording.reason()) {
            pen.text(line, edge, base, TextStyle.AXIS, anchor, palette.get(Tone.TEXT_SECOND));
            base += LINE;
        }
    }

    /** Names of the scenarios in or above their areas, and of the curve. */
    private void names() {
        for (HistogramFigure.Stack stack : figure.stacks()) {
            if (!nameInside(stack)) {
                nameAbove(stack);
            }
        }
        if (figure.cumulative().size() > 2) {
            int place = (int) (figure.cumulative().size() * 0.84);
            double width = TextStyle.LABEL_STRONG.width(Histogram.cumulative());
            double at = x.at(figure.edges().at(place));
            double top = share.held(figure.cumulative().at(place));
            space.free(List.of(new Box(at, top + 8, width, 13), new Box(at - width, top - 20, width, 13)))
                    .ifPresent(box -> write(Histogram.cumulative(), box, palette.get(Tone.TEXT)));
        }
    }

    private void write(String text, Box box, Color colour) {
        pen.text(text, box.x(), box.y() + 11, TextStyle.LABEL_STRONG, Anchor.START, colour);
    }

    /** The name of a scenario inside its own area, where that is high enough for it. */
    private boolean nameInside(HistogramFigure.Stack stack) {
        double width = TextStyle.LABEL_STRONG.width(stack.owner().name());
        Box best = null;
        double most = 15;
        for (int bin = 0; bin < figure.bins(); bin++) {
            double left = x.at(figure.edges().at(bin));
            double top = y.to();
            double bottom = y.from();
            int last = bin;
            while (last < figure.bins() && x.at(figure.edges().at(last)) < left + width + 6) {
                double base = below(stack, last);
                top = Math.max(top, y.held(base + stack.shares().at(last)));
                bottom = Math.min(bottom, y.held(base));
                last++;
            }
            if (last < figure.bins() && bottom - top > most) {
                most = bottom - top;
                best = new Box(left + 3, (top + bottom) / 2 - 6.5, width, 13);
            }
        }
        if (best != null) {
            write(stack.owner().name(), best, palette.get(Tone.CARD));
        }
        return best != null;
    }

    /** The height of what lies below a scenario in a bin. */
    private double below(HistogramFigure.Stack stack, int bin) {
        double base = 0;
        for (HistogramFigure.Stack other : figure.stacks()) {
            if (other.equals(stack)) {
                return base;
            }
            base += other.shares().at(bin);
        }
        return base;
    }

    /** The name of a scenario above the bar where it is strongest, if it makes up most of that bar. */
    private void nameAbove(HistogramFigure.Stack stack) {
        int best = -1;
        for (int bin = 0; bin < figure.bins(); bin++) {
            boolean most = stack.shares().at(bin) > figure.total(bin) / 2 && !isMass(bin);
            if (most && (best < 0 || stack.shares().at(bin) > stack.shares().at(best))) {
                best = bin;
            }
        }
        if (best < 0) {
            return;
        }
        double width = TextStyle.LABEL_STRONG.width(stack.owner().name());
        double middle = (x.at(figure.edges().at(best)) + x.at(figure.edges().at(best + 1))) / 2;
        double top = y.held(figure.total(best)) - 17;
        space.free(List.of(
                        new Box(middle - width / 2, top, width, 13),
                        new Box(middle + 4, top - 4, width, 13),
                        new Box(middle - width - 4, top - 4, width, 13)))
                .ifPresent(box -> write(
                        stack.owner().name(), box, palette.of(stack.owner().slot())));
    }

    private boolean isMass(int bin) {
        return figure.masses().stream().anyMatch(mass -> figure.binOf(mass.value()) == bin);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
