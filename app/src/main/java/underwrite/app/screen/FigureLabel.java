package underwrite.app.screen;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** A figure of the model that opens its working when it is clicked, or on Enter. */
public final class FigureLabel extends Label {
    private final Navigator navigator;
    private @Nullable FigureKey figure;

    public FigureLabel(Navigator navigator, String... styles) {
        this.navigator = navigator;
        getStyleClass().add("figure");
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setMinWidth(USE_PREF_SIZE);
        setOnMouseClicked(event -> explain());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                explain();
                event.consume();
            }
        });
    }

    /** Shows a figure. */
    public void show(String text, FigureKey key) {
        setText(text);
        figure = key;
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
    }

    /** Shows that there is no figure. */
    public void showNone(String text) {
        setText(text);
        figure = null;
        setFocusTraversable(false);
        setCursor(Cursor.DEFAULT);
    }

    /** The figure shown, or null. */
    public @Nullable FigureKey figure() {
        return figure;
    }

    private void explain() {
        FigureKey key = figure;
        if (key != null) {
            navigator.explain(key, this);
        }
    }
}
