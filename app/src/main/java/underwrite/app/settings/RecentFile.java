package underwrite.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * A thesis file that was open before.
 *
 * @param title of the thesis
 * @param used when it was opened or saved last
 * @param moic probability-weighted, when it could be computed
 */
public record RecentFile(Path path, String title, Instant used, OptionalDouble moic) {

    /** Whether the file is there; asks the disk. */
    public boolean exists() {
        return Files.isRegularFile(path);
    }
}
