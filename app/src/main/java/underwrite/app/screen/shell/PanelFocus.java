package underwrite.app.screen.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Takes the keyboard from one panel of the window to the next. */
public final class PanelFocus {
    private final List<? extends Node> panels;

    /** @param panels in reading order; those that are not in the window are passed over */
    public PanelFocus(List<? extends Node> panels) {
        this.panels = panels;
    }

    /** To the next panel; from the last to the first. */
    public void next() {
        List<? extends Node> shown =
                panels.stream().filter(panel -> panel.getScene() != null).toList();
        if (shown.isEmpty()) {
            return;
        }
        Scene scene = shown.get(0).getScene();
        int now = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (holds(shown.get(i), scene.getFocusOwner())) {
                now = i;
            }
        }
        for (int step = 1; step <= shown.size(); step++) {
            if (focusFirst(shown.get(Math.floorMod(now + step, shown.size())))) {
                return;
            }
        }
    }

    private static boolean holds(Node panel, @Nullable Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place == panel) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            ShownFocus.on(node);
            return true;
        }
        return node instanceof Parent parent
                && node.isVisible()
                && parent.getChildrenUnmodifiable().stream().anyMatch(PanelFocus::focusFirst);
    }
}
