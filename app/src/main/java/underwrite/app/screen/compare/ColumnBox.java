package underwrite.app.screen.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import underwrite.app.screen.Mark;

/** A choice of one of the columns. */
final class ColumnBox extends MenuButton {
    private static final double MARK = 9;

    private final Consumer<String> chosen;

    /** @param chosen hears the key of the column that a person chooses */
    ColumnBox(String spoken, Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("small-button", "scenario-box");
        setAccessibleText(spoken);
    }

    void show(List<Column> columns, Column now) {
        setText(now.name());
        setGraphic(Mark.of(now.slot(), MARK));
        getItems()
                .setAll(columns.stream()
                        .map(column -> {
                            MenuItem item = new MenuItem(column.name(), Mark.of(column.slot(), MARK));
                            item.setOnAction(event -> chosen.accept(column.key()));
                            return item;
                        })
                        .toList());
    }
}
