package underwrite.model.file.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.json.Json;
import underwrite.model.thesis.Thesis;

/**
 * One field in which two theses differ.
 *
 * @param path such as {@code scenarios[base].assumptions.market.size}; entries of lists go by their ids
 * @param before what the first holds, empty when it has no such field
 * @param after what the second holds, empty when it has no such field
 */
public record Change(String path, Optional<Json> before, Optional<Json> after) {

    /** What changed from one thesis to another, in the order of the file; what was added or removed whole is one change. */
    public static List<Change> between(Thesis before, Thesis after) {
        List<Change> changes = new ArrayList<>();
        collect("", ThesisTree.of(before), ThesisTree.of(after), changes);
        return changes;
    }

    private static void collect(String path, @Nullable Json before, @Nullable Json after, List<Change> changes) {
        if (before instanceof Json.Members one && after instanceof Json.Members other) {
            keys(one, other)
                    .forEach(key -> collect(
                            ThesisTree.below(path, key),
                            one.members().get(key),
                            other.members().get(key),
                            changes));
        } else if (before == null || !before.equals(after)) {
            changes.add(new Change(path, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    /** The keys of both, those of the first in its order. */
    static Set<String> keys(Json.Members one, Json.Members other) {
        Set<String> keys = new LinkedHashSet<>(one.members().keySet());
        keys.addAll(other.members().keySet());
        return keys;
    }
}
