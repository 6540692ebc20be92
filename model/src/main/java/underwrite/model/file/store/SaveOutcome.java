package underwrite.model.file.store;

import java.util.List;
import java.util.Optional;
import underwrite.model.file.problem.Notice;

/** How a save ended, when the machine did not fail: done, or not begun since somebody else changed the file. */
public sealed interface SaveOutcome {

    /**
     * The file holds the thesis.
     *
     * @param file the file as it is now
     * @param notices what is worth saying of it
     */
    record Saved(OpenFile file, List<Notice> notices) implements SaveOutcome {}

    /**
     * The file is not as it was read or written last; nothing was written.
     *
     * @param theirs the file as it is now, when it is there and a thesis
     * @param what how it changed
     */
    record ChangedOutside(Optional<OpenFile> theirs, Notice what) implements SaveOutcome {

        /** Whether the file is a thesis of this content now. */
        boolean holds(Fingerprint content) {
            return theirs.filter(file -> file.content().equals(content)).isPresent();
        }
    }
}
