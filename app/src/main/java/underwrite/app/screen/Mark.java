package underwrite.app.screen;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import underwrite.app.theme.Slot;

/** The small shape in its colour that stands for a scenario beside its name. */
public final class Mark {
    private Mark() {}

    /** A shape of a size in px; it takes the colour of the slot whose style class it carries. */
    public static Node of(Slot slot, double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(slot.marker().path(size));
        shape.getStyleClass().addAll("mark", slot.styleClass());
        if (slot.hollow()) {
            shape.getStyleClass().add("hollow");
        }
        return shape;
    }
}
