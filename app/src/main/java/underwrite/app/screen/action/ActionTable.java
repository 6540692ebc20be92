package underwrite.app.screen.action;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.jspecify.annotations.Nullable;

/** What each action does, when it can be done, and what it is called at the moment. An action that nobody has bound cannot be done. */
public final class ActionTable {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private static final Bound UNBOUND = new Bound(() -> {}, new SimpleBooleanProperty(false), null, null);

    private final Map<Action, Bound> bound = new EnumMap<>(Action.class);

    /**
     * @param words what it is called at the moment, or null for its usual name
     * @param selected whether it is switched on, or null when it is no switch
     */
    private record Bound(
            Runnable handler,
            ObservableBooleanValue possible,
            @Nullable ObservableStringValue words,
            @Nullable BooleanProperty selected) {}

    /** An action that is always possible. */
    public ActionTable bind(Action action, Runnable handler) {
        return bind(action, ALWAYS, handler);
    }

    /** An action that is possible at times. */
    public ActionTable bind(Action action, ObservableBooleanValue possible, Runnable handler) {
        bound.put(action, new Bound(handler, possible, null, null));
        return this;
    }

    /** An action that is called differently from time to time. */
    public ActionTable bind(
            Action action, ObservableBooleanValue possible, ObservableStringValue words, Runnable handler) {
        bound.put(action, new Bound(handler, possible, words, null));
        return this;
    }

    /** An action that switches something on and off. */
    public ActionTable bindSwitch(Action action, BooleanProperty selected) {
        bound.put(action, new Bound(() -> selected.set(!selected.get()), ALWAYS, null, selected));
        return this;
    }

    /** Does an action, if it is possible now. */
    public void run(Action action) {
        Bound what = of(action);
        if (what.possible().get()) {
            what.handler().run();
        }
    }

    /** Whether somebody has said what the action does. */
    public boolean bound(Action action) {
        return bound.containsKey(action);
    }

    /** Whether an action is possible. */
    public BooleanExpression possible(Action action) {
        return BooleanExpression.booleanExpression(of(action).possible());
    }

    /** What an action is called at the moment. */
    public StringExpression words(Action action) {
        ObservableStringValue words = of(action).words();
        return words == null ? Bindings.createStringBinding(action::label) : StringExpression.stringExpression(words);
    }

    /** The switch of an action, or null when it is none. */
    public @Nullable BooleanProperty selected(Action action) {
        return of(action).selected();
    }

    private Bound of(Action action) {
        return bound.getOrDefault(action, UNBOUND);
    }
}
