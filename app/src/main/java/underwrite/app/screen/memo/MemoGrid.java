package underwrite.app.screen.memo;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A table of the memo whose columns share its width. */
final class MemoGrid extends GridPane {

    /** @param percents of the width, from the left */
    MemoGrid(double... percents) {
        getStyleClass().add("memo-table");
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
    }
}
