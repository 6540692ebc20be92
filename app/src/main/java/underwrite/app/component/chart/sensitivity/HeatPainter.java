package underwrite.app.component.chart.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.Ends;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.component.chart.scale.Ticks;
import underwrite.app.theme.Marker;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** Draws a two-way map. */
final class HeatPainter {
    /** Cells lie over each other by this, since between pixels the ground would shine through. */
    private static final double SEAM = 0.7;

    private static final double PILL = 17;
    private static final double HATCH = 7;
    private static final int LEAST_NAMED = 5;
    private static final int LEAST_TICKS = 2;
    /** How many spreads of a plateau its name may be long. */
    private static final double NAME_SPREADS = 2.4;

    private final Pen pen;
    private final Palette palette;
    private final HeatFigure figure;
    private final HeatLayout layout;
    private final List<Box> pills = new ArrayList<>();

    HeatPainter(Pen pen, Palette palette, HeatFigure figure, HeatLayout layout) {
        this.pen = pen;
        this.palette = palette;
        this.figure = figure;
        this.layout = layout;
    }

    void draw() {
        cells();
        areaNames();
        pen.clip(layout.left(), layout.top(), layout.width(), layout.height());
        figure.contours().forEach(this::contour);
        pen.restore();
        axes();
        published();
        legend();
        today();
        figure.contours().forEach(this::contourName);
    }

    private void cells() {
        for (int row = 0; row < layout.rows(); row++) {
            for (int column = 0; column < layout.columns(); column++) {
                cell(figure.result(column, row), layout.cell(column, row));
            }
        }
    }

    private void cell(double result, Box cell) {
        boolean none = Double.isNaN(result);
        Color fill =
                none ? palette.get(Tone.INSET) : palette.heat(figure.steps().of(result));
        pen.fillBox(cell.x(), cell.y(), cell.width() + SEAM, cell.height() + SEAM, 0, fill);
        if (none) {
            hatch(cell);
        }
    }

    /** Lines that rise to the right and go on from cell to cell. */
    private void hatch(Box cell) {
        Stroke stroke = Stroke.solid(palette.get(Tone.AXIS), 1);
        double right = cell.x() + cell.width();
        double bottom = cell.y() + cell.height();
        for (double sum = Math.ceil((cell.x() + cell.y()) / HATCH) * HATCH; sum < right + bottom; sum += HATCH) {
            double from = Math.max(cell.x(), sum - bottom);
            double to = Math.min(right, sum - cell.y());
            pen.line(from, sum - from, to, sum - to, stroke);
        }
    }

    private void contour(HeatFigure.Contour contour) {
        Stroke stroke = stroke(contour);
        for (Contours.Piece piece : Contours.at(layout.grid(contour.over()), contour.level())) {
            pen.line(layout.x(piece.x1()), layout.y(piece.y1()), layout.x(piece.x2()), layout.y(piece.y2()), stroke);
        }
    }

    private static Stroke stroke(HeatFigure.Contour contour) {
        return contour.strength() == HeatFigure.Strength.STRONG
                ? Stroke.solid(Color.web("#1F2328"), 2)
                : Stroke.solid(Color.WHITE, 1.4);
    }

    /** Names stand on their lines, the first near the top, the next lower, off each other and off today's. */
    private void contourName(HeatFigure.Contour contour) {
        int place = figure.contours().indexOf(contour);
        double aim = layout.top() + layout.height() * (0.08 + 0.12 * place);
        Contours.at(layout.grid(contour.over()), contour.level()).stream()
                .map(piece -> pillAt(contour.name(), layout.x(piece.x1()), layout.y(piece.y1())))
                .sorted(Comparator.comparingDouble(box -> Math.abs(box.y() + PILL / 2 - aim)))
                .filter(box -> pills.stream().noneMatch(box::overlaps))
                .findFirst()
                .ifPresent(box -> pill(contour.name(), box));
    }

    private Box pillAt(String text, double x, double y) {
        double width = TextStyle.LABEL_STRONG.width(text) + 14;
        double left = Math.max(layout.left(), Math.min(layout.right() - width, x - width / 2));
        double top = Math.max(layout.top() + 2, Math.min(layout.bottom() - PILL - 2, Math.rint(y - PILL / 2)));
        return new Box(left, top, width, PILL);
    }

    private void pill(String text, Box box) {
        TextStyle style = TextStyle.LABEL_STRONG;
        pen.fillBox(box.x(), box.y(), box.width(), PILL, PILL / 2, palette.get(Tone.OVERLAY));
        pen.strokeBox(box.x(), box.y(), box.width(), PILL, PILL / 2, Stroke.solid(palette.get(Tone.BORDER), 1));
        double base = box.y() + PILL / 2 + style.middle();
        pen.text(text, box.x() + box.width() / 2, base, style, Anchor.MIDDLE, palette.get(Tone.TEXT));
        pills.add(box);
    }

    /** "loss" where most of it is, and the name of the plateau along its lower part, off the names of the lines. */
    private void areaNames() {
        Cloud loss = cells(0);
        if (loss.count() >= LEAST_NAMED && TextStyle.LABEL_STRONG.width(figure.loss()) <= layout.width() - 8) {
            double base = loss.y() + TextStyle.LABEL_STRONG.middle();
            Color ink = onHeat(palette.heat(0));
            pen.text(figure.loss(), loss.x(), base, TextStyle.LABEL_STRONG, Anchor.MIDDLE, ink);
        }
        Cloud plateau = cells(2);
        if (plateau.count() >= LEAST_NAMED
                && TextStyle.LABEL.width(figure.special()) <= NAME_SPREADS * plateau.spread()) {
            along(plateau, figure.special(), onHeat(palette.heat(2)));
        }
    }

