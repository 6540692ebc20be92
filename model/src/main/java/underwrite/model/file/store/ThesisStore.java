package underwrite.model.file.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import underwrite.model.file.FileBytes;
import underwrite.model.file.Opened;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;

/**
 * Opens theses from files and saves them so that nothing is lost: what is written is first read back and compared; the file must still
 * hold what was read; and it is replaced in one step. Saves of one store follow one another, also when several threads ask; saves of
 * several processes do so through {@link DocumentLocks}.
 */
public final class ThesisStore {
    private final FileOperations disk;
    private final AtomicSave atomic;
    private final DocumentLocks locks;
    private final Clock clock;
    private final Map<Path, Set<Fingerprint>> ours = new ConcurrentHashMap<>();

    public ThesisStore(FileOperations disk, AtomicSave atomic, DocumentLocks locks, Clock clock) {
        this.disk = disk;
        this.atomic = atomic;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * A store on the real disk.
     *
     * @param locks a folder of the user's where locks are kept
     */
    public static ThesisStore onDisk(Path locks) {
        return new ThesisStore(
                new Disk(), AtomicSave.onDisk(), new DocumentLocks(locks), Clock.system(ZoneId.systemDefault()));
    }

    /**
     * Opens a thesis file.
     *
     * @throws ThesisFileException when it cannot be read or anything in it is wrong
     */
    public OpenFile open(Path file) {
        byte[] bytes = FileBytes.read(file);
        OpenFile opened = new OpenFile(file.toAbsolutePath(), ThesisReader.read(bytes), Fingerprint.of(bytes));
        ours.put(opened.path(), Set.of(opened.content()));
        return opened;
    }

    /**
     * Saves a thesis to the file that it came from, unless that changed since.
     *
     * @throws ThesisFileException when the file could not be written; it is as it was
     */
    public synchronized SaveOutcome save(Thesis thesis, OpenFile last) {
        refuseNewer(last.opened());
        byte[] bytes = verified(thesis);
        return locks.holding(last.path(), () -> {
            Optional<SaveOutcome> changed = changedOutside(last, Fingerprint.of(bytes));
            return changed.orElseGet(() -> replace(last.path(), bytes, Optional.of(last)));
        });
    }

    /**
     * Saves a thesis to a file whatever is in it now: a new file, or one that the user chose to replace.
     *
     * @throws ThesisFileException when the file could not be written; it is as it was
     */
    public synchronized SaveOutcome.Saved saveAs(Thesis thesis, Path file) {
        byte[] bytes = verified(thesis);
        return locks.holding(file, () -> replace(file.toAbsolutePath(), bytes, Optional.empty()));
    }

    private static void refuseNewer(Opened opened) {
        if (opened.readOnly()) {
            throw SaveFaults.refusal(FileProblem.NEWER_NOT_SAVED);
        }
    }

    /**
     * The bytes of a thesis, once they have been read back as just that thesis.
     *
     * @throws ThesisFileException when they cannot be, such as for their size
     */
    public static byte[] verified(Thesis thesis) {
        byte[] bytes = ThesisWriter.write(thesis);
        if (!ThesisReader.read(bytes).thesis().equals(thesis)) {
            throw SaveFaults.refusal(FileProblem.SAVE_VERIFY, thesis.title());
        }
        return bytes;
    }

    /** What was last read or written may be there, or what a save that was not confirmed has put there. */
    private static Optional<SaveOutcome> changedOutside(OpenFile last, Fingerprint next) {
        return FileState.compare(last).filter(change -> !change.holds(next)).map(SaveOutcome.class::cast);
    }

    private SaveOutcome.Saved replace(Path file, byte[] bytes, Optional<OpenFile> last) {
        List<Notice> notices = new ArrayList<>();
        last.filter(before -> before.opened().migrated()).ifPresent(this::keepOriginal);
        if (LinkCount.of(file) > 1) {
            notices.add(Notice.of(FileProblem.HARD_LINK));
        }
        Fingerprint next = Fingerprint.of(bytes);
        ours.merge(file, Set.of(next), ThesisStore::both);
        atomic.replace(file, bytes);
        ours.put(file, Set.of(next));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            TemporaryFiles.sweep(folder, disk, clock);
        }
        OpenFile now = new OpenFile(file, ThesisReader.read(bytes), next);
        return new SaveOutcome.Saved(now, List.copyOf(notices));
    }

    private static Set<Fingerprint> both(Set<Fingerprint> before, Set<Fingerprint> next) {
        Set<Fingerprint> both = new HashSet<>(before);
        both.addAll(next);
        return Set.copyOf(both);
    }

    /** Whether a file's content was read here last, or is being or was put there by a save of this store. */
    boolean isOurs(Path file, Fingerprint content) {
        return ours.getOrDefault(file, Set.of()).contains(content);
    }

    /** Keeps a file of an older version as {@code NAME.v1.bak} before it is replaced for the first time. */
    private void keepOriginal(OpenFile last) {
        byte[] original = FileBytes.read(last.path());
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : "." + i;
            Path backup = last.path()
                    .resolveSibling(
                            FileNames.of(last.path()) + ".v" + last.opened().version() + number + ".bak");
            if (!Files.exists(backup)) {
                atomic.replace(backup, original);
                return;
            }
            if (Fingerprint.of(FileBytes.read(backup)).equals(last.content())) {
                return;
            }
        }
    }
}
