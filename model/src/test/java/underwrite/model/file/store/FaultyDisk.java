package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The real disk, on which chosen operations fail. */
final class FaultyDisk implements FileOperations {
    private final FileOperations real = new Disk();
    private final Map<String, IOException> faults = new HashMap<>();
    private int lockedMoves;
    private int roomLeft = Integer.MAX_VALUE;
    private int moves;

    /** Every call of this operation fails so. */
    FaultyDisk failing(String operation, IOException fault) {
        faults.put(operation, fault);
        return this;
    }

    /** The first moves find the file locked. */
    FaultyDisk lockedFor(int firstMoves) {
        lockedMoves = firstMoves;
        return this;
    }

    /** The disk is full after so many bytes. */
    FaultyDisk fullAfter(int bytes) {
        roomLeft = bytes;
        return this;
    }

    int moves() {
        return moves;
    }

    private void failIfAsked(String operation) throws IOException {
        Optional<IOException> fault = Optional.ofNullable(faults.get(operation));
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        failIfAsked("create");
        NewFile writing = real.create(file);
        return new NewFile() {
            @Override
            public void write(byte[] bytes) throws IOException {
                int fits = Math.min(roomLeft, bytes.length);
                writing.write(Arrays.copyOf(bytes, fits));
                roomLeft -= fits;
                if (fits < bytes.length) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void force() throws IOException {
                failIfAsked("force");
                writing.force();
            }

            @Override
            public void close() throws IOException {
                writing.close();
            }
        };
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        failIfAsked("copyPermissions");
        real.copyPermissions(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        moves++;
        if (lockedMoves > 0) {
            lockedMoves--;
            throw new AccessDeniedException(to.toString());
        }
        if (faults.get("replace") instanceof FileSystemException fault
                && to.toString().endsWith("a.thesis")) {
            throw fault;
        }
        real.replace(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        failIfAsked("forceFolder");
        real.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }
}
