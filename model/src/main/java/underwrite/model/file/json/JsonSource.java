package underwrite.model.file.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/** The text of a JSON file, which turns an offset into line and column. */
public final class JsonSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] text;
    private final boolean marked;

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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
        if (marked) {
            out.get();
        }
        char[] text = new char[out.remaining()];
        out.get(text);
        JsonSource source = new JsonSource(text, marked);
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new ThesisFileException(
                    FileProblem.ENCODING, source.place(text.length), FileProblem.ENCODING.sentence(found));
        }
        return source;
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

    /** {@code line L, column C} of an offset, both from 1. */
    public String place(int offset) {
        int line = 1;
        int start = 0;
        int end = Math.min(offset, text.length);
        for (int i = 0; i < end; i++) {
            if (text[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (end - start + 1);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length); i++) {
            if (text[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
