package underwrite.app.component;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A tip that is made when its node is first pointed at: every tip is a window, and dear where a screen has many. */
public final class LaterTip {
    private static final double WIDEST = 420;
    private static final EventHandler<MouseEvent> ENTERED = LaterTip::entered;

    private LaterTip() {}

    /** Gives a node a tip, in place of the one that it had. */
    public static void put(Node node, String text) {
        if (text.equals(node.getProperties().put(LaterTip.class, text))) {
            return;
        }
        node.setAccessibleHelp(text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, ENTERED);
    }

    /** Takes the tip of a node away. */
    public static void remove(Node node) {
        node.getProperties().remove(LaterTip.class);
        node.setAccessibleHelp(null);
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, ENTERED);
        if (node.getProperties().remove(Tooltip.class) instanceof Tooltip made) {
            Tooltip.uninstall(node, made);
        }
    }

    /** Whether a node has such a tip. */
    public static boolean has(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(LaterTip.class);
    }

    private static void entered(MouseEvent event) {
        Node node = (Node) event.getSource();
        Tooltip tip = (Tooltip) node.getProperties().computeIfAbsent(Tooltip.class, key -> made(node));
        tip.setText((String) node.getProperties().get(LaterTip.class));
    }

    private static Tooltip made(Node node) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        Tooltip.install(node, tip);
        return tip;
    }
}
