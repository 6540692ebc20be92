package underwrite.model.thesis;

import java.util.List;

/**
 * Keys of a file's object that this version does not know. They are kept as JSON text and written back where they stood.
 *
 * @param entries in file order
 */
public record Extras(List<Entry> entries) {
    /** No unknown keys. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        entries = List.copyOf(entries);
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
