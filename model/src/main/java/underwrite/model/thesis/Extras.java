package underwrite.model.thesis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a file's object that this version does not know. They are kept as JSON text and written back where they stood.
 *
 * <p>Two are equal when they hold the same keys with the same values, wherever those stand: the order of keys means nothing in JSON, and
 * where a key stands changes when the known key before it becomes empty and is left out.
 *
 * @param entries in file order
 */
public record Extras(List<Entry> entries) {
    /** No unknown keys. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        entries = List.copyOf(entries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras extras && (entries.equals(extras.entries) || values().equals(extras.values()));
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private Map<String, String> values() {
        return entries.stream().collect(Collectors.toMap(Entry::key, Entry::json));
    }

    /**
     * One unknown key.
     *
     * @param after the known key that it followed, empty at the start of the object
     * @param key the key
     * @param json its value as JSON text
     */
    public record Entry(String after, String key, String json) {}
}
