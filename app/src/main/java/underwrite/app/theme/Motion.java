package underwrite.app.theme;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether things move into their places or are there at once; a setting of each scene. */
public enum Motion {
    FULL,
    REDUCED;

    private static final String KEY = "underwrite.motion";

    /** Sets it for a scene. */
    public void apply(Scene scene) {
        scene.getProperties().put(KEY, this);
    }

    /** What holds for a node; reduced while it is in no scene. */
    public static Motion of(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return REDUCED;
        }
        return scene.getProperties().get(KEY) == REDUCED ? REDUCED : FULL;
    }
}
