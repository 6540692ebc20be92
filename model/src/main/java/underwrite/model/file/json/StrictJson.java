package underwrite.model.file.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/**
 * Reads JSON (RFC 8259) without mercy and under limits: UTF-8 only, no duplicate keys, no comments, one document, finite numbers, whole
 * characters. Files come from strangers, so every limit is checked while reading and nothing is bound to classes by name.
 */
public final class StrictJson {
    /** The most bytes in a file. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The most levels of lists and objects, the outermost counted. */
    public static final int MAX_DEPTH = 32;

    /** The most characters in a text or a key. */
    public static final int MAX_TEXT = 100_000;

    /** The most characters in a number. */
    public static final int MAX_NUMBER = 1_000;

    /** The most values, keys and brackets; it bounds the memory that 8 MiB can ask for. */
    public static final int MAX_TOKENS = 1_000_000;

    /** The one factory of JSON parsers and generators; the limits are checked here, so that each has its own sentence. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final JsonSource source;
    private final JsonParser parser;

    /** Told of a fault past which reading could go on. */
    private final Consumer<ThesisFileException> faults;

    /** The lists and objects around the place that is read, the outermost first. */
    private final Deque<Json> open = new ArrayDeque<>();

    private @Nullable Json root;
    private int tokens;

    private StrictJson(JsonSource source, JsonParser parser, Consumer<ThesisFileException> faults) {
        this.source = source;
        this.parser = parser;
        this.faults = faults;
    }

    /** A parsed text. */
    public record Document(Json root, JsonSource source) {}

    /**
     * What of a damaged text can be read: up to the first place past which nothing is certain, without single values that cannot stand.
     *
     * @param faults everything that is wrong, in order
     * @param cutOff the lists and objects in which the reading had to stop, the outermost first; empty when it came to the end
     */
    public record GoodText(Document document, List<ThesisFileException> faults, List<Json> cutOff) {}

