package underwrite.model.file.store;

import java.nio.file.Path;
import java.time.Instant;
import underwrite.model.file.FileBytes;
import underwrite.model.file.Opened;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.ThesisFileException;

/**
 * A version of a thesis as it once was.
 *
 * @param file where it is kept
 * @param at when it was opened or saved so
 */
public record EarlierVersion(Path file, Instant at, Kind kind) {

    /** How it came to be kept. */
    public enum Kind {
        /** The content that a file had when it was opened: known to be good. */
        OPENED,
        /** The content that was saved. */
        SAVED
    }

    /**
     * The thesis of that time.
     *
     * @throws ThesisFileException when it can no longer be read
     */
    public Opened read() {
        return ThesisReader.read(FileBytes.read(file));
    }
}
