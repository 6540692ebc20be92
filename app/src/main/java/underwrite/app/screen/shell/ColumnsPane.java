package underwrite.app.screen.shell;

import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Three columns of which the outer two keep their width and the middle one takes the rest; the lines between them can be dragged. Unlike a
 * SplitPane it counts in px, so a column does not grow with the window, and its line is 1 px wide with 6 px to grab.
 */
public final class ColumnsPane extends Pane {
    private static final double LINE = 1;
    private static final double GRAB = 6;
    private static final double LEAST = 180;

    private final Region leftLine = line();
    private final Region rightLine = line();
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();
    private @Nullable Region left;
    private @Nullable Region middle;
    private @Nullable Region right;
    private double leftWidth;
    private double rightWidth;
    private boolean fixedLeft;
    private BiConsumer<Double, Double> onDragged = (newLeft, newRight) -> {};

    public ColumnsPane() {
        getStyleClass().add("columns");
        leftGrip.setOnMouseDragged(
                event -> drag(sceneToLocal(event.getSceneX(), 0).getX(), rightWidth));
        rightGrip.setOnMouseDragged(event ->
                drag(leftWidth, getWidth() - sceneToLocal(event.getSceneX(), 0).getX()));
        leftGrip.setOnMouseReleased(event -> onDragged.accept(leftWidth, rightWidth));
        rightGrip.setOnMouseReleased(event -> onDragged.accept(leftWidth, rightWidth));
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("column-line");
        return line;
    }

    private static Region grip() {
        Region grip = new Region();
        grip.getStyleClass().add("column-grip");
        grip.setCursor(Cursor.H_RESIZE);
        return grip;
    }

    /** Who hears of the widths that dragging gave. */
    public void setOnDragged(BiConsumer<Double, Double> listener) {
        onDragged = listener;
    }

    /**
     * Shows columns.
     *
     * @param newRight null for none
     * @param fixed whether the left one cannot be dragged
     */
    public void show(Region newLeft, Region newMiddle, @Nullable Region newRight, boolean fixed) {
        left = newLeft;
        middle = newMiddle;
        right = newRight;
        fixedLeft = fixed;
        getChildren().setAll(newLeft, newMiddle, leftLine);
        if (newRight != null) {
            getChildren().addAll(newRight, rightLine, rightGrip);
        }
        if (!fixed) {
            getChildren().add(leftGrip);
        }
    }

    /** How wide the outer columns are, in px. */
    public void setWidths(double newLeft, double newRight) {
        leftWidth = newLeft;
        rightWidth = newRight;
        requestLayout();
    }

    private void drag(double newLeft, double newRight) {
        double most = getWidth() * 0.45;
        setWidths(
                fixedLeft ? leftWidth : Math.max(LEAST, Math.min(most, newLeft)),
                Math.max(LEAST, Math.min(most, newRight)));
    }

    @Override
    protected void layoutChildren() {
        if (left == null || middle == null) {
            return;
        }
        double width = getWidth();
        double height = getHeight();
        double rightEdge = right == null ? width : width - rightWidth;
        left.setVisible(leftWidth > 0);
        leftLine.setVisible(leftWidth > 0);
        left.resizeRelocate(0, 0, Math.max(0, leftWidth - LINE), height);
        leftLine.resizeRelocate(leftWidth - LINE, 0, LINE, height);
        leftGrip.resizeRelocate(leftWidth - GRAB / 2, 0, GRAB, height);
        double middleEnd = right == null ? width : rightEdge;
        middle.resizeRelocate(leftWidth, 0, Math.max(0, middleEnd - leftWidth), height);
        if (right != null) {
            right.resizeRelocate(rightEdge + LINE, 0, rightWidth - LINE, height);
            rightLine.resizeRelocate(rightEdge, 0, LINE, height);
            rightGrip.resizeRelocate(rightEdge - GRAB / 2, 0, GRAB, height);
        }
    }
}
