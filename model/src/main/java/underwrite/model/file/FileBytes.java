package underwrite.model.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/** Takes in the bytes of a regular file, never more than a file may have. */
public final class FileBytes {
    private FileBytes() {}

    /**
     * The bytes of a file of at most 8 MiB. Folders, devices and pipes are refused before anything is read of them.
     *
     * @throws ThesisFileException when it is missing, no regular file, not readable or too large
     */
    public static byte[] read(Path file) {
        return read(file, StrictJson.MAX_BYTES);
    }

    /** The bytes of a file of at most so many bytes, else as {@link #read(Path)}. */
    public static byte[] read(Path file, int most) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw refusal(FileProblem.FILE_DIRECTORY);
            }
            if (!attributes.isRegularFile()) {
                throw refusal(FileProblem.FILE_SPECIAL);
            }
            if (attributes.size() > most) {
                throw refusal(FileProblem.LIMIT_SIZE, StrictJson.megabytes(attributes.size()));
            }
            return bytes(file, most);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw refusal(FileProblem.FILE_MISSING);
        } catch (AccessDeniedException e) {
            throw refusal(FileProblem.FILE_PERMISSION);
        } catch (IOException e) {
            throw refusal(isBelowFile(file) ? FileProblem.FILE_MISSING : FileProblem.FILE_READ);
        }
    }

    /** Whether a folder on the way is a file; some runtimes call that missing, some a failure to read. */
    private static boolean isBelowFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isRegularFile(folder)) {
            folder = folder.getParent();
        }
        return folder != null;
    }

    /** The size may lie, or grow while we read. */
    private static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw refusal(FileProblem.LIMIT_SIZE, StrictJson.megabytes(bytes.length));
            }
            return bytes;
        }
    }

    private static ThesisFileException refusal(FileProblem problem, Object... arguments) {
        return ThesisFileException.of(problem, arguments);
    }
}
