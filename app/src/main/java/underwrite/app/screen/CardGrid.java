package underwrite.app.screen;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import underwrite.app.component.OverlayScroll;
import underwrite.app.task.AfterFrame;

/** Cards in two columns of one width that share the height. */
public final class CardGrid extends GridPane {
    private static final double HALF = 50;
    private static final int COLUMNS = 2;
    private static final double LEAST_ROW = 240;

    /** @param cards from left to right, row by row */
    public CardGrid(List<? extends Node> cards) {
        getStyleClass().add("card-grid");
        setMinSize(0, 0);
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(HALF);
        getColumnConstraints().addAll(column, column);
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % COLUMNS, i / COLUMNS);
        }
        int rows = (cards.size() + 1) / COLUMNS;
        double[] even = new double[rows];
        Arrays.fill(even, 100.0 / rows);
        setRowShares(even);
        setMinHeight(rows * LEAST_ROW);
    }

    /** The grid in a place of any height: it fills the place, and scrolls where the place is too low to read the charts. */
    public Region scrolled() {
        OverlayScroll scroll = new OverlayScroll(this);
        scroll.fill();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** One card over the whole height at the left, and two above each other at the right, which come a frame later each. */
    public static CardGrid tallLeft(Node left, Node above, Node below) {
        CardGrid grid = new CardGrid(List.of(left));
        setRowSpan(left, REMAINING);
        AfterFrame.run(() -> grid.add(above, 1, 0));
        AfterFrame.run(() -> grid.add(below, 1, 1));
        return grid;
    }

    /** How the rows share the height, in per cent. */
    public void setRowShares(double... shares) {
        getRowConstraints().clear();
        for (double share : shares) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(share);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
    }
}
