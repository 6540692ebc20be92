package underwrite.app.workspace;

import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.thesis.Thesis;

/**
 * What an edit of the document is called and where it belongs, apart from what it does.
 *
 * @param label the words of the step, from the document before it to the one after it
 * @param merge edits in a row with the same key become one step while a gesture is held or keys follow each other quickly; null: never
 * @param scenario the scenario that it belongs to, or null
 * @param input the assumption that it belongs to, or null
 */
public record Edit(
        Label label,
        @Nullable Object merge,
        @Nullable String scenario,
        @Nullable Input input) {

    /** Names a step by what it changed. */
    @FunctionalInterface
    public interface Label {
        String between(Thesis before, Thesis after);
    }

    /** An edit under fixed words that is always a step of its own. */
    public static Edit of(String words) {
        return new Edit((before, after) -> words, null, null, null);
    }

    /** The same edit, belonging to a scenario. */
    public Edit in(String scenarioId) {
        return new Edit(label, merge, scenarioId, input);
    }

    /** The slider tab that it belongs to, or null. */
    public @Nullable Group group() {
        return input == null ? null : input.group();
    }
}
