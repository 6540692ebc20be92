package underwrite.app.component;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two nodes at the two ends of a line; where there is no room for both, the second one stands below the first. */
public final class Sides extends Pane {
    private static final double GAP = 10;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Node first() {
        return getChildren().get(0);
    }

    private Node second() {
        return getChildren().get(1);
    }

    private boolean stacked(double width) {
        return width > 0 && first().prefWidth(-1) + GAP + second().prefWidth(-1) > inner(width);
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double secondWidth(double width) {
        double wanted = second().prefWidth(-1);
        return width > 0 ? Math.min(inner(width), wanted) : wanted;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return first().prefWidth(-1) + GAP + second().prefWidth(-1) + insets.getLeft() + insets.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first().prefHeight(-1);
        double other = second().prefHeight(secondWidth(width));
        double height = stacked(width) ? one + GAP + other : Math.max(one, other);
        return height + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double room = inner(getWidth());
        double one = first().prefHeight(-1);
        double width = secondWidth(getWidth());
        double other = second().prefHeight(width);
        if (stacked(getWidth())) {
            first().resizeRelocate(left, top, room, one);
            second().resizeRelocate(left, top + one + GAP, width, other);
        } else {
            double height = Math.max(one, other);
            first().resizeRelocate(left, top + (height - one) / 2, first().prefWidth(-1), one);
            second().resizeRelocate(left + room - width, top + (height - other) / 2, width, other);
        }
    }
}
