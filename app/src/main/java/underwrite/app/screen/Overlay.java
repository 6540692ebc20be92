package underwrite.app.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A card over the window that blocks nothing: Escape or a click beside it takes it away, and the keyboard goes back to where it was. */
public final class Overlay extends StackPane {
    private @Nullable Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /** Shows a card; what has the keyboard gets it back afterwards. */
    public void show(Region card, Pos place) {
        if (!isVisible()) {
            Scene scene = getScene();
            before = scene == null ? null : scene.getFocusOwner();
        }
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, place);
        getChildren().setAll(card);
        setVisible(true);
        toFront();
        requestFocus();
    }

    /** Takes the card away. */
    public void hide() {
        setVisible(false);
        getChildren().clear();
        Node owner = before;
        before = null;
        if (owner != null) {
            owner.requestFocus();
        }
    }
}
