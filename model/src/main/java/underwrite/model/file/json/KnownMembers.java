package underwrite.model.file.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.thesis.Extras;

/** An object of which some keys are known; the others are kept as {@link #extras()}. */
public final class KnownMembers {
    private final Field object;
    private final Map<String, Field> members;
    private final Set<String> known;

    KnownMembers(Field object, Map<String, Field> members, List<String> known) {
        this.object = object;
        this.members = members;
        this.known = Set.copyOf(known);
    }

    /** The object itself, for refusals that concern it as a whole. */
    public Field object() {
        return object;
    }

    /** The value of a key that must be there. */
    public Field required(String key) {
        Field field = members.get(key);
        if (field == null) {
            throw object.refuse(FileProblem.MISSING, key);
        }
        return field;
    }

    /** The value of a key, when it is there. */
    public Optional<Field> optional(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The value of a key, when it is there and not {@code null}. */
    public Optional<Field> nullable(String key) {
        return optional(key).flatMap(Field::present);
    }

    /** A text, empty when the key is absent. */
    public String text(String key) {
        return optional(key).map(Field::text).orElse("");
    }

    /** A number, or null when the key is absent or {@code null}. */
    public @Nullable Double numberOrNull(String key) {
        return nullable(key).map(field -> field.number(Allowed::numberOrNull)).orElse(null);
    }

    /** A number between two bounds, or null when the key is absent or {@code null}. */
    public @Nullable Double numberOrNull(String key, double min, double max) {
        return nullable(key).map(field -> field.number(min, max)).orElse(null);
    }

    /** A list, empty when the key is absent. */
    public <T> List<T> items(String key, int most, Function<Field, T> read) {
        return optional(key).map(field -> field.items(most, read)).orElse(List.of());
    }

    /** The keys that are not known, each with the known key that it followed. */
    public Extras extras() {
        List<Extras.Entry> unknown = new ArrayList<>(0);
        String after = "";
        for (Map.Entry<String, Field> member : members.entrySet()) {
            if (known.contains(member.getKey())) {
                after = member.getKey();
            } else {
                unknown.add(new Extras.Entry(
                        after, member.getKey(), member.getValue().kept()));
            }
        }
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }
}
