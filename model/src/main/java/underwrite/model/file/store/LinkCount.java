package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many names a file has. */
final class LinkCount {
    private LinkCount() {}

    /** At least 1; systems that cannot tell, and files that are not there, count as 1. */
    static int of(Path file) {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer names ? names : 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 1;
        }
    }
}
