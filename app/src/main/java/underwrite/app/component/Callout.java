package underwrite.app.component;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.util.Duration;
import underwrite.app.theme.Motion;

/**
 * A card beside the thing that it is about, with an arrow at it. It opens to the right of its anchor, to the left where there is no room,
 * and stays on the screen.
 */
public final class Callout {
    private static final double SHADOW = 32;
    private static final double ARROW = 8;
    private static final double ARROW_FROM_TOP = 28;
    private static final double EDGE = 8;
    private static final Duration RISE = Duration.millis(120);

    private final Popup popup = new Popup();
    private final StackPane card = new StackPane();
    private final Path arrow = new Path(new MoveTo(ARROW, 0), new LineTo(0, ARROW), new LineTo(ARROW, 2 * ARROW));
    private final Pane frame = new Frame();

    /** A card with this content; it hides on Escape. */
    public Callout(Region content) {
        card.getStyleClass().add("callout");
        card.getChildren().add(content);
        arrow.getStyleClass().add("callout-arrow");
        frame.getChildren().addAll(card, arrow);
        popup.getContent().add(frame);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoFix(false);
        popup.setHideOnEscape(true);
    }

    /** Whether a click elsewhere hides it. */
    public void setAutoHide(boolean hides) {
        popup.setAutoHide(hides);
    }

    /** The card itself: hover and keys. */
    public Node card() {
        return card;
    }

    /** Whether it can be seen. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** What happens when it goes, by whatever way. */
    public void setOnHidden(Runnable action) {
        popup.setOnHidden(event -> action.run());
    }

    /** Takes it away. */
    public void hide() {
        popup.hide();
    }

    /** Opens it at a node, its arrow at half the height of the anchor, which is in screen coordinates. */
    public void show(Node owner, Bounds anchor) {
        boolean opens = !popup.isShowing();
        if (opens) {
            popup.show(owner, anchor.getMaxX(), anchor.getMinY());
        }
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double middle = (anchor.getMinY() + anchor.getMaxY()) / 2;
        Rectangle2D screen = screen(anchor);
        boolean right = anchor.getMaxX() + ARROW + width + EDGE <= screen.getMaxX();
        double x = right ? anchor.getMaxX() + ARROW : anchor.getMinX() - ARROW - width;
        double lowest = Math.max(screen.getMinY() + EDGE, screen.getMaxY() - EDGE - height);
        double y = Math.min(Math.max(screen.getMinY() + EDGE, middle - ARROW_FROM_TOP), lowest);
        arrow.setScaleX(right ? 1 : -1);
        arrow.setLayoutX(SHADOW + (right ? 1 - ARROW : width - 1));
        arrow.setLayoutY(SHADOW + Math.max(EDGE, Math.min(middle - y - ARROW, height - 2 * ARROW - EDGE)));
        popup.setAnchorX(x - SHADOW);
        popup.setAnchorY(y - SHADOW);
        if (opens && Motion.of(owner) == Motion.FULL) {
            rise();
        }
    }

    private static Screen screenOf(Bounds anchor) {
        return Screen.getScreensForRectangle(anchor.getMinX(), anchor.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    private static Rectangle2D screen(Bounds anchor) {
        return screenOf(anchor).getVisualBounds();
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

    /** The card with room around it for its shadow. */
    private final class Frame extends Pane {
        Frame() {
            setPickOnBounds(false);
        }

        @Override
        protected double computePrefWidth(double height) {
            return card.prefWidth(-1) + 2 * SHADOW;
        }

        @Override
        protected double computePrefHeight(double width) {
            return card.prefHeight(card.prefWidth(-1)) + 2 * SHADOW;
        }

        @Override
        protected void layoutChildren() {
            double width = card.prefWidth(-1);
            card.resizeRelocate(SHADOW, SHADOW, width, card.prefHeight(width));
        }
    }
}
