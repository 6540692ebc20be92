package underwrite.app.screen.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Resolution;

/**
 * Shows its content larger or smaller: the content is laid out in a smaller or larger room, so nothing is cut off. Where that room would be
 * too small to lay anything out, the content keeps its least size and is scrolled; what gets the keyboard is scrolled into sight.
 */
public final class ZoomPane extends Pane {
    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 560;

    private static final double BAR = 12;

    private final Region content;
    private final ObservableDoubleValue zoom;
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);

    /** Whether a person moves through the window by the keyboard: what has it is brought into sight then, and only then. */
    private boolean byKeys;

    public ZoomPane(Region content, ObservableDoubleValue zoom) {
        this.content = content;
        this.zoom = zoom;
        Scale scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().addAll(content, across, down);
        across.valueProperty().addListener(observable -> requestLayout());
        down.valueProperty().addListener(observable -> requestLayout());
        zoom.addListener(observable -> {
            sharpen();
            requestLayout();
        });
        sceneProperty().addListener((property, old, now) -> enter(now));
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setMin(0);
        bar.setFocusTraversable(false);
        return bar;
    }

    private void enter(@Nullable Scene scene) {
        sharpen();
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKeys = true);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKeys = false);
            scene.focusOwnerProperty().addListener((property, old, now) -> reveal(now));
        }
    }

    /** What is painted gets as many pixels as it is shown with. */
    private void sharpen() {
        if (getScene() != null) {
            Resolution.apply(getScene(), zoom.get());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double leastWidth = LEAST_WIDTH * zoom.get();
        double leastHeight = LEAST_HEIGHT * zoom.get();
        boolean tooNarrow = getWidth() < leastWidth;
        boolean tooLow = getHeight() < leastHeight;
        double width = Math.max(0, getWidth() - (tooLow ? BAR : 0));
        double height = Math.max(0, getHeight() - (tooNarrow ? BAR : 0));
        double shownWidth = Math.max(leastWidth, width);
        double shownHeight = Math.max(leastHeight, height);
        set(across, tooNarrow, width, shownWidth);
        set(down, tooLow, height, shownHeight);
        across.resizeRelocate(0, height, width, BAR);
        down.resizeRelocate(width, 0, BAR, height);
        content.resizeRelocate(
                -Math.rint(across.getValue()),
                -Math.rint(down.getValue()),
                shownWidth / zoom.get(),
                shownHeight / zoom.get());
    }

    private static void set(ScrollBar bar, boolean needed, double seen, double all) {
        bar.setVisible(needed);
        bar.setMax(needed ? all - seen : 0);
        bar.setVisibleAmount(needed ? seen / all * (all - seen) : 0);
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(seen / 10);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
    }

    private void reveal(@Nullable Node node) {
        if (byKeys && node != null && (across.isVisible() || down.isVisible())) {
            Bounds place = sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            reveal(across, place.getMinX(), place.getMaxX(), across.getWidth());
            reveal(down, place.getMinY(), place.getMaxY(), down.getHeight());
        }
    }

    private static void reveal(ScrollBar bar, double from, double to, double seen) {
        double by = from < 0 ? from : to > seen ? Math.min(from, to - seen) : 0;
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by)));
    }
}
