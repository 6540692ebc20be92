package underwrite.app.component;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Scrolls its content up and down under a thin bar that lies over it, so that the content has the same width with and without the bar. */
public final class OverlayScroll extends StackPane {
    private final ScrollPane pane;
    private final ScrollBar bar = new ScrollBar();
    private final Region content;

    public OverlayScroll(Region content) {
        this.content = content;
        pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "overlay-pane");
        getStyleClass().add("overlay-scroll");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("overlay-bar");
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.valueProperty().bindBidirectional(pane.vvalueProperty());
        StackPane.setAlignment(bar, Pos.CENTER_RIGHT);
        getChildren().addAll(pane, bar);
        pane.skinProperty().addListener(observable -> drawDirectly());
        pane.viewportBoundsProperty().addListener(this::resized);
        content.heightProperty().addListener(this::resized);
    }

    /**
     * Scroll panes keep a picture of their content, which is good for scrolling and bad for charts that change in every frame of a drag: all
     * of it is drawn anew and copied where a part would do.
     */
    private void drawDirectly() {
        Node viewport = pane.lookup(".viewport");
        if (viewport instanceof Parent parent) {
            viewport.setCache(false);
            parent.getChildrenUnmodifiable().forEach(child -> child.setCache(false));
        }
    }

    private void resized(ObservableValue<?> property, Object old, Object now) {
        double seen = pane.getViewportBounds().getHeight();
        double all = content.getHeight();
        bar.setVisible(all > seen + 1);
        bar.setVisibleAmount(all > 0 ? Math.min(1, seen / all) : 1);
        bar.setBlockIncrement(all > seen ? seen / (all - seen) : 1);
    }

    /** Stretches the content to the height of the place, as long as the content may be that low. */
    public void fill() {
        pane.setFitToHeight(true);
    }

    /** To the top. */
    public void toTop() {
        pane.setVvalue(0);
    }

    /** Scrolls until a node of the content can be seen, with a little room above it. */
    public void reveal(Node node, double above) {
        if (node.getScene() == null) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        double top = hidden * pane.getVvalue();
        boolean inSight = place.getMinY() >= top && place.getMaxY() <= top + seen;
        if (hidden > 0 && !inSight) {
            pane.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - above) / hidden)));
        }
    }
}
