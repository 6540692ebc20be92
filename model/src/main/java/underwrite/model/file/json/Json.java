package underwrite.model.file.json;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where in its text it began. */
public sealed interface Json {

    /** Where it began, in characters from the start of the text. */
    int at();

    /** A text. */
    record Text(String value, int at) implements Json {}

    /** A number as it was written, so that nothing is lost of it. */
    record Numeral(String written, int at) implements Json {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, int at) implements Json {}

    /** {@code null}. */
    record Null(int at) implements Json {}

    /** A list. */
    record Items(List<Json> values, int at) implements Json {}

    /**
     * An object.
     *
     * @param members by key, in file order
     */
    record Members(Map<String, Json> members, int at) implements Json {}
}
