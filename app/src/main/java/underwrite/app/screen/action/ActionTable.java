package underwrite.app.screen.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * What each action does, when it can be done, and what it is called at the moment. An action that nobody has bound yet cannot be done;
 * menus and buttons may be drawn before it is bound.
 */
public final class ActionTable {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final Map<Action, Entry> entries = new EnumMap<>(Action.class);

    /** One line of the table. */
    private static final class Entry {
        final BooleanProperty offered = new SimpleBooleanProperty();
        final BooleanProperty possible = new SimpleBooleanProperty();
        final StringProperty words;
        final BooleanProperty selected = new SimpleBooleanProperty();
        final ObjectProperty<KeyCombination> keys;
        Runnable handler = () -> {};

        Entry(Action action) {
            words = new SimpleStringProperty(action.label());
            keys = new SimpleObjectProperty<>(action.keys());
        }
    }

    public ActionTable() {
        Action.all().forEach(action -> entries.put(action, new Entry(action)));
    }

    /** An action that is always possible. */
    public ActionTable bind(Action action, Runnable handler) {
        return bind(action, ALWAYS, handler);
    }

    /** An action that is possible at times. */
    public ActionTable bind(Action action, ObservableBooleanValue possible, Runnable handler) {
        Entry entry = entry(action);
        entry.handler = handler;
        entry.possible.bind(possible);
        entry.offered.set(true);
        return this;
    }

    /** An action that is called differently from time to time. */
    public ActionTable bind(
            Action action, ObservableBooleanValue possible, ObservableStringValue words, Runnable handler) {
        entry(action).words.bind(words);
        return bind(action, possible, handler);
    }

    /** An action that switches something on and off. */
    public ActionTable bindSwitch(Action action, BooleanProperty selected) {
        entry(action).selected.bindBidirectional(selected);
        return bind(action, () -> selected.set(!selected.get()));
    }

    /** Does an action, if it is possible now. */
    public void run(Action action) {
        Entry entry = entry(action);
        if (entry.possible.get()) {
            entry.handler.run();
        }
    }

    /** Whether somebody has said what the action does; one that does nothing is not shown. */
    public BooleanExpression offered(Action action) {
        return entry(action).offered;
    }

    /** Whether an action is possible. */
    public BooleanExpression possible(Action action) {
        return entry(action).possible;
    }

    /** What an action is called at the moment. */
    public StringExpression words(Action action) {
        return entry(action).words;
    }

    /** Whether what an action switches is on. */
    public BooleanProperty selected(Action action) {
        return entry(action).selected;
    }

    /** The keys that do an action anywhere in the window. */
    public ObjectProperty<KeyCombination> keys(Action action) {
        return entry(action).keys;
    }

    /** The keys of an action as people read them: Ctrl Shift S. */
    public ObservableValue<String> keysText(Action action) {
        return entry(action).keys.map(KeysText::of);
    }

    private Entry entry(Action action) {
        return Objects.requireNonNull(entries.get(action));
    }
}
