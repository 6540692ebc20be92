package underwrite.model.file.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import underwrite.model.file.Opened;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;

/**
 * Unsaved work at one moment, with all that is needed to go on from it.
 *
 * @param document the file that it belongs to; empty when it was never saved
 * @param base the content of that file when the work was begun or saved last
 * @param readOnly whether the document may not be written back over its file
 * @param scenario the scenario that was looked at
 * @param edits how many edits lie between the file and this; at least 1
 * @param at when it was taken down
 */
public record Snapshot(
        Optional<Path> document,
        Optional<Fingerprint> base,
        boolean readOnly,
        String scenario,
        long edits,
        Instant at,
        Thesis thesis) {
    private static final String FORMAT = "underwrite-recovery";
    private static final int VERSION = 1;
    private static final List<String> KEYS =
            List.of("format", "version", "document", "base", "readOnly", "scenario", "edits", "at");

    private static final byte[] LINE = "---\n".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_EDITS = 1L << 40;

    /** The bytes in which a snapshot is kept: what is known of it, a line, and then the thesis just as a file of its own. */
    byte[] write() {
        byte[] known = ThesisWriter.utf8(JsonWriter.document(out -> out.object(() -> {
            out.key("format").text(FORMAT);
            out.key("version").number(VERSION);
            document.ifPresent(path -> out.key("document").text(path.toString()));
            base.ifPresent(content -> out.key("base").text(content.sha256()));
            out.key("readOnly").truth(readOnly);
            out.key("scenario").text(scenario);
            out.key("edits").number((double) edits);
            out.key("at").text(at.toString());
        })));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(known);
        bytes.writeBytes(LINE);
        bytes.writeBytes(ThesisWriter.write(thesis));
        return bytes.toByteArray();
    }

    /**
     * Reads a snapshot as strictly as a thesis: what is broken must not be offered.
     *
     * @throws ThesisFileException when anything in it is wrong
     */
    static Snapshot read(byte[] bytes) {
        int line = lineIn(bytes);
        KnownMembers members =
                Field.root(StrictJson.parse(Arrays.copyOf(bytes, line))).members(KEYS);
        if (!members.required("format").isText(FORMAT)) {
            throw members.object().refuse(FileProblem.NOT_THESIS);
        }
        members.required("version").whole(1, VERSION, FileProblem.VERSION);
        Opened opened = ThesisReader.read(Arrays.copyOfRange(bytes, line + LINE.length, bytes.length));
        return new Snapshot(
                members.optional("document").map(Snapshot::path),
                members.optional("base").map(Field::text).map(Fingerprint::new),
                members.required("readOnly").truth(),
                members.required("scenario").text(),
                members.required("edits").whole(1, MOST_EDITS, FileProblem.RANGE),
                time(members.required("at")),
                opened.thesis());
    }

    /** Where the line begins; no line of the JSON before it can be like it. */
    private static int lineIn(byte[] bytes) {
        for (int i = 1; i + LINE.length <= bytes.length; i++) {
            if (bytes[i - 1] == '\n' && Arrays.equals(bytes, i, i + LINE.length, LINE, 0, LINE.length)) {
                return i;
            }
        }
        throw ThesisFileException.of(FileProblem.FILE_TRUNCATED);
    }

    private static Path path(Field field) {
        try {
            return Path.of(field.text());
        } catch (InvalidPathException e) {
            throw field.refuseWith(FileProblem.NAME, FileProblem.NAME.sentenceOf("reserved", Shown.text(field.text())));
        }
    }

    private static Instant time(Field field) {
        try {
            return Instant.parse(field.text());
        } catch (DateTimeParseException e) {
            throw field.refuse(FileProblem.DATE, Shown.text(field.text()));
        }
    }
}
