package underwrite.app.screen.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.scenarios.ScenarioTray;
import underwrite.model.words.Words;

/** The second row: files, undo, the scenarios in the middle, simulation and memo. */
public final class ToolRowController {
    private final ActionTable actions;
    private final ScenarioTray tray;
    private final Words words = UiWords.of(ToolRowController.class);
    private final BooleanProperty brief = new SimpleBooleanProperty();

    @FXML
    private Button open;

    @FXML
    private Button save;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button simulate;

    @FXML
    private Button stop;

    @FXML
    private Button memo;

    @FXML
    private HBox scenarios;

    public ToolRowController(ActionTable actions, ScenarioTray tray) {
        this.actions = actions;
        this.tray = tray;
    }

    @FXML
    void initialize() {
        bind(open, Action.OPEN);
        bind(save, Action.SAVE);
        bind(undo, Action.UNDO);
        bind(redo, Action.REDO);
        bind(simulate, Action.SIMULATE);
        bind(stop, Action.STOP);
        stop.visibleProperty().unbind();
        stop.visibleProperty().bind(actions.possible(Action.STOP));
        simulate.visibleProperty().unbind();
        simulate.visibleProperty().bind(stop.visibleProperty().not());
        bind(memo, Action.EXPORT_MEMO);
        scenarios.getChildren().add(tray);
        brief.addListener((property, old, now) -> leaveWordsOut(now));
    }

    private void bind(Button button, Action action) {
        button.setOnAction(event -> actions.run(action));
        button.visibleProperty().bind(actions.offered(action));
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(actions.possible(action).not());
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                "tool.keys",
                                actions.words(action).get(),
                                actions.keysText(action).getValue()),
                        actions.words(action),
                        actions.keys(action)));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(actions.words(action));
    }

    private void leaveWordsOut(boolean now) {
        ContentDisplay display = now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        open.setContentDisplay(display);
        save.setContentDisplay(display);
        memo.setText(words.get(now ? "memo.short" : "memo"));
    }

    /** Whether there is room for less than names in the middle. */
    BooleanProperty tightProperty() {
        return tray.tightProperty();
    }

    /** Whether words are left out for want of room. */
    BooleanProperty briefProperty() {
        return brief;
    }
}
