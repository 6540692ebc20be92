package underwrite.app.launch;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import underwrite.app.component.LaterTip;

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
            return Objects.requireNonNullElse(labeled.getText(), "");
        }
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof TextInputControl input ? Objects.requireNonNullElse(input.getText(), "") : "";
    }

    /** What a screen reader says of a node. */
    static String spoken(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        Object said = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        return said instanceof String text && !text.isBlank() ? text : text(node);
    }

    /** Whether a node stands in one of a style. */
    static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /** Where a node stands, by the styles of what it stands in. */
    static String place(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .limit(5)
                .map(at -> at.getClass().getSimpleName() + at.getStyleClass())
                .collect(Collectors.joining(" < "));
    }

    /** Whether a tip says more of a node, or of what it stands in. */
    static boolean hasTip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            boolean installed = LaterTip.has(at)
                    || at.hasProperties() && at.getProperties().containsKey("javafx.scene.control.Tooltip");
            if (installed || at instanceof javafx.scene.control.Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label shows less than its text. */
    static boolean cut(Labeled labeled) {
        String whole = labeled.getText();
        return whole != null
                && !whole.isEmpty()
                && labeled.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                && nodes(labeled)
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text ->
                                !text.getText().equals(whole) && text.getText().contains("..."))
                && !whole.contains("...");
    }
}
