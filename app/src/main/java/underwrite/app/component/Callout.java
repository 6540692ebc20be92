package underwrite.app.component;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Motion;

/**
 * A card beside the thing that it is about, with an arrow at it, above everything else in the window. It opens to the right of its anchor, to
 * the left where there is no room, and stays within the window; scrolling and Escape close it.
 *
 * <p>It is a node of the window's scene, not a window of its own, so that it zooms with it and needs no help from the desktop for its shadow.
 * The root of the scene must be a {@link Pane}.
 */
public final class Callout {
    private static final String LAYER = "window";
    private static final double ARROW = 8;
    private static final double ARROW_FROM_TOP = 28;
    private static final double EDGE = 8;
    private static final Duration RISE = Duration.millis(120);

    private final StackPane card = new StackPane();
    private final Path arrow = new Path(new MoveTo(ARROW, 0), new LineTo(0, ARROW), new LineTo(ARROW, 2 * ARROW));
    private final Frame frame = new Frame();
    private final EventHandler<InputEvent> watcher = this::watch;

    private Runnable onHidden = () -> {};
    private boolean autoHide;
    private @Nullable Pane host;

    /** A card with this content. */
    public Callout(Region content) {
        card.getStyleClass().add("callout");
        card.getChildren().add(content);
        arrow.getStyleClass().add("callout-arrow");
        frame.getChildren().addAll(card, arrow);
    }

    /** Whether a click elsewhere hides it. */
    public void setAutoHide(boolean hides) {
        autoHide = hides;
    }

    /** The card itself: hover and keys. */
    public Node card() {
        return card;
    }

    /** Whether it can be seen. */
    public boolean isShowing() {
        return host != null;
    }

    /** What happens when it goes, by whatever way. */
    public void setOnHidden(Runnable action) {
        onHidden = action;
    }

    /** Takes it away. */
    public void hide() {
        if (host != null) {
            Scene scene = host.getScene();
            if (scene != null) {
                scene.removeEventFilter(InputEvent.ANY, watcher);
            }
            host.getChildren().remove(frame);
            host = null;
            onHidden.run();
        }
    }

    /** Opens it at a part of a node, its arrow at half the height of the part; the part is in the node's coordinates. */
    public void show(Node owner, Bounds part) {
        Scene scene = owner.getScene();
        Pane root = layer(owner);
        boolean opens = host == null;
        if (opens) {
            host = root;
            root.getChildren().add(frame);
            scene.addEventFilter(InputEvent.ANY, watcher);
        }
        frame.applyCss();
        place(root, root.sceneToLocal(owner.localToScene(part)));
        if (opens && Motion.of(owner) == Motion.FULL) {
            rise();
        }
    }

    /** What it is laid upon: the window's own pane, so that it is shown as large as the rest, else the root of the scene. */
    private static Pane layer(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Pane pane && node.getStyleClass().contains(LAYER)) {
                return pane;
            }
        }
        if (owner.getScene().getRoot() instanceof Pane root) {
            return root;
        }
        throw new IllegalStateException("A callout needs a scene whose root is a pane");
    }

    private void place(Pane root, Bounds anchor) {
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double middle = anchor.getCenterY();
        boolean right = anchor.getMaxX() + ARROW + width + EDGE <= root.getWidth();
        double x = Math.max(EDGE, right ? anchor.getMaxX() + ARROW : anchor.getMinX() - ARROW - width);
        double lowest = Math.max(EDGE, root.getHeight() - EDGE - height);
        double y = Math.min(Math.max(EDGE, middle - ARROW_FROM_TOP), lowest);
        arrow.setScaleX(right ? 1 : -1);
        arrow.setLayoutX(right ? 1 - ARROW : width - 1);
        arrow.setLayoutY(Math.max(EDGE, Math.min(middle - y - ARROW, height - 2 * ARROW - EDGE)));
        frame.relocate(Math.rint(x), Math.rint(y));
        frame.requestLayout();
    }

    private void watch(InputEvent event) {
        boolean inside = event.getTarget() instanceof Node node && isWithin(node);
        if (event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && key.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        } else if (!inside && event instanceof ScrollEvent) {
            hide();
        } else if (!inside && autoHide && event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            hide();
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == frame) {
                return true;
            }
        }
        return false;
    }

    private void rise() {
        FadeTransition fade = new FadeTransition(RISE, frame);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition up = new TranslateTransition(RISE, frame);
        up.setFromY(4);
        up.setToY(0);
        ParallelTransition both = new ParallelTransition(fade, up);
        both.setInterpolator(Interpolator.EASE_OUT);
        both.play();
    }

    /** The card and its arrow, outside the layout of the window. */
    private final class Frame extends Pane {
        Frame() {
            setManaged(false);
            setPickOnBounds(false);
        }

        @Override
        protected void layoutChildren() {
            double width = card.prefWidth(-1);
            card.resizeRelocate(0, 0, width, card.prefHeight(width));
        }
    }
}
