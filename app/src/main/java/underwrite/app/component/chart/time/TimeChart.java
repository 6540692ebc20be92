package underwrite.app.component.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.theme.Palette;

/**
 * A chart over the years of a projection. Used for Projection, Structure, MOIC and IRR by exit year, and fans.
 *
 * <pre>{@code
 * TimeChart chart = new TimeChart(crosshairOfTheTab);
 * chart.setExitDrag(drag);                       // where the exit may be dragged
 * chart.heldProperty().bind(sliderIsDragged);    // the axes stay meanwhile
 * ChartCard card = new ChartCard(chart);
 * chart.show(TimeFigure.of(calendar, 0, 10, OptionalInt.of(6), List.of(
 *     Strip.main(Heading.of("Revenue", "$B a year").with("$30.0B", "at exit", point), axis, List.of(
 *         Line.of(bear, "revenue", values.until(6)).failing(new Failure(6, "Bear fails")),
 *         Line.of(base, "revenue", values).saying(Says.NAME_AND_VALUE))),
 *     Strip.below(Heading.of("Gross margin", ""), shares, lines))));
 * }</pre>
 *
 * <p>Left and Right move the crosshair by a year, Up and Down go to the next strip, Shift with Left or Right moves the exit.
 */
public final class TimeChart extends Chart<TimeFigure> {
    private static final double GRAB = 6;

    private final Crosshair crosshair;
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final BooleanProperty growing = new SimpleBooleanProperty(this, "growing");
    private final ChangeListener<OptionalInt> crosshairMoved = (property, old, now) -> refresh();
    private final ObjectProperty<@Nullable TimeFigure> before = new SimpleObjectProperty<>(this, "before");
    private ExitDrag exitDrag = ExitDrag.NONE;
    private @Nullable Consumer<PointKey> picked;
    private @Nullable Glide glide;
    private @Nullable TimeFigure glided;
    private boolean dragging;

