package underwrite.app.theme;

import javafx.scene.Scene;

/**
 * How many canvas pixels stand for one px of a scene's layout, beyond what the screen itself does: what zooms a window, or takes a picture of
 * it enlarged, says so here, and everything painted stays sharp.
 */
public final class Resolution {
    static final String KEY = "underwrite.resolution";

    private Resolution() {}

    /** Sets it for a scene; all that is painted in it is painted anew at once. */
    public static void apply(Scene scene, double factor) {
        if (!(factor > 0 && factor <= 8)) {
            throw new IllegalArgumentException("resolution " + factor + " is not above 0 and up to 8");
        }
        scene.getProperties().put(KEY, factor);
    }

    /** What holds for a scene; 1 unless said. */
    public static double of(Scene scene) {
        return scene.getProperties().get(KEY) instanceof Double factor ? factor : 1;
    }
}
