package underwrite.model.file.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import underwrite.model.file.problem.FileProblem;

/**
 * Keeps two processes of one user, or two parts of one, from working on one document at the same moment. The lock lies in a folder of its
 * own: a lock on the document would not survive that the document is replaced. The system gives the lock back however a process ends.
 */
public final class DocumentLocks {
    private static final long PAUSE_MILLIS = 20;

    /** Ten seconds: whoever holds a lock for longer hangs. */
    private static final int MOST_PAUSES = 500;

    private final Path folder;
    private final Pause pause;

    /**
     * @param folder a folder of the user's; it is made when it is missing
     */
    public DocumentLocks(Path folder) {
        this(folder, Pause.REAL);
    }

    DocumentLocks(Path folder, Pause pause) {
        this.folder = folder.toAbsolutePath();
        this.pause = pause;
    }

    /**
     * Does the work while nobody else does such for the same document. Without a place for locks the work is done all the same.
     *
     * @throws underwrite.model.file.problem.ThesisFileException when somebody else holds the lock for longer than anybody should
     */
    <T> T holding(Path document, Supplier<T> work) {
        Optional<FileClaim> claim = claim(folder.resolve(key(document) + ".lock"));
        try {
            return work.get();
        } finally {
            claim.ifPresent(FileClaim::close);
        }
    }

    private Optional<FileClaim> claim(Path file) {
        try {
            Files.createDirectories(folder);
            Optional<FileClaim> claim = FileClaim.of(file);
            for (int paused = 0; claim.isEmpty() && paused < MOST_PAUSES; paused++) {
                pause.millis(PAUSE_MILLIS);
                claim = FileClaim.of(file);
            }
            if (claim.isEmpty()) {
                throw SaveFaults.refusal(FileProblem.SAVE_FAILED);
            }
            return claim;
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SaveFaults.refusal(FileProblem.SAVE_FAILED);
        }
    }

    /** A name for a document by its whole path, so that files of one name in two folders are two documents. */
    static String key(Path document) {
        return Fingerprint.of(realPath(document).toString().getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    /** The same before a file is made as afterwards, so the folder's real path counts where there is no file yet. */
    private static Path realPath(Path document) {
        Path absolute = document.toAbsolutePath().normalize();
        try {
            return document.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null || !Files.isDirectory(parent) ? absolute : inReal(parent, absolute);
        }
    }

    private static Path inReal(Path parent, Path absolute) {
        try {
            return parent.toRealPath().resolve(FileNames.of(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }
}
