package underwrite.app.screen.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.KeysText;
import underwrite.model.words.Words;

/** Shows the keys of an action; pressed, it takes the next keys that are typed, Backspace for those of a first start. */
final class KeyButton extends Button {
    private final Action action;
    private final KeyBindings bindings;
    private final Words words;
    private final Consumer<String> complain;
    private boolean listening;

    /** @param complain is told why keys were not taken; an empty text when they were */
    KeyButton(Action action, KeyBindings bindings, Words words, Consumer<String> complain) {
        this.action = action;
        this.bindings = bindings;
        this.words = words;
        this.complain = complain;
        setId("keys-" + action.name());
        getStyleClass().addAll("small-button", "key-button");
        setAccessibleText(words.get("keys.of", action.label()));
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> listen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                show();
            }
        });
        show();
    }

    void show() {
        listening = false;
        setText(KeysText.of(bindings.keys(action)));
    }

    private void listen() {
        listening = true;
        complain.accept("");
        setText(words.get("keys.press"));
    }

    private void pressed(KeyEvent event) {
        if (!listening || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            show();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            take(action.keys());
        } else {
            typed(event);
        }
    }

    private void typed(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        if (alone && !event.getCode().isFunctionKey()) {
            complain.accept(words.get("keys.alone"));
            return;
        }
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        take(new KeyCodeCombination(event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new)));
    }

    private void take(KeyCombination keys) {
        Optional<Action> other = bindings.give(action, keys);
        complain.accept(other.map(taken -> words.get("keys.taken", KeysText.of(keys), taken.label()))
                .orElse(""));
        show();
    }
}
