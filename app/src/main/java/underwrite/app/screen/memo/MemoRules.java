package underwrite.app.screen.memo;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** The thin lines under the rows of a table on paper, and the ground of the column that sums up. */
final class MemoRules {
    private MemoRules() {}

    /** A line under each row, a stronger one under the head. */
    static void under(GridPane table, int columns, int rows) {
        table.getRowConstraints().clear();
        for (int row = 0; row < rows; row++) {
            RowConstraints middle = new RowConstraints();
            middle.setValignment(VPos.CENTER);
            table.getRowConstraints().add(middle);
            table.add(ground(row == 0 ? "memo-head-rule" : "memo-rule"), 0, row, columns, 1);
        }
    }

    /** The ground of one column, from the head to the last row. */
    static void tint(GridPane table, int column, int rows) {
        table.add(ground("memo-tint"), column, 0, 1, rows);
    }

    private static Region ground(String styleClass) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        ground.setMouseTransparent(true);
        ground.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return ground;
    }
}
