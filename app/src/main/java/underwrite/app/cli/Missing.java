package underwrite.app.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.json.JsonWriter;

/** Values that may be missing, as JSON documents say it. */
final class Missing {
    private Missing() {}

    static void numberOrNull(JsonWriter out, OptionalDouble value) {
        if (value.isPresent()) {
            out.number(value.getAsDouble());
        } else {
            out.nothing();
        }
    }

    static void textOrNull(JsonWriter out, @Nullable Object value) {
        if (value == null) {
            out.nothing();
        } else {
            out.text(value.toString());
        }
    }
}
