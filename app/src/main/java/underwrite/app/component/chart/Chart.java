package underwrite.app.component.chart;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Spots.Direction;
import underwrite.app.component.chart.pen.CanvasPen;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Fonts;
import underwrite.app.theme.PaintedRegion;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;
import underwrite.model.words.Words;

/**
 * A chart: a figure drawn on one canvas. {@link #show} may be called in every frame of a drag; nothing is rebuilt, the canvas is
 * painted once per frame. Pointer and arrow keys choose a spot, whose read-out stands beside it; a click or Enter acts on it; Ctrl C
 * copies the figure as a table and as a picture; the context menu saves it. Usually it stands in a {@link ChartCard}.
 *
 * @param <F> what it shows
 */
public abstract class Chart<F extends Figure> extends PaintedRegion {
    /** The words of all charts. */
    protected static final Words WORDS = UiWords.of(Chart.class);

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double CLICK_SLOP = 4;

    private final ObjectProperty<@Nullable F> figure = new SimpleObjectProperty<>(this, "figure");
    private final ReadOnlyObjectWrapper<@Nullable F> drawn = new ReadOnlyObjectWrapper<>(this, "drawn");
    private final ReadOnlyObjectWrapper<Heading> heading =
            new ReadOnlyObjectWrapper<>(this, "heading", Heading.of("", ""));
    private final BooleanProperty held = new SimpleBooleanProperty(this, "held");
    private final AxisMemory memory = new AxisMemory();
    private String excuse = "";
    private ChartHost host = ChartHost.ALONE;
    private @Nullable Spots spots;
    private Attention attention = Attention.NOWHERE;
    private double pressedX;
    private double pressedY;

