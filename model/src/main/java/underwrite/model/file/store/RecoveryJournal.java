package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.problem.ThesisFileException;

/**
 * Takes down the unsaved work of one open document, so that a crash loses five seconds of edits at most: two seconds after the last edit,
 * and not later than five after the first that is not yet taken down. While a document is open its place is locked; the system gives the
 * lock back however the program ends.
 */
public final class RecoveryJournal implements AutoCloseable {
    /** How long after an edit it is taken down, unless another follows. */
    public static final Duration SETTLE = Duration.ofSeconds(2);

    /** How long after an edit it is taken down at the latest, with room for the writing itself. */
    public static final Duration AT_THE_LATEST = Duration.ofMillis(4_500);

    private final Path file;
    private final FileClaim claim;
    private final FileOperations disk;
    private final AtomicSave save;
    private final ScheduledExecutorService timer;
    private final Duration settle;
    private final Duration latest;
    private @Nullable Snapshot waiting;
    private long waitingSince;
    private @Nullable ScheduledFuture<?> due;

    RecoveryJournal(
            Path file,
            FileClaim claim,
            FileOperations disk,
            AtomicSave save,
            ScheduledExecutorService timer,
            Duration settle,
            Duration latest) {
        this.file = file;
        this.claim = claim;
        this.disk = disk;
        this.save = save;
        this.timer = timer;
        this.settle = settle;
        this.latest = latest;
    }

    /** Notes an edit; it is taken down a little later, on the timer's thread. */
    public synchronized void note(Snapshot snapshot) {
        long now = System.nanoTime();
        if (waiting == null) {
            waitingSince = now;
        }
        waiting = snapshot;
        long untilLatest = latest.toNanos() - (now - waitingSince);
        stopTimer();
        due = timer.schedule(this::flush, Math.max(0, Math.min(settle.toNanos(), untilLatest)), TimeUnit.NANOSECONDS);
    }

    /** Takes down at once what is waiting; false when it could not be, and the next edit tries again. */
    public synchronized boolean flush() {
        Snapshot snapshot = waiting;
        waiting = null;
        stopTimer();
        try {
            if (snapshot != null) {
                save.replace(file, snapshot.write());
            }
            return true;
        } catch (ThesisFileException e) {
            return false;
        }
    }

    /** The work is in its file, or was given up on purpose: nothing is left to recover. */
    public synchronized void forget() {
        waiting = null;
        stopTimer();
        try {
            disk.delete(file);
        } catch (IOException e) {
            // What is left equals the file, so it is not offered.
        }
    }

    /** Forgets, and gives the place back. */
    @Override
    public synchronized void close() {
        forget();
        claim.close();
    }

    private void stopTimer() {
        ScheduledFuture<?> timed = due;
        due = null;
        if (timed != null) {
            timed.cancel(false);
        }
    }
}
