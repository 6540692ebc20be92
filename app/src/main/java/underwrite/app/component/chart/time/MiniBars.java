package underwrite.app.component.chart.time;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
import underwrite.app.component.chart.scale.TimeAxis;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * Small bars by exit year: in the results panel with an axis, where a press or a drag moves the exit, and on the card of a preset
 * without. Left and Right read the bars, Shift with Left or Right moves the exit.
 */
public final class MiniBars extends Chart<MiniFigure> {
    /** How much stands around the bars. */
    public enum Frame {
        /** Axis, years, and the value of the exit above its bar. */
        FULL,
        /** Nothing but the bars and the level. */
        BARE
    }

    private static final double TOP = 16;
    private static final double BOTTOM = 17;
    private static final double LEFT = 22;
    private static final double BAR_SHARE = 0.62;
    private static final double YEAR_ROOM = 27;
    private static final double TICK_ROOM = 11;

    private final Frame frame;
    private ExitDrag exitDrag = ExitDrag.NONE;
    private @Nullable TimeAxis axis;
    private boolean dragging;

    public MiniBars(Frame frame) {
        this.frame = frame;
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
    }

    /** Who hears of the exit being moved. */
    public void setExitDrag(ExitDrag newExitDrag) {
        exitDrag = newExitDrag;
        setCursor(newExitDrag.isOffered() ? Cursor.H_RESIZE : null);
    }

    @Override
    protected Spots draw(
            MiniFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        boolean full = frame == Frame.FULL;
        double left = full ? LEFT : 0;
        double top = full ? TOP : 1;
        double bottom = full ? height - BOTTOM : height - 1;
        Ends ends = axes.ends("value", () -> ends(shown));
        Scale scale = Scale.linear(ends, bottom, top);
        double half = (width - left) / shown.values().size() / 2;
        TimeAxis years = new TimeAxis(shown.calendar(), shown.firstYear(), shown.lastYear(), left + half, width - half);
        axis = years;
        if (full) {
            axes(pen, palette, shown, scale, years, width);
        }
        SpotList spots = new SpotList(shown.exit() - shown.firstYear());
        for (int year = shown.firstYear(); year <= shown.lastYear(); year++) {
            bar(pen, palette, shown, scale, years, year, look);
            spot(spots, shown, scale, years, year);
        }
        double level = StripPainter.crisp(scale.held(shown.level()));
        pen.line(left, level, width, level, Stroke.solid(palette.get(Tone.TEXT_SECOND), 1));
        pen.line(left, bottom + 0.5, width, bottom + 0.5, Stroke.solid(palette.get(Tone.AXIS), 1));
        return spots;
    }

    /** From zero to the highest bar: it may touch the top. */
    private static Ends ends(MiniFigure shown) {
        Span span = new Span().add(0).add(shown.level() * 1.25);
        shown.values().stream().forEach(span::add);
        return new Ends(Math.min(0, span.low()), span.high() <= 0 ? 1 : span.high());
    }

    private static void axes(Pen pen, Palette palette, MiniFigure shown, Scale scale, TimeAxis years, double width) {
        TreeSet<Double> values = new TreeSet<>(List.of(0.0, shown.level()));
        double[] ticks = scale.ticks(3);
        values.add(ticks[ticks.length - 1]);
        double before = Double.POSITIVE_INFINITY;
        for (double value : values) {
            double y = StripPainter.crisp(scale.at(value));
            if (value > shown.level()) {
                pen.line(LEFT, y, width, y, Stroke.solid(palette.get(Tone.GRID), 1));
            }
            if (before - y >= TICK_ROOM) {
                String text = shown.tick().apply(value);
                double base = y + TextStyle.AXIS.middle();
                pen.text(text, LEFT - 4, base, TextStyle.AXIS, Anchor.END, palette.get(Tone.TEXT_SECOND));
                before = y;
            }
        }
        for (int year : years.labelled(YEAR_ROOM)) {
            String text = shown.calendar().onAxis(year, shown.firstYear());
            double base = scale.from() + 14;
            pen.text(text, years.x(year), base, TextStyle.AXIS, Anchor.MIDDLE, palette.get(Tone.TEXT_SECOND));
        }
    }

    private void bar(
            Pen pen, Palette palette, MiniFigure shown, Scale scale, TimeAxis years, int year, Attention look) {
        double value = shown.at(year);
        if (Double.isNaN(value)) {
            return;
        }
        double barWidth = Math.max(2, Math.rint(years.step() * BAR_SHARE));
        double x = Math.rint(years.x(year) - barWidth / 2);
        double zero = scale.at(0);
        double y = scale.held(value);
        boolean chosen = year == shown.exit();
        boolean near = look.spot() == year - shown.firstYear();
        var slot = shown.owner().slot();
        pen.fillBox(
                x,
                Math.min(y, zero),
                barWidth,
                Math.max(1, Math.abs(zero - y)),
                0,
                chosen
                        ? palette.of(slot)
                        : near ? palette.mid(slot) : palette.mid(slot).deriveColor(0, 1, 1, 0.6));
        if ((near || (chosen && !look.isSomewhere())) && frame == Frame.FULL) {
            String text = shown.exact().apply(value);
            double half = TextStyle.LABEL_STRONG.width(text) / 2;
            double middle = Math.max(LEFT + half, Math.min(years.x(year), years.right() + years.step() / 2 - half));
            pen.text(text, middle, y - 4, TextStyle.LABEL_STRONG, Anchor.MIDDLE, palette.get(Tone.TEXT));
        }
    }

    private static void spot(SpotList spots, MiniFigure shown, Scale scale, TimeAxis years, int year) {
        double half = years.step() / 2;
        double value = shown.at(year);
        String text =
                Double.isNaN(value) ? WORDS.get("value.none") : shown.exact().apply(value);
        spots.add(
                years.x(year) - half,
                0,
                years.x(year) + half,
                scale.from() + BOTTOM,
                years.x(year),
                Double.isNaN(value) ? scale.from() : scale.held(value),
                () -> new Readout(
                        shown.calendar().inFull(year),
                        List.of(Readout.Row.of(
                                shown.owner().slot(), shown.owner().name(), text))),
                shown.point(year));
    }

    @Override
    protected boolean saysBeside() {
        return frame == Frame.BARE;
    }

    @Override
    protected void act(Spots on, Attention look) {
        if (!exitDrag.isOffered()) {
            super.act(on, look);
        }
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        MiniFigure shown = drawn();
        Spots.Direction direction = direction(event.getCode());
        boolean sideways = direction == Spots.Direction.LEFT || direction == Spots.Direction.RIGHT;
        if (event.isShiftDown() && sideways && shown != null && exitDrag.isOffered()) {
            exitDrag.begin();
            move(shown, shown.exit() + (direction == Spots.Direction.LEFT ? -1 : 1));
            exitDrag.end();
            event.consume();
        } else {
            super.keyPressed(event);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && exitDrag.isOffered()) {
            dragging = true;
            exitDrag.begin();
            moveTo(event.getX());
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            moveTo(event.getX());
        }
    }

    private void moveTo(double x) {
        TimeAxis years = axis;
        MiniFigure shown = drawn();
        if (years != null && shown != null) {
            move(shown, years.yearAt(x));
        }
    }

    private void move(MiniFigure shown, int year) {
        int allowed = Math.max(shown.firstYear(), Math.min(shown.lastYear(), year));
        if (allowed != shown.exit()) {
            exitDrag.moveTo(allowed);
        }
    }

    private void letGo() {
        if (dragging) {
            dragging = false;
            exitDrag.end();
        }
    }
}
