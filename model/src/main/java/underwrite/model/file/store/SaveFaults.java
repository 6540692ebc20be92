package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;

/** Turns what a system says of a failed save into the sentence for people. */
final class SaveFaults {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SaveFaults() {}

    static ThesisFileException refusal(FileProblem problem, Object... arguments) {
        return ThesisFileException.of(problem, arguments);
    }

    /** What went wrong while a new file was written into a folder. */
    static ThesisFileException explain(IOException e, Path folder, long bytes) {
        String reason = reason(e).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("quota") || reason.contains("not enough space")) {
            return refusal(FileProblem.DISK_FULL);
        }
        if (reason.contains("read-only file system")) {
            return refusal(FileProblem.READ_ONLY_FOLDER);
        }
        if (reason.contains("name too long")) {
            return new ThesisFileException(FileProblem.NAME, Place.WHOLE, FileProblem.NAME.sentenceOf("path"));
        }
        if (e instanceof AccessDeniedException) {
            return refusal(FileProblem.READ_ONLY_FOLDER);
        }
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException || !Files.isDirectory(folder)) {
            return refusal(FileProblem.FOLDER_GONE);
        }
        return refusal(hasRoom(folder, bytes) ? FileProblem.SAVE_FAILED : FileProblem.DISK_FULL);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return Optional.ofNullable(reason)
                .or(() -> Optional.ofNullable(e.getMessage()))
                .orElse("");
    }

    /** Systems say "disk full" in their own languages; the room that is left is the same in all. */
    private static boolean hasRoom(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() > bytes;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether nobody may write the file. The permissions are asked too, since an administrator may write anything. */
    static boolean isReadOnly(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            boolean nobody =
                    view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
            return nobody || !Files.isWritable(file);
        } catch (IOException e) {
            return false;
        }
    }
}
