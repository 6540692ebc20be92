package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a save writes before they take their place; a kill leaves them behind, so old ones are swept away. */
public final class TemporaryFiles {
    private static final Pattern NAME = Pattern.compile("\\.underwrite-(\\d+)-[0-9a-f]{12}\\.tmp");
    private static final Duration OLD = Duration.ofHours(1);

    /** No save takes so long, so that a process of this number is another one by now. */
    private static final Duration ANCIENT = Duration.ofDays(1);

    private TemporaryFiles() {}

    /** A hidden name that tells which process wrote it; it does not grow with the thesis's name, which may be as long as allowed. */
    static String name(SecureRandom random) {
        return ".underwrite-" + ProcessHandle.current().pid() + "-" + AtomicSave.random(random) + ".tmp";
    }

    /** Removes those in a folder that are an hour old and whose process is gone, and those of a day. What cannot be removed stays for the next time. */
    public static void sweep(Path folder, FileOperations disk, Clock clock) {
        Instant now = clock.instant();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".underwrite-*.tmp")) {
            for (Path file : files) {
                Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
                if (age.compareTo(OLD) > 0 && isLeft(file, age)) {
                    disk.delete(file);
                }
            }
        } catch (IOException e) {
            // Litter does no harm.
        }
    }

    private static boolean isLeft(Path file, Duration age) {
        Matcher name = NAME.matcher(FileNames.of(file));
        return name.matches()
                && (age.compareTo(ANCIENT) > 0
                        || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty());
    }
}
