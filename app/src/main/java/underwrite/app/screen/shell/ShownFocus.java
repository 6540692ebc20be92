package underwrite.app.screen.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives the keyboard to a node so that it shows. The toolkit draws the ring only where Tab has moved the focus, so the focus goes one
 * place on by Tab and comes back by it.
 */
final class ShownFocus {
    private ShownFocus() {}

    static void on(Node node) {
        node.requestFocus();
        Scene scene = node.getScene();
        if (scene == null || scene.getFocusOwner() != node) {
            return;
        }
        tab(scene, false);
        tab(scene, true);
        if (scene.getFocusOwner() != node) {
            node.requestFocus();
        }
    }

    private static void tab(Scene scene, boolean back) {
        Node owner = scene.getFocusOwner();
        if (owner != null) {
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
        }
    }
}
