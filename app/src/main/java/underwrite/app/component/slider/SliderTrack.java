package underwrite.app.component.slider;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import underwrite.app.component.StanceMark;
import underwrite.app.component.slider.TrackGeometry.MarkGroup;
import underwrite.app.theme.Fonts;
import underwrite.app.theme.PaintedRegion;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/** The drawn part of a slider row: the slider with its lanes on the left, the impact on the answer on the right. */
final class SliderTrack extends PaintedRegion {
    /** Width of the column of the field and the impact. */
    static final double FIELD_WIDTH = 92;
    /** Between slider and field. */
    static final double GAP = 14;

    private static final double CONFLICT = 8;
    private static final double GHOST = 6.5;
    private static final double COUNT_WIDTH = 7.5;
    private static final double NOTCH = 10;
    private static final double RANGE_STRENGTH = 0.7;

    private final DriverSlider slider;
    private final ThumbPainter thumbs;
    private final ImpactPainter impacts;
    private Optional<MarkGroup> pointedAt = Optional.empty();

    SliderTrack(DriverSlider slider) {
        this.slider = slider;
        this.thumbs = new ThumbPainter(slider);
        this.impacts = new ImpactPainter(slider);
        slider.drawn().forEach(source -> source.addListener(changed -> repaint()));
        slider.hoverProperty().addListener((property, old, now) -> repaint());
        slider.focusedProperty().addListener((property, old, now) -> repaint());
    }

    TrackGeometry geometry() {
        return new TrackGeometry(slider.driver(), getWidth() - FIELD_WIDTH - GAP);
    }

    List<MarkGroup> groups() {
        return geometry().groups(slider.marks());
    }

    Optional<MarkGroup> pointedAt() {
        return pointedAt;
    }

    void pointAt(Optional<MarkGroup> group) {
        if (!pointedAt.equals(group)) {
            pointedAt = group;
            repaint();
        }
    }

    void setHandle(Handle handle) {
        thumbs.setActive(handle);
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g, Palette palette, double width, double height) {
        TrackGeometry geometry = geometry();
        paintTrack(g, palette, geometry);
        paintNotch(g, palette, geometry);
        paintBreakEven(g, palette, geometry);
        paintGhosts(g, palette, geometry);
        thumbs.paint(g, palette, geometry);
        paintConflict(g, palette, geometry);
        geometry.groups(slider.marks()).forEach(group -> paintGroup(g, palette, group));
        g.setGlobalAlpha(1);
        impacts.paint(g, palette, width - FIELD_WIDTH);
    }

    private void paintTrack(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        bar(g, palette.get(Tone.TRACK), geometry.left(), geometry.right());
        slider.spreadProperty().get().ifPresent(spread -> {
            g.setGlobalAlpha(RANGE_STRENGTH);
            bar(g, palette.mid(slider.slotProperty().get()), geometry.x(spread.low()), geometry.x(spread.high()));
            g.setGlobalAlpha(1);
        });
        if (!slider.rangesProperty().get() && !slider.lockedProperty().get() && !slider.isDefault()) {
            double from = geometry.x(slider.driver().defaultValue());
            double to = geometry.x(slider.getValue());
            bar(g, palette.of(slider.slotProperty().get()), Math.min(from, to), Math.max(from, to));
        }
    }

    private static void bar(GraphicsContext g, Color colour, double from, double to) {
        g.setFill(colour);
        double arc = TrackGeometry.THICKNESS;
        g.fillRoundRect(from, TrackGeometry.TRACK - arc / 2, to - from, arc, arc, arc);
    }

    private void paintNotch(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        g.setFill(palette.get(Tone.SECOND));
        double x = geometry.x(slider.driver().defaultValue());
        g.fillRect(x - 0.75, TrackGeometry.TRACK - NOTCH / 2, 1.5, NOTCH);
    }

    /** An upturned T under the track: a stand that the value would have to rest on. */
    private void paintBreakEven(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        slider.breakEvenProperty()
                .get()
                .flatMap(found -> found.value().stream().boxed().findFirst())
                .ifPresent(value -> {
                    double x = geometry.x(value);
                    g.setFill(palette.get(Tone.TEXT));
                    g.fillRect(x - 0.75, TrackGeometry.TRACK + 2.5, 1.5, 6);
                    g.fillRect(x - 3, TrackGeometry.TRACK + 8, 6, 1.5);
                });
    }

    private void paintGhosts(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        g.setLineWidth(1.3);
        for (Ghost ghost : slider.ghosts()) {
            if (ghost.value() != slider.getValue()) {
                g.setFill(palette.get(Tone.THUMB));
                g.setStroke(palette.of(ghost.slot()));
                double x = geometry.x(ghost.value());
                ghost.slot().marker().fill(g, x, TrackGeometry.GHOST_LANE, GHOST);
                ghost.slot().marker().stroke(g, x, TrackGeometry.GHOST_LANE, GHOST);
            }
        }
    }

    /** A line behind the marks from the lowest to the highest graded source, where these do not agree. */
    private void paintConflict(GraphicsContext g, Palette palette, TrackGeometry geometry) {
        DoubleSummaryStatistics graded = slider.marks().stream()
                .filter(EvidenceMark::graded)
                .mapToDouble(mark -> geometry.x(slider.driver().nearestAllowed(mark.value())))
                .summaryStatistics();
        if (graded.getCount() > 1 && graded.getMax() - graded.getMin() >= CONFLICT) {
            g.setFill(palette.get(Tone.BORDER));
            g.fillRect(graded.getMin(), TrackGeometry.EVIDENCE_LANE - 0.75, graded.getMax() - graded.getMin(), 1.5);
        }
    }

    private void paintGroup(GraphicsContext g, Palette palette, MarkGroup group) {
        boolean pointed = pointedAt.isPresent() && pointedAt.get().strongest().equals(group.strongest());
        Color colour = pointed ? palette.of(slider.slotProperty().get()) : palette.get(Tone.SECOND);
        g.setGlobalAlpha(pointed ? 1 : group.strongest().prominence());
        double x = group.x() - group.beyond() * 4;
        StanceMark.paint(g, group.strongest().stance(), x, TrackGeometry.EVIDENCE_LANE, colour);
        if (pointed) {
            g.setLineWidth(1.6);
            g.strokeOval(x - 6, TrackGeometry.EVIDENCE_LANE - 6, 12, 12);
        }
        if (group.beyond() != 0) {
            paintArrow(g, group.x() + group.beyond() * 3, group.beyond());
        }
        if (group.marks().size() > 1 && !pointed) {
            g.setFont(Fonts.medium(10.5));
            g.setTextAlign(group.beyond() > 0 ? TextAlignment.RIGHT : TextAlignment.LEFT);
            double side = group.beyond() > 0 ? -4.5 : 4.5;
            double left = group.beyond() > 0 ? x + side - COUNT_WIDTH : x + side;
            g.clearRect(left - 0.5, TrackGeometry.EVIDENCE_LANE - 3, COUNT_WIDTH, 6);
            g.fillText(String.valueOf(group.marks().size()), x + side, TrackGeometry.EVIDENCE_LANE + 3.8);
        }
    }

    private static void paintArrow(GraphicsContext g, double x, int direction) {
        double y = TrackGeometry.EVIDENCE_LANE;
        g.fillPolygon(new double[] {x, x, x + direction * 3.5}, new double[] {y - 2.6, y + 2.6, y}, 3);
    }
}
