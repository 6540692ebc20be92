package underwrite.model.file.store;

import java.nio.file.Path;
import java.util.List;
import underwrite.model.file.Opened;
import underwrite.model.file.problem.Notice;
import underwrite.model.thesis.Thesis;

/**
 * A thesis and the file that it is in, with the content that the file had when it was last read or written.
 *
 * @param path absolute
 * @param content what the file held
 */
public record OpenFile(Path path, Opened opened, Fingerprint content) {

    /** The thesis as it is in the file. */
    public Thesis thesis() {
        return opened.thesis();
    }

    /** What is worth saying of the file. */
    public List<Notice> notices() {
        return opened.notices();
    }
}
