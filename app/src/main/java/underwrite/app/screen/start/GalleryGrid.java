package underwrite.app.screen.start;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of one size in as many columns as fit; the columns share the width. */
public final class GalleryGrid extends Pane {
    private static final double GAP = 16;
    private static final double LEAST_WIDTH = 228;
    private static final double HEIGHT = 310;

    private double cardHeight = HEIGHT;

    public GalleryGrid() {
        getStyleClass().add("card-columns");
    }

    /** How high each card is, in px. */
    public double getCardHeight() {
        return cardHeight;
    }

    /** Sets how high each card is, in px. */
    public void setCardHeight(double height) {
        cardHeight = height;
    }

    /** Shows these cards, which always come in one order; what stays is not put in again, which would style it anew. */
    void show(List<Node> wanted) {
        ObservableList<Node> children = getChildren();
        children.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == children.size() || !children.get(i).equals(wanted.get(i))) {
                children.add(i, wanted.get(i));
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int columns(double width) {
        return Math.max(1, (int) Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
    }

    private int rows(double width) {
        return (getManagedChildren().size() + columns(width) - 1) / columns(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width > 0 ? width : getWidth());
        return rows * cardHeight + Math.max(0, rows - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        List<Node> cards = getManagedChildren();
        for (int i = 0; i < cards.size(); i++) {
            double x = Math.rint(i % columns * (width + GAP));
            int row = i / columns;
            cards.get(i).resizeRelocate(x, row * (cardHeight + GAP), Math.rint(width), cardHeight);
        }
    }
}
