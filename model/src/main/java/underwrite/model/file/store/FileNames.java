package underwrite.model.file.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;

/** Names that a file may have here and on the other systems that it may be mailed to. */
final class FileNames {
    private static final int MOST_BYTES = 255;
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\x00-\\x1f\\\\]");

    private FileNames() {}

    /** The last part of a path; empty for a root. */
    static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Refuses a new name that some system cannot hold; a file that is there already keeps its name. */
    static void refuseUnusable(Path file) {
        String name = of(file);
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refusal("long", name);
        }
        if (!Files.exists(file) && isUnusable(name)) {
            throw refusal("reserved", name);
        }
    }

    static boolean isUnusable(String name) {
        return name.isBlank()
                || name.endsWith(".")
                || name.endsWith(" ")
                || FORBIDDEN.matcher(name).find()
                || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static ThesisFileException refusal(String variant, String name) {
        return new ThesisFileException(
                FileProblem.NAME, Place.WHOLE, FileProblem.NAME.sentenceOf(variant, Shown.text(name)));
    }
}