    public TimeChart(Crosshair crosshair) {
        this.crosshair = crosshair;
        crosshair.yearProperty().addListener(new WeakChangeListener<>(crosshairMoved));
        logarithmic.addListener((property, old, now) -> refresh());
        growing.addListener((property, old, now) -> refresh());
        before.addListener((property, old, now) -> refresh());
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> setCursor(grabs(event) ? Cursor.H_RESIZE : null));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
    }

    /** Who hears of the exit line being dragged. */
    public void setExitDrag(ExitDrag newExitDrag) {
        exitDrag = newExitDrag;
    }

    /** Who hears of a line being chosen in a year; without one it is explained. */
    public void setOnPicked(Consumer<PointKey> newPicked) {
        picked = newPicked;
    }

    /** Whether axes that can be switched are logarithmic. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Whether yearly changes are shown instead of the values. */
    public BooleanProperty growingProperty() {
        return growing;
    }

    /** What the active scenario looked like before: drawn in grey behind it while an effect is compared; null for nothing. */
    public ObjectProperty<@Nullable TimeFigure> beforeProperty() {
        return before;
    }

    /**
     * Shows a figure to which lines and bars move in 180 ms, as on a switch of the scenario. Whatever is shown meanwhile ends the
     * movement.
     */
    public void glideTo(TimeFigure target) {
        TimeFigure now = figure();
        if (now == null) {
            show(target);
            return;
        }
        if (glide != null) {
            glide.stop();
        }
        glided = now;
        glide = new Glide(now, target, this::glideOn);
        glide.start();
    }

    private void glideOn(TimeFigure frame) {
        if (Objects.equals(figure(), glided)) {
            glided = frame;
            show(frame);
        } else if (glide != null) {
            glide.stop();
        }
    }

    @Override
    protected TimeFigure asDrawn(TimeFigure given) {
        return growing.get() ? given.growing() : given;
    }

    @Override
    protected Spots draw(
            TimeFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        TimeLayout layout = TimeLayout.of(shown, width, height, axes, kind());
        TimeSpots spots = new TimeSpots(shown, layout, palette, picked == null ? "" : WORDS.get("time.open"));
        OptionalInt pointed = look.isOnPaper() ? OptionalInt.empty() : crosshairOn(shown);
        List<Heading> headings = new ArrayList<>();
        shown.strips().forEach(strip -> headings.add(headingOf(shown, strip, pointed)));
        TimeFigure earlier = before.get();
        List<Strip> past = earlier == null ? List.of() : asDrawn(earlier).strips();
        new TimePainter(pen, palette, layout, shown, past).draw(pointed, nearest(spots, look), headings, width);
        return spots;
    }

    private Scale.Kind kind() {
        return logarithmic.get() && !growing.get() ? Scale.Kind.LOGARITHMIC : Scale.Kind.LINEAR;
    }

    private static @Nullable Layer nearest(TimeSpots spots, Attention look) {
        return look.isSomewhere()
                ? spots.nearest(look.spot(), look.y())
                        .map(TimeFigure.Entry::layer)
                        .orElse(null)
                : null;
    }

    private OptionalInt crosshairOn(TimeFigure shown) {
        return crosshair.year().stream()
                .filter(year -> year >= shown.firstYear() && year <= shown.lastYear())
                .findFirst();
    }

    @Override
    protected Heading headingOf(TimeFigure shown) {
        Strip main = shown.strips().get(0);
        Heading heading = headingOf(shown, main, crosshairOn(shown));
        boolean says = main.axis().scaling() == ValueAxis.Scaling.LOGARITHMIC
                || (main.axis().scaling() == ValueAxis.Scaling.SWITCHED && kind() == Scale.Kind.LOGARITHMIC);
        String word = WORDS.get("axis.logarithmic");
        return says ? heading.in(heading.unit().isEmpty() ? word : heading.unit() + ", " + word) : heading;
    }

    /** The heading of a strip; while the crosshair stands in a year, with the value of that year. */
    private static Heading headingOf(TimeFigure shown, Strip strip, OptionalInt year) {
        if (year.isEmpty() || strip.lead().isEmpty()) {
            return strip.heading();
        }
        Strip.Lead lead = strip.lead().get();
        double value = lead.values().at(year.getAsInt() - shown.firstYear());
        String text = Double.isNaN(value)
                ? WORDS.get("value.none")
                : strip.axis().exact().apply(value);
        String note = WORDS.get("note.in", shown.calendar().inFull(year.getAsInt()));
        return strip.heading()
                .with(text, note, new PointKey(lead.series(), lead.owner().key(), year.getAsInt()));
    }

    @Override
    protected void look(Attention newAttention) {
        super.look(newAttention);
        if (spots() instanceof TimeSpots now && attention().isSomewhere()) {
            crosshair.pointAt(now.year(attention().spot()));
        } else {
            crosshair.leave();
        }
    }

    @Override
    protected void act(Spots on, Attention look) {
        if (on instanceof TimeSpots now) {
            Optional<TimeFigure.Entry> nearest = now.nearest(look.spot(), look.y());
            Optional<PointKey> point = nearest.map(
                            entry -> new PointKey(entry.series(), entry.scenario(), now.year(look.spot())))
                    .or(() -> now.point(look.spot()));
            Consumer<PointKey> choosing = picked;
            point.ifPresent(
                    choosing != null
                            ? choosing
                            : key -> explain(
                                    key, now.x(look.spot()), Double.isNaN(look.y()) ? now.y(look.spot()) : look.y()));
        }
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        TimeFigure shown = drawn();
        Spots.Direction direction = direction(event.getCode());
        boolean sideways = direction == Spots.Direction.LEFT || direction == Spots.Direction.RIGHT;
        if (event.isShiftDown()
                && sideways
                && shown != null
                && exitDrag.isOffered()
                && shown.exit().isPresent()) {
            int year = shown.exit().getAsInt() + (direction == Spots.Direction.LEFT ? -1 : 1);
            exitDrag.begin();
            moveExit(shown, year);
            exitDrag.end();
            event.consume();
        } else {
            super.keyPressed(event);
        }
    }

    private boolean grabs(MouseEvent event) {
        TimeFigure shown = drawn();
        return exitDrag.isOffered()
                && shown != null
                && shown.exit().isPresent()
                && spots() instanceof TimeSpots now
                && Math.abs(now.layout().axis().x(shown.exit().getAsInt()) - event.getX()) < GRAB;
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && grabs(event)) {
            dragging = true;
            exitDrag.begin();
        }
    }

    private void drag(MouseEvent event) {
        if (dragging && spots() instanceof TimeSpots now) {
            moveExit(Objects.requireNonNull(drawn()), now.layout().axis().yearAt(event.getX()));
            event.consume();
        }
    }

    /** No exit in year 0: nothing has been held by then. */
    private void moveExit(TimeFigure shown, int year) {
        int allowed = Math.max(Math.max(1, shown.firstYear()), Math.min(shown.lastYear(), year));
        if (shown.exit().isPresent() && shown.exit().getAsInt() != allowed) {
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