    private void along(Cloud cloud, String name, Color ink) {
        double angle = cloud.angle();
        double down = Math.copySign(cloud.spread() / 2, Math.sin(angle));
        double x = cloud.x() + down * Math.cos(angle);
        double y = cloud.y() + down * Math.sin(angle);
        pen.turnedText(name, x, y, Math.toDegrees(angle), TextStyle.LABEL, Anchor.MIDDLE, ink);
    }

    /** The middles of the cells in a step. */
    private Cloud cells(int step) {
        Cloud cloud = new Cloud();
        for (int row = 0; row < layout.rows(); row++) {
            for (int column = 0; column < layout.columns(); column++) {
                double result = figure.result(column, row);
                if (!Double.isNaN(result) && figure.steps().of(result) == step) {
                    cloud.add(layout.x(column), layout.y(row));
                }
            }
        }
        return cloud;
    }

    private static Color onHeat(Color ground) {
        double light = 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        return light > 0.45 ? Color.web("#1F2328") : Color.WHITE;
    }

    private void axes() {
        Color second = palette.get(Tone.TEXT_SECOND);
        double reached = Double.NEGATIVE_INFINITY;
        double below = layout.bottom() + layout.marksRoom();
        for (double tick : ticks(figure.across(), layout.width() / 60)) {
            double x = layout.x(figure.across().place(tick));
            String text = figure.across().tick().apply(tick);
            double half = TextStyle.AXIS.width(text) / 2;
            if (x - half > reached) {
                pen.text(text, x, below + 14, TextStyle.AXIS, Anchor.MIDDLE, second);
                reached = x + half + 4;
            }
        }
        for (double tick : ticks(figure.up(), layout.height() / 40)) {
            double base = layout.y(figure.up().place(tick)) + TextStyle.AXIS.middle();
            String text = figure.up().tick().apply(tick);
            pen.text(text, layout.left() - layout.upMarksRoom() - 5, base, TextStyle.AXIS, Anchor.END, second);
        }
        Color ink = palette.get(Tone.TEXT);
        double middleX = layout.left() + layout.width() / 2;
        double middleY = layout.top() + layout.height() / 2;
        String across = TextStyle.AXIS.cut(figure.across().title(), layout.width());
        String up = TextStyle.AXIS.cut(figure.up().title(), layout.height());
        pen.text(across, middleX, below + 31, TextStyle.AXIS, Anchor.MIDDLE, ink);
        pen.turnedText(up, 10, middleY, -90, TextStyle.AXIS, Anchor.MIDDLE, ink);
    }

    /** Round values that lie on the map. */
    static double[] ticks(HeatFigure.Axis axis, double room) {
        double first = axis.values().at(0);
        double last = axis.values().at(axis.values().size() - 1);
        double low = axis.kind() == Scale.Kind.LOGARITHMIC && !(first > 0)
                ? axis.values().at(1)
                : first;
        Scale scale = Scale.of(axis.kind(), new Ends(low, last), 0, 1);
        double[] ticks = {};
        for (int most = (int) Math.max(2, Math.min(Ticks.MOST, room));
                ticks.length < LEAST_TICKS && most <= Ticks.MOST;
                most++) {
            ticks = scale.ticks(most);
        }
        return ticks;
    }

    private void published() {
        for (HeatFigure.Published mark : figure.across().published()) {
            mark.stance().draw(pen, palette, layout.x(figure.across().place(mark.value())), layout.bottom() + 8);
        }
        for (HeatFigure.Published mark : figure.up().published()) {
            mark.stance()
                    .draw(pen, palette, layout.left() - 8, layout.y(figure.up().place(mark.value())));
        }
    }

    private void legend() {
        List<Double> bounds = figure.steps().bounds();
        double y = layout.legendTop();
        double step = layout.width() / Palette.HEAT_STEPS;
        for (int i = 0; i < Palette.HEAT_STEPS; i++) {
            double from = Math.rint(layout.left() + i * step);
            double to = Math.rint(layout.left() + (i + 1) * step);
            pen.fillBox(from, y, to - from, 8, 0, palette.heat(i));
        }
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bounds.size(); i++) {
            boolean special = i == 1;
            double place = special ? 2.5 : i == 0 ? 1 : i + 2;
            String text = shortened(figure.exact().apply(bounds.get(i)));
            double x = layout.left() + place * step;
            double half = TextStyle.AXIS.width(text) / 2;
            if (x - half > reached) {
                pen.text(text, x, y + 21, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
                reached = x + half + 4;
            }
        }
    }

    /** A bound is round: "2.00x" is written "2x", "10.0%" is written "10%". */
    private static String shortened(String text) {
        return text.replaceFirst("\\.0+(?=\\D|$)", "").replaceFirst("(\\.\\d*[1-9])0+(?=\\D|$)", "$1");
    }

    private void today() {
        if (Double.isNaN(figure.today())) {
            return;
        }
        double x = layout.x(figure.across().place(figure.across().today()));
        double y = layout.y(figure.up().place(figure.up().today()));
        Color ink = Color.web("#1F2328");
        Stroke guide = Stroke.dotted(ink, 1.3);
        pen.line(layout.left(), y, x, y, guide);
        pen.line(x, y, x, layout.bottom(), guide);
        pen.marker(Marker.CIRCLE, x, y, 13, palette.get(Tone.OVERLAY), Stroke.solid(ink, 1.6));
        pen.marker(Marker.CIRCLE, x, y, 7, palette.of(figure.owner().slot()), null);
        String text = HeatMap.today(figure.exact().apply(figure.today()));
        double width = TextStyle.LABEL_STRONG.width(text) + 14;
        boolean right = x + 11 + width < layout.right();
        pill(text, pillAt(text, right ? x + 11 + width / 2 : x - 11 - width / 2, y));
    }
}
