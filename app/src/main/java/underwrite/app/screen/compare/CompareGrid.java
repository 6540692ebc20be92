package underwrite.app.screen.compare;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Two places beside or above each other that share the room. */
final class CompareGrid {
    private static final double ALL = 100;

    private CompareGrid() {}

    /** For two beside each other, the left one with a share of the width in per cent. */
    static GridPane row(double share) {
        GridPane grid = grid();
        grid.getColumnConstraints().addAll(wide(share), wide(ALL - share));
        grid.getRowConstraints().add(high(ALL));
        return grid;
    }

    /** Above each other, the upper one with a share of the height in per cent. */
    static GridPane column(Node upper, Node lower, double share) {
        GridPane grid = grid();
        grid.getColumnConstraints().add(wide(ALL));
        grid.getRowConstraints().addAll(high(share), high(ALL - share));
        grid.add(upper, 0, 0);
        grid.add(lower, 0, 1);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        grid.setMinSize(0, 0);
        return grid;
    }

    private static ColumnConstraints wide(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static RowConstraints high(double share) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(share);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
