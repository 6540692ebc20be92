package underwrite.app.screen;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One tab in the middle of the window. */
public interface Tab {
    /** A badge that says nothing. */
    ObservableValue<String> NO_BADGE = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    /** Where it stands. */
    Place place();

    /** What it shows; asked for once, when it is first looked at. */
    Node view();

    /** It is looked at from now on, or no more: a tab that is not draws nothing. */
    void showing(boolean shown);

    /** A few characters beside its name, such as a count; empty for none. */
    default ObservableValue<String> badge() {
        return NO_BADGE;
    }
}
