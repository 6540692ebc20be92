package underwrite.app.screen;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Draws from a value whenever it changes, but only while the place is looked at; what changed meanwhile is drawn on the first look. */
public final class Redraw {
    private boolean shown;
    private boolean stale = true;
    private final Runnable draw;

    private Redraw(Runnable draw) {
        this.draw = draw;
    }

    /** Draws from a value. Nothing is drawn before {@link #showing} says so. */
    public static <T> Redraw of(ObservableValue<T> value, Consumer<? super T> draw) {
        Redraw redraw = new Redraw(() -> draw.accept(value.getValue()));
        value.addListener((property, old, now) -> redraw.ask());
        return redraw;
    }

    /** Draws, now or on the next look. */
    public void ask() {
        stale = true;
        drawIfDue();
    }

    /** The place is looked at from now on, or no more. */
    public void showing(boolean now) {
        shown = now;
        drawIfDue();
    }

    private void drawIfDue() {
        if (shown && stale) {
            stale = false;
            draw.run();
        }
    }
}
