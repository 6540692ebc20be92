package underwrite.app.component;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row that goes on in a further line where its children have no room beside each other, so that a longer language cuts off no button. */
public class WrappingRow extends HBox {
    private static final double BETWEEN_LINES = 4;

    /** An empty row, as views build it. */
    public WrappingRow() {}

    public WrappingRow(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The children line by line; a child wider than the row has a line to itself. */
    private List<List<Node>> lines(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        List<List<Node>> lines = new ArrayList<>();
        double used = 0;
        for (Node child : getManagedChildren()) {
            double needed = snapSizeX(child.prefWidth(-1));
            if (lines.isEmpty() || (used + getSpacing() + needed > room + 0.5 && needed > 0)) {
                lines.add(new ArrayList<>());
                used = needed;
            } else {
                used += getSpacing() + needed;
            }
            lines.get(lines.size() - 1).add(child);
        }
        return lines;
    }

    private static double height(List<Node> line) {
        return line.stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<List<Node>> lines = width > 0 ? lines(width) : List.of();
        if (lines.size() < 2) {
            return super.computePrefHeight(-1);
        }
        return snappedTopInset()
                + snappedBottomInset()
                + lines.stream().mapToDouble(WrappingRow::height).sum()
                + BETWEEN_LINES * (lines.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<List<Node>> lines = lines(getWidth());
        if (lines.size() < 2) {
            super.layoutChildren();
            return;
        }
        double y = snappedTopInset();
        for (List<Node> line : lines) {
            layoutLine(line, y);
            y += height(line) + BETWEEN_LINES;
        }
    }

    private void layoutLine(List<Node> line, double y) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double used = getSpacing() * (line.size() - 1);
        for (Node child : line) {
            used += snapSizeX(child.prefWidth(-1));
        }
        double x = snappedLeftInset() + (getAlignment().getHpos() == HPos.RIGHT ? Math.max(0, room - used) : 0);
        for (Node child : line) {
            double width = Math.min(room, snapSizeX(child.prefWidth(-1)));
            child.resizeRelocate(snapPositionX(x), snapPositionY(y), width, snapSizeY(child.prefHeight(width)));
            x += width + getSpacing();
        }
    }
}
