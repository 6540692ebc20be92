package underwrite.app.screen.evidence;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.model.words.Words;

/** The line above the list: how many are listed, packs in and out, and a new piece of evidence. */
final class ListHead extends HBox {
    private static final double ROOM_FOR_WORDS = 520;

    private final ActionTable actions;
    private final Words words = UiWords.of(ListHead.class);
    private final Label count = new Label();

    /** @param onAdd opens the form for a new item */
    ListHead(ActionTable actions, Runnable onAdd) {
        this.actions = actions;
        count.getStyleClass().add("type-card-title");
        Button add = new Button(words.get("add"), new FontIcon(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> onAdd.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button take = runs("import", Feather.UPLOAD, Action.IMPORT_EVIDENCE);
        Button give = runs("export", Feather.DOWNLOAD, Action.EXPORT_EVIDENCE);
        getChildren().addAll(count, gap, take, give, add);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("evidence-head");
    }

    /** The button of an action; where the line is narrow, without its words. */
    private Button runs(String key, Feather icon, Action action) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId("evidence-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(action));
        button.disableProperty().bind(actions.possible(action).not());
        button.accessibleTextProperty().bind(actions.words(action));
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                "keys",
                                actions.words(action).get(),
                                actions.keysText(action).getValue()),
                        actions.words(action),
                        actions.keys(action)));
        button.setTooltip(tip);
        button.contentDisplayProperty()
                .bind(Bindings.when(widthProperty().lessThan(ROOM_FOR_WORDS))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
        return button;
    }

    void tell(int listed, int all) {
        count.setText(listed == all ? words.get("count", all) : words.get("count.some", listed, all));
    }
}
