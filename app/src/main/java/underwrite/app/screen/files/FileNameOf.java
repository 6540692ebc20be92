package underwrite.app.screen.files;

import java.nio.file.Path;
import underwrite.model.file.json.Shown;

/** Names for files, from the title of a thesis. */
final class FileNameOf {
    private static final int LONGEST = 80;

    private FileNameOf() {}

    /** The name of a file as it can be shown: on one line, cut where it is long, nothing in it invisible. */
    static String path(Path file) {
        return Shown.text(String.valueOf(file.getFileName()));
    }

    /** The title without what some system does not allow in a name. */
    static String title(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[. ]+$", "");
        String cut =
                name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip();
        return cut.isEmpty() ? "thesis" : cut;
    }
}
