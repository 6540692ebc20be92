package underwrite.model.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.thesis.Extras;

/**
 * Writes the members of one object in order. A key that this version does not know comes back after the known key that it followed,
 * also when that one is left out.
 */
final class ObjectWriter {
    private final JsonWriter out;
    private final Set<Extras.Entry> left;

    private ObjectWriter(JsonWriter out, Extras extras) {
        this.out = out;
        this.left = new LinkedHashSet<>(extras.entries());
    }

    /** Writes an object. */
    static void write(JsonWriter out, Extras extras, Consumer<ObjectWriter> members) {
        ObjectWriter writer = new ObjectWriter(out, extras);
        out.object(() -> {
            writer.unknownAfter("");
            members.accept(writer);
            writer.unknownLeft();
        });
    }

    ObjectWriter text(String key, String value) {
        return member(key, () -> out.text(value));
    }

    ObjectWriter textIfAny(String key, String value) {
        return memberIf(!value.isEmpty(), key, () -> out.text(value));
    }

    ObjectWriter number(String key, double value) {
        return member(key, () -> out.number(value));
    }

    ObjectWriter numberIfAny(String key, @Nullable Double value) {
        return value == null ? skipped(key) : member(key, () -> out.number(value));
    }

    ObjectWriter trueIf(String key, boolean value) {
        return memberIf(value, key, () -> out.truth(true));
    }

    <T> ObjectWriter listIfAny(String key, List<T> items, Consumer<T> each) {
        return memberIf(!items.isEmpty(), key, () -> out.list(() -> items.forEach(each)));
    }

    ObjectWriter memberIf(boolean present, String key, Runnable value) {
        return present ? member(key, value) : skipped(key);
    }

    ObjectWriter member(String key, Runnable value) {
        out.key(key);
        value.run();
        return skipped(key);
    }

    private ObjectWriter skipped(String key) {
        unknownAfter(key);
        return this;
    }

    private void unknownAfter(String key) {
        if (!left.isEmpty()) {
            List<Extras.Entry> here =
                    left.stream().filter(entry -> entry.after().equals(key)).toList();
            here.forEach(this::unknown);
        }
    }

    private void unknownLeft() {
        List.copyOf(left).forEach(this::unknown);
    }

    private void unknown(Extras.Entry entry) {
        left.remove(entry);
        out.key(entry.key()).kept(entry.json());
    }
}
