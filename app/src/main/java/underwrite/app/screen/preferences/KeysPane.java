package underwrite.app.screen.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.Menu;
import underwrite.model.words.Words;

/** The actions of all menus with their keys. */
final class KeysPane extends ScrollPane {
    private final List<KeyButton> buttons = new ArrayList<>();

    KeysPane(KeyBindings bindings, Words words, Consumer<String> complain) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preferences-keys");
        for (Menu menu : Menu.values()) {
            Label head = new Label(menu.label().replace("_", ""));
            head.getStyleClass().add("type-section");
            grid.add(head, 0, grid.getRowCount(), 2, 1);
            for (Action action : Action.of(menu)) {
                Label name = new Label(action.label());
                GridPane.setHgrow(name, Priority.ALWAYS);
                KeyButton button = new KeyButton(action, bindings, words, complain);
                buttons.add(button);
                grid.addRow(grid.getRowCount(), name, button);
            }
        }
        setContent(grid);
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge");
    }

    void refresh() {
        buttons.forEach(KeyButton::show);
    }
}
