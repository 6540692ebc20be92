package underwrite.app.screen.action;

import javafx.scene.input.KeyCombination;

/** Keys as people read them: Ctrl Shift S. */
public final class KeysText {
    private KeysText() {}

    /** The name of a combination. */
    public static String of(KeyCombination keys) {
        String text = keys.getDisplayText().replace("Back_Space", "Backspace").replace('_', ' ');
        return text.endsWith("+")
                ? text.substring(0, text.length() - 1).replace('+', ' ') + "+"
                : text.replace('+', ' ');
    }
}
