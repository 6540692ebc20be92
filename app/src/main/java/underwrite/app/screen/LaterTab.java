package underwrite.app.screen;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A tab that is made when it is first looked at, so that the window opens without waiting for it. */
public final class LaterTab implements Tab {
    private final Place place;
    private final ObservableValue<String> badge;
    private final Supplier<? extends Tab> make;
    private @Nullable Tab made;

    /** @param badge shown from the beginning */
    public LaterTab(Place place, ObservableValue<String> badge, Supplier<? extends Tab> make) {
        this.place = place;
        this.badge = badge;
        this.make = make;
    }

    public LaterTab(Place place, Supplier<? extends Tab> make) {
        this(place, NO_BADGE, make);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }

    @Override
    public Node view() {
        return tab().view();
    }

    @Override
    public void showing(boolean shown) {
        tab().showing(shown);
    }

    private Tab tab() {
        Tab tab = made;
        if (tab == null) {
            tab = make.get();
            made = tab;
        }
        return tab;
    }
}
