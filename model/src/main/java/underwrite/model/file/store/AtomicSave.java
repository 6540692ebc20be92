package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/**
 * Replaces a file so that whatever happens, a kill, a full disk, a loss of power, it is the old one whole or the new one whole, and once
 * this returns it is the new one. A new file is written beside it and forced to the disk, takes the old one's place in one step, and the
 * folder is forced. The file is never written in place. A symbolic link stays a link to the file it leads to.
 *
 * @see <a href="https://www.sqlite.org/atomiccommit.html">Atomic Commit In SQLite</a>
 */
public final class AtomicSave {
    private static final int TRIES = 7;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final DateTimeFormatter COPY_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileOperations disk;
    private final Clock clock;
    private final Pause pause;

    public AtomicSave(FileOperations disk, Clock clock, Pause pause) {
        this.disk = disk;
        this.clock = clock;
        this.pause = pause;
    }

    /** On the real disk. */
    public static AtomicSave onDisk() {
        return new AtomicSave(new Disk(), Clock.system(ZoneId.systemDefault()), Pause.REAL);
    }

    /**
     * Puts the bytes in the place of a file, or makes it.
     *
     * @throws ThesisFileException when it could not be done; the old file is as it was
     */
    public void replace(Path file, byte[] bytes) {
        FileNames.refuseUnusable(file);
        Path target = behindLinks(file);
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (exists) {
            refuseUnfit(target);
        }
        Path folder = folderOf(target);
        Path temporary = folder.resolve(TemporaryFiles.name(RANDOM));
        try {
            write(temporary, bytes);
            if (exists) {
                disk.copyPermissions(target, temporary);
            }
        } catch (IOException e) {
            discard(temporary);
            throw SaveFaults.explain(e, folder, bytes.length);
        }
        moveInto(target, temporary);
        force(folder);
    }

    private static void refuseUnfit(Path target) {
        if (Files.isDirectory(target)) {
            throw SaveFaults.refusal(FileProblem.FILE_DIRECTORY);
        }
        if (!Files.isRegularFile(target)) {
            throw SaveFaults.refusal(FileProblem.FILE_SPECIAL);
        }
        if (SaveFaults.isReadOnly(target)) {
            throw SaveFaults.refusal(FileProblem.READ_ONLY);
        }
    }

    private void write(Path temporary, byte[] bytes) throws IOException {
        try (FileOperations.NewFile file = disk.create(temporary)) {
            file.write(bytes);
            file.force();
        }
    }

    /** Scanners and indexers hold files open for a moment on some systems, so the move is tried again for a second or so. */
    private void moveInto(Path target, Path temporary) {
        long wait = FIRST_PAUSE_MILLIS;
        for (int tried = 1; ; tried++) {
            try {
                disk.replace(temporary, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
                throw keptAside(target, temporary, e);
            } catch (FileSystemException e) {
                if (tried == TRIES || !sleep(wait)) {
                    throw keptAside(target, temporary, e);
                }
                wait *= 2;
            } catch (IOException e) {
                throw keptAside(target, temporary, e);
            }
        }
    }

    private boolean sleep(long millis) {
        try {
            pause.millis(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What cannot take its place is kept under a name that people recognise, never thrown away. */
    private ThesisFileException keptAside(Path target, Path temporary, IOException cause) {
        Path copy = folderOf(target).resolve(copyName(FileNames.of(target)));
        try {
            disk.replace(temporary, copy);
            String name = FileNames.of(copy);
            return SaveFaults.refusal(
                    cause instanceof AccessDeniedException ? FileProblem.LOCKED : FileProblem.SAVE_KEPT_ASIDE, name);
        } catch (IOException e) {
            discard(temporary);
            return SaveFaults.explain(e, folderOf(target), 0);
        }
    }

    private String copyName(String name) {
        int point = name.lastIndexOf('.');
        String stem = point > 0 ? name.substring(0, point) : name;
        String ending = point > 0 ? name.substring(point) : "";
        return stem + " (unsaved copy " + COPY_TIME.format(ZonedDateTime.now(clock)) + ")" + ending;
    }

    /** The new file is in its place; that its name is not on the disk for certain is worth a refusal all the same. */
    private void force(Path folder) {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw SaveFaults.refusal(FileProblem.SAVE_UNCERTAIN);
        }
    }

    private void discard(Path temporary) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            // It is swept away later; the first fault is the one to tell.
        }
    }

    private static Path behindLinks(Path file) {
        try {
            Path path = file.toAbsolutePath();
            for (int i = 0; Files.isSymbolicLink(path) && i < 40; i++) {
                path = folderOf(path).resolve(Files.readSymbolicLink(path)).normalize();
            }
            return path;
        } catch (IOException e) {
            throw SaveFaults.refusal(FileProblem.FILE_READ);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw SaveFaults.refusal(FileProblem.FILE_DIRECTORY);
        }
        return folder;
    }

    static String random(SecureRandom random) {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
