package underwrite.app.screen.drivers;

import javafx.scene.layout.Region;
import underwrite.app.live.Picture;
import underwrite.model.driver.Input;

/** One assumption in the panel. */
interface InputRow {
    /** The assumption. */
    Input input();

    /** What is seen of it. */
    Region view();

    /** Shows the active scenario of a picture. */
    void draw(Picture picture);

    /** Gives it the keyboard. */
    void focus();

    /** Lights it up, or ends that. */
    void light(boolean lit);
}
