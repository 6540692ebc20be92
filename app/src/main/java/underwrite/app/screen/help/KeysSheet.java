package underwrite.app.screen.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.OverlayScroll;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.action.Menu;
import underwrite.model.words.Words;

/** All keys on one sheet: those of the actions, from their table, and those of sliders and charts. */
public final class KeysSheet extends VBox {
    private static final int SLIDER_KEYS = 10;
    private static final int CHART_KEYS = 4;
    private static final int MOST_COLUMNS = 3;
    private static final double COLUMN = 330;

    private final Words words = UiWords.of(KeysSheet.class);

    private final HBox columns = new HBox();
    private final List<Node> blocks = new ArrayList<>();
    private int count;

    /** @param table leaves out what does nothing */
    public KeysSheet(ActionTable table) {
        getStyleClass().addAll("overlay-card", "keys-sheet");
        Label title = new Label(words.get("keys"));
        title.getStyleClass().add("type-title");
        for (Menu menu : Menu.values()) {
            List<Key> keys = actions(menu, table);
            if (!keys.isEmpty()) {
                blocks.add(block(menu.label().replace("_", ""), keys));
            }
        }
        blocks.add(block(words.get("keys.slider"), listed("slider", SLIDER_KEYS)));
        blocks.add(block(words.get("keys.chart"), listed("chart", CHART_KEYS)));
        columns.getStyleClass().add("keys-columns");
        OverlayScroll scroll = new OverlayScroll(columns);
        scroll.setMinSize(0, 0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        setMinSize(0, 0);
        setPrefWidth(MOST_COLUMNS * COLUMN);
        arrange(MOST_COLUMNS);
        widthProperty().addListener((property, old, now) -> arrange((int) (now.doubleValue() / COLUMN)));
    }

    /** Puts the blocks into as many columns as there is room for, in order, each about as long as the next. */
    private void arrange(int room) {
        int wanted = Math.max(1, Math.min(MOST_COLUMNS, room));
        if (wanted == count) {
            return;
        }
        count = wanted;
        double all = blocks.stream().mapToDouble(KeysSheet::lines).sum();
        List<VBox> filled = new ArrayList<>();
        double before = 0;
        for (Node block : blocks) {
            int column = (int) Math.min(wanted - 1, Math.floor((before + lines(block) / 2) / all * wanted));
            while (filled.size() <= column) {
                VBox next = new VBox();
                next.getStyleClass().add("keys-column");
                filled.add(next);
            }
            filled.get(column).getChildren().add(block);
            before += lines(block);
        }
        columns.getChildren().setAll(filled);
    }

    private static double lines(Node block) {
        return ((GridPane) block).getChildren().size() / 2.0 + 2;
    }

    private record Key(String keys, String does) {}

    private static List<Key> actions(Menu menu, ActionTable table) {
        return Action.of(menu).stream()
                .filter(action -> table.offered(action).get())
                .map(action -> new Key(table.keysText(action).getValue(), action.label()))
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
