package underwrite.model.file.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that one part of one process has claimed until it closes the claim or ends, however it ends.
 *
 * <p>A lock of the system keeps processes apart. Within one process a second channel on the file would do harm by its closing alone: POSIX
 * then gives back the lock of the first. So a file that is claimed here is not touched again.
 */
public final class FileClaim implements AutoCloseable {
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FileClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims a file, which is made when it is missing; empty when somebody else has it.
     *
     * @throws IOException when there is no place for it
     */
    public static Optional<FileClaim> of(Path path) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        if (!CLAIMED_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel locked = null;
        try {
            locked = locked(file);
            return Optional.ofNullable(locked).map(channel -> new FileClaim(file, channel));
        } finally {
            if (locked == null) {
                CLAIMED_HERE.remove(file);
            }
        }
    }

    private static @Nullable FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Claimed by this process under another name of the file.
        }
        channel.close();
        return null;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        } finally {
            CLAIMED_HERE.remove(file);
        }
    }
}
