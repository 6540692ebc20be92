package underwrite.app.component;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Says the whole text of a label that has no room for it, while it is pointed at. A label with a tip of its own keeps that. */
public final class WholeText {
    private @Nullable Labeled told;
    private final Tooltip tip = new Tooltip();

    private WholeText() {
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    /** Watches everything in a window. */
    public static void in(Parent root) {
        WholeText whole = new WholeText();
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> whole.tell(event.getTarget()));
    }

    private void tell(Object entered) {
        Labeled pointed = labelOf(entered);
        if (told != null && told != pointed) {
            Tooltip.uninstall(told, tip);
            told = null;
        }
        if (pointed != null && told == null && isCut(pointed) && !hasTip(pointed)) {
            tip.setText(pointed.getText());
            Tooltip.install(pointed, tip);
            told = pointed;
        }
    }

    private static @Nullable Labeled labelOf(Object entered) {
        if (entered instanceof Labeled labeled) {
            return labeled;
        }
        return entered instanceof Text text && text.getParent() instanceof Labeled labeled ? labeled : null;
    }

    private static boolean hasTip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (LaterTip.has(at)
                    || (at.hasProperties()
                            && at.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip)) {
                return true;
            }
        }
        return false;
    }

    /** Whether less is drawn than the label has to say. */
    static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        return whole != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(drawn -> !drawn.getText().equals(whole)
                                && drawn.getText().endsWith(labeled.getEllipsisString()));
    }
}
