package underwrite.app.screen.preferences;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.settings.Settings;

/** The keys that a person has given to actions; remembered by the action's name. What cannot be read counts as not chosen. */
public final class KeyBindings {
    private static final String KEY = "keys.";

    private final Settings settings;
    private final ActionTable table;

    public KeyBindings(Settings settings, ActionTable table) {
        this.settings = settings;
        this.table = table;
    }

    /** Puts the remembered keys into the table. */
    public void apply() {
        for (Action action : Action.all()) {
            kept(action)
                    .filter(keys -> taken(action, keys).isEmpty())
                    .ifPresent(keys -> table.keys(action).set(keys));
        }
    }

    /** The keys of an action now. */
    KeyCombination keys(Action action) {
        return table.keys(action).get();
    }

    /** Gives keys to an action, unless another has them; then it says which. */
    public Optional<Action> give(Action action, KeyCombination keys) {
        Optional<Action> other = taken(action, keys);
        if (other.isEmpty()) {
            table.keys(action).set(keys);
            if (keys.equals(action.keys())) {
                settings.remove(KEY + action.name());
            } else {
                settings.put(KEY + action.name(), keys.getName());
            }
        }
        return other;
    }

    /** Gives all actions the keys of a first start. */
    public void reset() {
        for (Action action : Action.all()) {
            table.keys(action).set(action.keys());
            settings.remove(KEY + action.name());
        }
    }

    private Optional<Action> taken(Action action, KeyCombination keys) {
        return Action.all().stream()
                .filter(other -> other != action && keys(other).equals(keys))
                .findFirst();
    }

    private Optional<KeyCombination> kept(Action action) {
        try {
            return settings.text(KEY + action.name()).map(KeyCombination::valueOf);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
