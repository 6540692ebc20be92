package underwrite.app.screen;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which page of help belongs to a part of the window; F1 opens that of the innermost part that has the keyboard. */
public final class HelpTopic {
    private static final Object KEY = HelpTopic.class;

    private HelpTopic() {}

    /** Names the page for a part of the window: the id of an assumption or line, or a page of a document. */
    public static void put(Node part, String page) {
        part.getProperties().put(KEY, page);
    }

    /** The page for a part of the window, or for the innermost part around it that has one. */
    public static Optional<String> of(@Nullable Node part) {
        for (Node node = part; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(KEY) instanceof String page) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
