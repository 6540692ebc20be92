package underwrite.app.screen.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Look;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.action.Menu;
import underwrite.app.screen.action.MenuDrawing;
import underwrite.app.workspace.Workspace;
import underwrite.model.words.Words;

/** The top row: menus, the document's title, the find box and the switch between dark and light. */
public final class MenuRowController {
    private final ActionTable actions;
    private final Workspace workspace;
    private final Look look;
    private final NumberText numbers;
    private final Words words = UiWords.of(MenuRowController.class);
    private final BooleanProperty brief = new SimpleBooleanProperty();

    @FXML
    private MenuBar menus;

    @FXML
    private Label title;

    @FXML
    private Label edited;

    @FXML
    private Button find;

    @FXML
    private Label findPrompt;

    @FXML
    private Label findKeys;

    @FXML
    private Button theme;

    @FXML
    private FontIcon themeIcon;

    public MenuRowController(ActionTable actions, Workspace workspace, Look look, NumberText numbers) {
        this.numbers = numbers;
        this.actions = actions;
        this.workspace = workspace;
        this.look = look;
    }

    @FXML
    void initialize() {
        MenuDrawing.draw(menus, actions, List.of(Menu.values()));
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> numbers.veiled(workspace.thesis().title()),
                        workspace.thesisProperty(),
                        look.discreetProperty()));
        edited.textProperty()
                .bind(Bindings.when(workspace.editedProperty())
                        .then(words.get("edited"))
                        .otherwise(""));
        title.setOnMouseClicked(event -> actions.run(Action.DETAILS));
        find.setOnAction(event -> actions.run(Action.FIND));
        findKeys.textProperty().bind(actions.keysText(Action.FIND));
        findPrompt
                .textProperty()
                .bind(Bindings.when(brief).then(words.get("find.short")).otherwise(words.get("find")));
        theme.setOnAction(event -> actions.run(Action.SWITCH_THEME));
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.when(look.darkProperty())
                        .then(words.get("theme.toLight"))
                        .otherwise(words.get("theme.toDark")));
        theme.setTooltip(tip);
        theme.accessibleTextProperty().bind(tip.textProperty());
        themeIcon
                .iconCodeProperty()
                .bind(Bindings.when(look.darkProperty())
                        .then((org.kordamp.ikonli.Ikon) Feather.SUN)
                        .otherwise(Feather.MOON));
    }

    /** Whether words are left out for want of room. */
    BooleanProperty briefProperty() {
        return brief;
    }
}
