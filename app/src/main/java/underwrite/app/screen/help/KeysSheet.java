package underwrite.app.screen.help;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.action.Menu;
import underwrite.model.words.Words;

/** All keys on one sheet: those of the actions, from their table, and those of sliders and charts. */
public final class KeysSheet extends VBox {
    private static final int SLIDER_KEYS = 9;
    private static final int CHART_KEYS = 4;

    private final Words words = UiWords.of(KeysSheet.class);

    /** @param table leaves out what does nothing */
    public KeysSheet(ActionTable table) {
        getStyleClass().addAll("overlay-card", "keys-sheet");
        Label title = new Label(words.get("keys"));
        title.getStyleClass().add("type-title");
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("keys-columns");
        for (Menu menu : Menu.values()) {
            columns.getChildren().add(block(menu.label().replace("_", ""), actions(menu, table)));
        }
        columns.getChildren().add(block(words.get("keys.slider"), listed("slider", SLIDER_KEYS)));
        columns.getChildren().add(block(words.get("keys.chart"), listed("chart", CHART_KEYS)));
        columns.setOrientation(Orientation.VERTICAL);
        columns.setPrefWrapLength(560);
        getChildren().addAll(title, columns);
    }

    private record Key(String keys, String does) {}

    private static List<Key> actions(Menu menu, ActionTable table) {
        return Action.of(menu).stream()
                .filter(action -> table.offered(action).get())
                .map(action -> new Key(action.keysText(), action.label()))
                .toList();
    }

    private List<Key> listed(String part, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Key(words.get("keys." + part + "." + i), words.get("does." + part + "." + i)))
                .toList();
    }

    private static Node block(String title, List<Key> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-block");
        Label head = new Label(title);
        head.getStyleClass().add("type-section");
        grid.add(head, 0, 0, 2, 1);
        int row = 1;
        for (Key key : keys) {
            Label name = new Label(key.keys());
            name.getStyleClass().addAll("weight-semibold", "type-table");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(key.does());
            does.getStyleClass().add("type-table");
            grid.add(name, 0, row);
            grid.add(does, 1, row);
            row++;
        }
        return grid;
    }
}