    protected Chart() {
        Fonts.load();
        getStyleClass().add("chart");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        figure.addListener((property, old, now) -> refresh());
        held.addListener((property, old, now) -> {
            memory.hold(now);
            repaint();
        });
        focusVisibleProperty().addListener((property, old, now) -> repaint());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> lookAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> lookAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> lookAway());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> new ChartMenu(this).show(event));
    }

    /** Draws a figure; what is pointed at is drawn as the attention asks. Returns what can be pointed at. */
    protected abstract Spots draw(
            F shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes);

    /** Shows a figure from the next frame on. */
    public final void show(F newFigure) {
        figure.set(newFigure);
    }

    /** The figure as it was given; null before the first. */
    public final @Nullable F figure() {
        return figure.get();
    }

    /** The figure as it was given. */
    public final ObjectProperty<@Nullable F> figureProperty() {
        return figure;
    }

    /** While true the ends of the axes stay where they are: bind it to "a slider is being dragged". */
    public final BooleanProperty heldProperty() {
        return held;
    }

    /** What stands in the chart while it has no figure, in one sentence; empty for nothing. */
    public final void setExcuse(String sentence) {
        if (!excuse.equals(sentence)) {
            excuse = sentence;
            repaint();
            describe();
        }
    }

    /** What the window does for this chart. */
    public final void setHost(ChartHost newHost) {
        host = newHost;
    }

    public final ChartHost host() {
        return host;
    }

    /** The figure as it is drawn, of the figure that was given: switched to growth, for one. */
    protected F asDrawn(F given) {
        return given;
    }

    /** The figure as it is drawn; null before the first. */
    public final @Nullable F drawn() {
        return drawn.get();
    }

    /** The figure as it is drawn. */
    public final ReadOnlyObjectProperty<@Nullable F> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Title and figure above the chart; the figure follows what is pointed at. */
    public final ReadOnlyObjectProperty<Heading> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** What stands above the chart for a figure and what is pointed at now. */
    protected Heading headingOf(F shown) {
        return shown.heading();
    }

    /** Takes up whatever has changed; painting waits for the next frame. */
    protected final void refresh() {
        F given = figure.get();
        F now = given == null ? null : asDrawn(given);
        drawn.set(now);
        if (now != null) {
            heading.set(headingOf(now));
            if (now.whyEmpty().isPresent()) {
                attention = Attention.NOWHERE;
            }
        }
        repaint();
        describe();
    }

    /** Whether a read-out stands beside the spot looked at; small charts say it in place. */
    protected boolean saysBeside() {
        return true;
    }

    /** A click or Enter on a spot: explains the figure. */
    protected void act(Spots on, Attention look) {
        on.point(look.spot()).ifPresent(point -> explain(point, on.x(look.spot()), on.y(look.spot())));
    }

    /** Asks the window to explain a figure that stands at a place of this chart. */
    protected final void explain(PointKey point, double x, double y) {
        if (host.explains(point)) {
            Point2D place = localToScreen(x, y);
            host.explain(point, this, place.getX(), place.getY());
        }
    }

    /** Looks at a spot; NONE looks away. */
    protected void look(Attention newAttention) {
        if (!attention.equals(newAttention)) {
            attention = newAttention;
            repaint();
            describe();
        }
    }

    protected final Attention attention() {
        return attention;
    }

    /** What was last drawn; null before. */
    protected final @Nullable Spots spots() {
        return spots;
    }

    protected final AxisMemory memory() {
        return memory;
    }

    /** What can be explained at the spot looked at. */
    final Optional<PointKey> explainable() {
        Spots now = spots;
        return now != null && attention.isSomewhere()
                ? now.point(attention.spot()).filter(host::explains)
                : Optional.empty();
    }

    final void explainLookedAt() {
        Spots now = spots;
        if (now != null && attention.isSomewhere()) {
            now.point(attention.spot())
                    .ifPresent(point -> explain(point, now.x(attention.spot()), now.y(attention.spot())));
        }
    }

    /** Draws the whole chart with any pen, as files need it. */
    final void drawOn(Pen pen, Palette palette, double width, double height) {
        F now = drawn.get();
        if (now != null) {
            paint(now, pen, palette, width, height, Attention.ON_PAPER);
        }
    }

    private Optional<Spots> paint(F now, Pen pen, Palette palette, double width, double height, Attention look) {
        Optional<String> whyEmpty = now.whyEmpty();
        if (whyEmpty.isPresent()) {
            EmptyNote.draw(pen, palette, whyEmpty.get(), width, height);
            return Optional.empty();
        }
        return Optional.of(draw(now, pen, palette, width, height, look, memory));
    }

    @Override
    protected final void paint(GraphicsContext g, Palette palette, double width, double height) {
        F now = drawn.get();
        Pen pen = new CanvasPen(g);
        if (now == null) {
            EmptyNote.draw(pen, palette, excuse, width, height);
            return;
        }
        Spots drawnSpots = paint(now, pen, palette, width, height, attention).orElse(null);
        spots = drawnSpots;
        if (drawnSpots != null && attention.spot() >= drawnSpots.count()) {
            attention = Attention.NOWHERE;
        }
        if (drawnSpots != null && attention.isSomewhere() && saysBeside()) {
            int spot = attention.spot();
            Readout readout = drawnSpots.readout(spot);
            ReadoutPainter.draw(pen, palette, readout, drawnSpots.x(spot), drawnSpots.y(spot), width, height);
        }
        if (isFocusVisible()) {
            pen.strokeBox(1, 1, width - 2, height - 2, 5, Stroke.solid(palette.get(Tone.ACCENT), 2));
        }
    }

    /** Makes what is heard agree with what is seen; while there is nothing to say, the keyboard passes by. */
    protected final void describe() {
        F now = drawn.get();
        setFocusTraversable(now != null || !excuse.isEmpty());
        if (now == null) {
            setAccessibleText(excuse);
            return;
        }
        String what = now.whyEmpty().orElseGet(() -> spoken(now));
        setAccessibleText(now.heading().spoken() + ". " + what);
    }

    private String spoken(F now) {
        Spots seen = spots;
        if (seen != null && attention.isSomewhere()) {
            return seen.readout(attention.spot()).spoken();
        }
        Heading above = now.heading();
        return above.figure().isEmpty() ? WORDS.get("spoken.table") : (above.figure() + " " + above.note()).strip();
    }

    private void lookAt(double x, double y) {
        Spots now = spots;
        int spot = now == null ? Spots.NONE : now.at(x, y);
        look(spot == Spots.NONE ? Attention.NOWHERE : new Attention(spot, x, y));
    }

    private void lookAway() {
        look(Attention.NOWHERE);
    }

    private void pressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        requestFocus();
    }

    private void clicked(MouseEvent event) {
        boolean still = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK_SLOP;
        if (event.getButton() == MouseButton.PRIMARY && still) {
            lookAt(event.getX(), event.getY());
            actOnLookedAt();
        }
    }

    private void actOnLookedAt() {
        Spots now = spots;
        if (now != null && attention.isSomewhere()) {
            act(now, attention);
        }
    }

    /** Arrow keys move from spot to spot, Enter acts, Escape looks away, Ctrl C copies. */
    protected void keyPressed(KeyEvent event) {
        Direction direction = direction(event.getCode());
        Spots now = spots;
        if (COPY.match(event)) {
            new ChartExport(this).copy();
        } else if (direction != null && now != null && !event.isShortcutDown() && !event.isAltDown()) {
            look(new Attention(now.from(attention.spot(), direction), Double.NaN, Double.NaN));
        } else if (event.getCode() == KeyCode.ENTER && attention.isSomewhere()) {
            actOnLookedAt();
        } else if (event.getCode() == KeyCode.ESCAPE && attention.isSomewhere()) {
            lookAway();
        } else {
            return;
        }
        event.consume();
    }

    protected static @Nullable Direction direction(KeyCode key) {
        return switch (key) {
            case LEFT, KP_LEFT -> Direction.LEFT;
            case RIGHT, KP_RIGHT -> Direction.RIGHT;
            case UP, KP_UP -> Direction.UP;
            case DOWN, KP_DOWN -> Direction.DOWN;
            default -> null;
        };
    }
}
