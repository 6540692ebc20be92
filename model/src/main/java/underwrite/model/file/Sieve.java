package underwrite.model.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.Json;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/** Lets the values of a file through that their readers take, and notes the others. */
final class Sieve {
    private static final int MOST_FAULTS = 1_000;

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Json> cutOff;

    /** @param cutOff lists and objects that are not whole, which is known already */
    Sieve(List<Json> cutOff) {
        this.cutOff = List.copyOf(cutOff);
    }

    /** There is more wrong with a file than anybody could go through. */
    static final class HopelessException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What was noted, in order. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    void note(LeftOut what) {
        leftOut.add(what);
        if (leftOut.size() > MOST_FAULTS) {
            throw new HopelessException();
        }
    }

    /** Whether a reader takes the value; what it says otherwise is noted. */
    boolean passes(Field field, Consumer<Field> reader) {
        try {
            reader.accept(field);
            return true;
        } catch (ThesisFileException fault) {
            note(LeftOut.of(fault));
            return false;
        }
    }

    /** The value when it is whole and a reader takes it. */
    Optional<Json> whole(Field field, Consumer<Field> reader) {
        return !isCutOff(field.json()) && passes(field, reader) ? Optional.of(field.json()) : Optional.empty();
    }

    /** Whether a value is one in which the reading had to stop. */
    boolean isCutOff(Json value) {
        return cutOff.stream().anyMatch(open -> open == value);
    }

    /** The entries of a list that a reader takes, up to a number. */
    Optional<Json> entries(Field list, int most, Consumer<Field> reader) {
        if (!passes(list, field -> field.items(Integer.MAX_VALUE))) {
            return Optional.empty();
        }
        List<Json> good = new ArrayList<>();
        for (Field entry : list.items(Integer.MAX_VALUE)) {
            if (good.size() == most) {
                passes(list, field -> field.items(most));
                break;
            }
            whole(entry, reader).ifPresent(good::add);
        }
        return Optional.of(new Json.Items(good, list.json().at()));
    }

    /** As {@link #entries}, each with an id of its own. */
    <T> Optional<Json> distinct(Field list, Function<Field, T> reader, Function<T, String> id) {
        Set<String> taken = new HashSet<>();
        return entries(list, ThesisFormat.MAX_ITEMS, entry -> {
            String found = id.apply(reader.apply(entry));
            if (!taken.add(found)) {
                throw entry.refuse(FileProblem.DUPLICATE_ID, Shown.text(found));
            }
        });
    }

    /** The members of an object that a reader takes when it is shown the object with only that one. */
    Optional<Json> oneByOne(Field object, Consumer<Field> reader) {
        return members(object, (key, field) -> whole(field, value -> reader.accept(only(object, key, value))));
    }

    /** The members of an object as a rule lets them through. */
    Optional<Json> members(Field object, Rule rule) {
        if (!passes(object, Field::members)) {
            return Optional.empty();
        }
        Map<String, Json> good = new LinkedHashMap<>();
        object.members().forEach((key, field) -> rule.through(key, field).ifPresent(value -> good.put(key, value)));
        return Optional.of(new Json.Members(good, object.json().at()));
    }

    private static Field only(Field object, String key, Field value) {
        return object.changed(all -> new Json.Members(Map.of(key, value.json()), all.at()));
    }

    /** What of a member goes through. */
    interface Rule {
        Optional<Json> through(String key, Field field);
    }
}