    /**
     * Parses the bytes of a file.
     *
     * @throws ThesisFileException naming the first thing that is wrong and its line and column
     */
    public static Document parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ThesisFileException.of(FileProblem.LIMIT_SIZE, megabytes(bytes.length));
        }
        return parseWritten(bytes);
    }

    /** Parses what was just written of a thesis; a file without line breaks may grow past the size of a file by it. */
    public static Document parseWritten(byte[] bytes) {
        FileKind.check(bytes);
        JsonSource source = JsonSource.decode(bytes);
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new Document(new StrictJson(source, parser, StrictJson::refuse).document(), source);
        } catch (IOException e) {
            throw explained(source, e);
        }
    }

    /** Parses what can be read of the bytes of a damaged file, under the same limits; empty when that is nothing at all. */
    public static Optional<GoodText> parseGoodText(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        FileKind.check(bytes);
        List<ThesisFileException> faults = new ArrayList<>();
        JsonSource source = JsonSource.decode(bytes, faults::add);
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            StrictJson reading = new StrictJson(source, parser, faults::add);
            try {
                reading.document();
            } catch (ThesisFileException e) {
                faults.add(e);
            } catch (IOException e) {
                faults.add(explained(source, e));
            }
            return Optional.ofNullable(reading.root)
                    .map(root -> new GoodText(new Document(root, source), faults, List.copyOf(reading.open)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void refuse(ThesisFileException fault) {
        throw fault;
    }

    private static ThesisFileException explained(JsonSource source, IOException e) {
        return e instanceof StreamReadException stopped && !(e instanceof JsonEOFException)
                ? JsonSyntax.explain(
                        source, Math.max(0, (int) stopped.getLocation().getCharOffset()))
                : refusal(source, source.length(), FileProblem.FILE_TRUNCATED);
    }

    /** A size in mebibytes with one decimal, rounded up, so that a file past the limit never reads as being at it. */
    public static String megabytes(long bytes) {
        return JsonNumber.text(Math.ceil(bytes * 10.0 / (1024 * 1024)) / 10);
    }

    private static ThesisFileException refusal(JsonSource source, int at, FileProblem problem, Object... arguments) {
        return new ThesisFileException(problem, source.place(at), problem.sentence(arguments));
    }

    private Json document() throws IOException {
        advance();
        value(1, value -> root = value);
        refuseTail();
        return Objects.requireNonNull(root, "a fault is thrown or there is a value");
    }

    /** What follows the document decides the sentence: zeros are a damaged end, anything else a second document. */
    private void refuseTail() {
        int end = (int) parser.currentLocation().getCharOffset();
        boolean zeros = false;
        for (int i = end; i < source.length(); i++) {
            char c = source.at(i);
            if (c == '\0') {
                zeros = true;
            } else if (!JsonSyntax.isSpace(c)) {
                throw refusal(source, i, FileProblem.JSON_TRAILING);
            }
        }
        if (zeros) {
            throw refusal(source, end, FileProblem.FILE_DAMAGED_TAIL);
        }
    }

    private JsonToken advance() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refusal(source, source.length(), FileProblem.FILE_TRUNCATED);
        }
        if (++tokens > MAX_TOKENS) {
            throw refusal(source, at(), FileProblem.LIMIT_VALUES, String.valueOf(MAX_TOKENS));
        }
        return token;
    }

    private int at() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Reads a value; lists and objects are handed over before they are filled, so that what is read of them is kept in any case. */
    private void value(int depth, Consumer<Json> into) throws IOException {
        int at = at();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            container(token, depth, at, into);
            return;
        }
        if (token.isNumeric() && !isWhole(at + parser.getTextLength())) {
            return;
        }
        try {
            into.accept(leaf(token, at));
        } catch (ThesisFileException e) {
            faults.accept(e);
        }
    }

    /** Whether a number ends at a place for certain; else it may have had more digits, and what follows it is a fault in any case. */
    private boolean isWhole(int end) {
        char next = source.at(end);
        return next == ',' || next == ']' || next == '}' || JsonSyntax.isSpace(next) || open.isEmpty();
    }

    private Json leaf(JsonToken token, int at) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new Json.Text(text(at, parser.getText()), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new Json.Truth(true, at);
            case VALUE_FALSE -> new Json.Truth(false, at);
            case VALUE_NULL -> new Json.Null(at);
            default -> throw refusal(source, at, FileProblem.JSON_SYNTAX, "");
        };
    }

    private void container(JsonToken token, int depth, int at, Consumer<Json> into) throws IOException {
        refuseTooDeep(depth, at);
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> members = new LinkedHashMap<>();
            enter(new Json.Members(members, at), into);
            members(members, depth);
        } else {
            List<Json> values = new ArrayList<>(0);
            enter(new Json.Items(values, at), into);
            while (advance() != JsonToken.END_ARRAY) {
                value(depth + 1, values::add);
            }
        }
        open.removeLast();
    }

    private void enter(Json container, Consumer<Json> into) {
        into.accept(container);
        open.addLast(container);
    }

    private void members(Map<String, Json> members, int depth) throws IOException {
        Set<String> twice = new HashSet<>(0);
        while (advance() != JsonToken.END_OBJECT) {
            int keyAt = at();
            Optional<String> key = key(keyAt);
            advance();
            value(depth + 1, value -> key.ifPresent(known -> put(members, known, keyAt, value, twice)));
        }
    }

    /** A key; empty when it is one that no file may hold. */
    private Optional<String> key(int at) throws IOException {
        try {
            return Optional.of(text(at, parser.currentName()));
        } catch (ThesisFileException e) {
            faults.accept(e);
            return Optional.empty();
        }
    }

    /** Of two values under one key neither is taken, since which of them was meant is not guessed. */
    private void put(Map<String, Json> members, String key, int keyAt, Json value, Set<String> twice) {
        Json earlier = members.remove(key);
        if (earlier == null && !twice.contains(key)) {
            members.put(key, value);
        } else if (earlier != null) {
            twice.add(key);
            faults.accept(refusal(
                    source,
                    keyAt,
                    FileProblem.JSON_DUPLICATE,
                    Shown.text(key),
                    String.valueOf(source.line(earlier.at())),
                    String.valueOf(source.line(keyAt))));
        }
    }

    private void refuseTooDeep(int depth, int at) {
        if (depth > MAX_DEPTH) {
            throw refusal(source, at, FileProblem.LIMIT_DEPTH, String.valueOf(MAX_DEPTH));
        }
    }

    private Json number(int at) throws IOException {
        int length = parser.getTextLength();
        if (length > MAX_NUMBER) {
            throw refusal(source, at, FileProblem.LIMIT_NUMBER, String.valueOf(length), String.valueOf(MAX_NUMBER));
        }
        String written = parser.getText();
        if (!Double.isFinite(Double.parseDouble(written))) {
            throw refusal(source, at, FileProblem.NUMBER_TOO_LARGE, Shown.text(written));
        }
        return new Json.Numeral(written, at);
    }

    private String text(int at, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > MAX_TEXT) {
            throw refusal(source, at, FileProblem.LIMIT_TEXT, String.valueOf(length), String.valueOf(MAX_TEXT));
        }
        if (hasHalfCharacter(value)) {
            throw refusal(source, at, FileProblem.TEXT);
        }
        return value;
    }

    /** Whether a text holds one half of a surrogate pair, which is no character and cannot be written back. */
    static boolean hasHalfCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                int whole = Character.charCount(value.codePointAt(i));
                if (whole == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
