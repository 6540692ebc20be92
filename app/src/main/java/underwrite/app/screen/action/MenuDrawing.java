package underwrite.app.screen.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Menus and keys, drawn from the table of actions. */
public final class MenuDrawing {
    private MenuDrawing() {}

    /** Fills a menu bar with menus and every action in them. */
    public static void draw(MenuBar bar, ActionTable table, List<Menu> menus) {
        for (Menu menu : menus) {
            javafx.scene.control.Menu drawn = new javafx.scene.control.Menu(menu.label());
            drawn.setId(menu.name());
            drawn.getItems().setAll(items(menu, table));
            bar.getMenus().add(drawn);
        }
    }

    private static List<MenuItem> items(Menu menu, ActionTable table) {
        List<MenuItem> items = new ArrayList<>();
        int group = 0;
        for (Action action : Action.of(menu)) {
            if (group != 0 && group != action.group()) {
                items.add(new SeparatorMenuItem());
            }
            group = action.group();
            items.add(item(action, table));
        }
        return items;
    }

    /** One action as a line of a menu. */
    public static MenuItem item(Action action, ActionTable table) {
        MenuItem item = bare(action, table);
        item.setId(action.name());
        item.setMnemonicParsing(false);
        item.textProperty().bind(table.words(action));
        item.visibleProperty().bind(table.offered(action));
        item.disableProperty().bind(table.possible(action).not());
        item.acceleratorProperty().bind(table.keys(action));
        return item;
    }

    private static MenuItem bare(Action action, ActionTable table) {
        if (action.switches()) {
            CheckMenuItem item = new CheckMenuItem();
            item.selectedProperty().bindBidirectional(table.selected(action));
            return item;
        }
        MenuItem item = new MenuItem();
        item.setOnAction(event -> table.run(action));
        return item;
    }

    /** Keys that some keyboards have in another place. */
    public static void addSecondKeys(Scene scene, ActionTable table) {
        put(scene, "Shortcut+Shift+Z", Action.REDO, table);
        put(scene, "Shortcut+Equals", Action.LARGER, table);
        put(scene, "Shortcut+Shift+Equals", Action.LARGER, table);
        put(scene, "Shortcut+Add", Action.LARGER, table);
        put(scene, "Shortcut+Subtract", Action.SMALLER, table);
        put(scene, "Shortcut+Divide", Action.KEYS, table);
    }

    private static void put(Scene scene, String keys, Action action, ActionTable table) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), () -> table.run(action));
    }
}
