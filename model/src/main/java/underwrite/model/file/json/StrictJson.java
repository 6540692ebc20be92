package underwrite.model.file.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private int tokens;

    private StrictJson(JsonSource source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** A parsed text. */
    public record Document(Json root, JsonSource source) {}

    /**
     * Parses the bytes of a file.
     *
     * @throws ThesisFileException naming the first thing that is wrong and its line and column
     */
    public static Document parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new ThesisFileException(
                    FileProblem.LIMIT_SIZE, "", FileProblem.LIMIT_SIZE.sentence(megabytes(bytes.length)));
        }
        return parseWritten(bytes);
    }

    /** Parses what was just written of a thesis; a file without line breaks may grow past the size of a file by it. */
    public static Document parseWritten(byte[] bytes) {
        FileKind.check(bytes);
        JsonSource source = JsonSource.decode(bytes);
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new Document(new StrictJson(source, parser).document(), source);
        } catch (JsonEOFException e) {
            throw refusal(source, source.length(), FileProblem.FILE_TRUNCATED);
        } catch (StreamReadException e) {
            int at = (int) e.getLocation().getCharOffset();
            throw JsonSyntax.explain(source, Math.max(0, at));
        } catch (IOException e) {
            throw refusal(source, source.length(), FileProblem.FILE_TRUNCATED);
        }
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
        Json root = value(1);
        refuseTail();
        return root;
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

    private Json value(int depth) throws IOException {
        int at = at();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(depth, at);
            case START_ARRAY -> items(depth, at);
            case VALUE_STRING -> new Json.Text(text(at, parser.getText()), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new Json.Truth(true, at);
            case VALUE_FALSE -> new Json.Truth(false, at);
            case VALUE_NULL -> new Json.Null(at);
            default -> throw refusal(source, at, FileProblem.JSON_SYNTAX, "");
        };
    }

    private Json members(int depth, int at) throws IOException {
        refuseTooDeep(depth, at);
        Map<String, Json> members = new LinkedHashMap<>();
        while (advance() != JsonToken.END_OBJECT) {
            int keyAt = at();
            String key = text(keyAt, parser.currentName());
            advance();
            Json earlier = members.put(key, value(depth + 1));
            if (earlier != null) {
                throw refusal(
                        source,
                        keyAt,
                        FileProblem.JSON_DUPLICATE,
                        Shown.text(key),
                        String.valueOf(source.line(earlier.at())),
                        String.valueOf(source.line(keyAt)));
            }
        }
        return new Json.Members(members, at);
    }

    private Json items(int depth, int at) throws IOException {
        refuseTooDeep(depth, at);
        List<Json> values = new ArrayList<>(0);
        while (advance() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return new Json.Items(values, at);
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
