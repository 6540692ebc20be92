package underwrite.app.settings;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the window remembers from one start to the next, by key. Values are texts; what does not read as what is asked for counts as not
 * there. Used on the thread of the window; {@link #snapshot()} is what is written elsewhere.
 */
public final class Settings {
    private static final String SEPARATOR = "\t";

    private final Map<String, String> values;
    private final Runnable changed;

    /**
     * @param values as read
     * @param changed is run after each change
     */
    public Settings(Map<String, String> values, Runnable changed) {
        this.values = new TreeMap<>(values);
        this.changed = changed;
    }

    /** Settings that are remembered nowhere. */
    public static Settings ofNobody() {
        return new Settings(Map.of(), () -> {});
    }

    /** The text under a key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The number under a key; a text that is no finite number is none. */
    public OptionalDouble number(String key) {
        try {
            double value = Double.parseDouble(values.getOrDefault(key, ""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether the text under a key is {@code true}; the fallback when there is none. */
    public boolean flag(String key, boolean fallback) {
        return text(key).map(Boolean::parseBoolean).orElse(fallback);
    }

    /** The constant of an enum named under a key. */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key)
                .flatMap(name -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** The set of texts under a key, in the order in which it was put. */
    public Set<String> set(String key) {
        return text(key).filter(text -> !text.isEmpty()).stream()
                .flatMap(text -> Arrays.stream(text.split(SEPARATOR, -1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Puts a value under a key. */
    public void put(String key, Object value) {
        String text = value.toString();
        if (!text.equals(values.put(key, text))) {
            changed.run();
        }
    }

    /** Puts a set of texts under a key; none of them holds a tab. */
    public void put(String key, Set<String> texts) {
        put(key, (Object) String.join(SEPARATOR, texts));
    }

    /** Forgets a key. */
    public void remove(String key) {
        if (values.remove(key) != null) {
            changed.run();
        }
    }

    /** A copy of everything. */
    public Map<String, String> snapshot() {
        return new TreeMap<>(values);
    }
}
