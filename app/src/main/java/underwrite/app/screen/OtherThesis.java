package underwrite.app.screen;

import java.nio.file.Path;
import java.util.Optional;
import underwrite.model.thesis.Thesis;

/**
 * A thesis that stands beside the open one; its main scenario is compared.
 *
 * @param key where it comes from: a preset's id or the path of a file
 * @param file the file it is in; empty for a preset
 */
public record OtherThesis(String key, Optional<Path> file, Thesis thesis) {
    /** A thesis that was read from a file. */
    public static OtherThesis of(Path file, Thesis thesis) {
        return new OtherThesis(file.toString(), Optional.of(file), thesis);
    }
}
