package underwrite.model.file.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps two processes of one user from saving one document at the same moment. The lock lies in a folder of its own: a lock on the
 * document would not survive that the document is replaced.
 */
public final class DocumentLocks {
    private final Path folder;

    /**
     * @param folder a folder of the user's; it is made when it is missing
     */
    public DocumentLocks(Path folder) {
        this.folder = folder;
    }

    /** Does the work while no other process does such for the same document. Without a place for locks the work is done all the same. */
    <T> T holding(Path document, Supplier<T> work) {
        Optional<FileChannel> locked = lock(document);
        try {
            return work.get();
        } finally {
            locked.ifPresent(DocumentLocks::release);
        }
    }

    private Optional<FileChannel> lock(Path document) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(key(document) + ".lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return Optional.of(channel);
        } catch (IOException | OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Closing the channel gives the lock back. */
    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    /** A name for a document by its whole path, so that files of one name in two folders are two documents. */
    static String key(Path document) {
        return Fingerprint.of(realPath(document).toString().getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    private static Path realPath(Path document) {
        try {
            return document.toRealPath();
        } catch (IOException e) {
            return document.toAbsolutePath().normalize();
        }
    }
}
