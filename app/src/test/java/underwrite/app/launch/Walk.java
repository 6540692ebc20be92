package underwrite.app.launch;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Goes through all that a scene shows. */
final class Walk {
    private Walk() {}

    /** A node and all under it that can be seen, in the order in which they are drawn. */
    static Stream<Node> nodes(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Walk::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(root), below);
    }

    /** What a node says by itself; empty for one that says nothing. */
    static String text(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof TextInputControl input ? input.getText() : "";
    }
}
