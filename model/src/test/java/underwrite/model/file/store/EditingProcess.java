package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Edits a thesis at a steady pace and never saves, until it is killed; it says each edit as it makes it. */
final class EditingProcess {
    private EditingProcess() {}

    static Snapshot edit(Path file, OpenFile open, int n) {
        return new Snapshot(
                Optional.of(file),
                Optional.of(open.content()),
                false,
                "base",
                n,
                Instant.now(),
                SavingProcess.version(n));
    }

    /** File, recovery folder, milliseconds between edits, milliseconds to settle, milliseconds at the latest. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        Recovery recovery = new Recovery(Path.of(arguments[1]), new Disk(), AtomicSave.onDisk(), timer);
        OpenFile open = ThesisStore.onDisk(Path.of(arguments[1]).resolveSibling("locks"))
                .open(file);
        RecoveryJournal journal = recovery.journal(
                Optional.of(file),
                Duration.ofMillis(Long.parseLong(arguments[3])),
                Duration.ofMillis(Long.parseLong(arguments[4])));
        journal.note(edit(file, open, 1));
        journal.flush(); // Loads what writing needs, as a window has by the time of its first edit.
        for (int n = 1; ; n++) {
            journal.note(edit(file, open, n));
            System.out.println(n);
            Thread.sleep(Long.parseLong(arguments[2]));
        }
    }
}
