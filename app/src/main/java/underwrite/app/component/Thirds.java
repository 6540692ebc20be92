package underwrite.app.component;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Three nodes in a line: one at each end, and one in the middle of the line, or as near to it as the two leave room. */
public final class Thirds extends Pane {
    private static final double GAP = 8;

    @Override
    protected double computePrefHeight(double width) {
        double most = getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
        return most + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Node left = getChildren().get(0);
        Node middle = getChildren().get(1);
        Node right = getChildren().get(2);
        double start = getInsets().getLeft();
        double end = getWidth() - getInsets().getRight();
        double leftEnd = start + left.prefWidth(-1);
        double rightStart = end - right.prefWidth(-1);
        place(left, start, left.prefWidth(-1));
        place(right, rightStart, right.prefWidth(-1));
        double width = Math.max(0, Math.min(middle.prefWidth(-1), rightStart - leftEnd - 2 * GAP));
        double centred = (getWidth() - width) / 2;
        place(middle, Math.max(leftEnd + GAP, Math.min(centred, rightStart - GAP - width)), width);
    }

    private void place(Node node, double x, double width) {
        double height = node.prefHeight(-1);
        double room = getHeight() - getInsets().getTop() - getInsets().getBottom();
        node.resizeRelocate(Math.rint(x), Math.rint(getInsets().getTop() + (room - height) / 2), width, height);
    }
}
