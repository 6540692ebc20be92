package underwrite.model.file.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;

/** The text of a JSON file, which turns an offset into line and column. */
public final class JsonSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] text;
    private final boolean marked;
    private int @Nullable [] starts;

    private JsonSource(char[] text, boolean marked) {
        this.text = text;
        this.marked = marked;
    }

    /**
     * Decodes UTF-8 strictly; a byte order mark at the start is dropped.
     *
     * @throws ThesisFileException at the first byte that is not UTF-8
     */
    static JsonSource decode(byte[] bytes) {
        return decode(bytes, fault -> {
            throw fault;
        });
    }

    /** Decodes UTF-8; the first byte that is none is told as a fault, and all such become the mark for an unknown character. */
    static JsonSource decode(byte[] bytes, Consumer<ThesisFileException> faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return of(out);
        }
        String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
        JsonSource before = of(out);
        faults.accept(new ThesisFileException(
                FileProblem.ENCODING, before.place(before.length()), FileProblem.ENCODING.sentence(found)));
        return of(CharBuffer.wrap(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static JsonSource of(CharBuffer decoded) {
        boolean marked = decoded.hasRemaining() && decoded.get(decoded.position()) == BYTE_ORDER_MARK;
        if (marked) {
            decoded.get();
        }
        char[] text = new char[decoded.remaining()];
        decoded.get(text);
        return new JsonSource(text, marked);
    }

    char[] text() {
        return text;
    }

    int length() {
        return text.length;
    }

    /** Whether the file began with a byte order mark. */
    public boolean byteOrderMark() {
        return marked;
    }

    /** The character at an offset, NUL past the end. */
    char at(int offset) {
        return offset >= 0 && offset < text.length ? text[offset] : '\0';
    }

    /** At most so many characters before an offset. */
    String before(int offset, int most) {
        int end = Math.min(offset, text.length);
        int start = Math.max(0, end - most);
        return new String(text, start, end - start);
    }

    /** Line and column of an offset. */
    public Place place(int offset) {
        int line = line(offset);
        return new Place("", line, Math.min(offset, text.length) - starts()[line - 1] + 1);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int place = Arrays.binarySearch(starts(), Math.min(offset, text.length));
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** Where each line begins; a file with thousands of faults asks thousands of times. */
    private int[] starts() {
        int[] found = starts;
        if (found == null) {
            found = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length)
                                    .filter(i -> text[i] == '\n')
                                    .map(i -> i + 1))
                    .toArray();
            starts = found;
        }
        return found;
    }
}
