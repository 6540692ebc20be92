package underwrite.model.file.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.store.SaveOutcome.ChangedOutside;

/**
 * Notices that somebody else changed, removed or renamed the open file. What the system reports of a folder is only a hint to look; the
 * content decides, so our own saves and a mere touch are never reported. It also looks without a hint now and then, since shared folders
 * report nothing.
 */
public final class FileWatch implements AutoCloseable {
    private final ThesisStore store;
    private final Duration settle;
    private final Duration look;
    private final Consumer<ChangedOutside> listener;
    private final Thread thread = new Thread(this::run, "file watch");
    private @Nullable OpenFile file;
    private @Nullable WatchService watcher;
    private @Nullable Change reported;

    /** What was said last, so that it is said once. */
    private record Change(FileProblem what, Optional<Fingerprint> content) {}

    /**
     * @param settle how long a folder must be quiet before it is looked at
     * @param look how often to look without a hint
     * @param listener told of each change once, on a thread of the watch
     */
    public FileWatch(ThesisStore store, Duration settle, Duration look, Consumer<ChangedOutside> listener) {
        this.store = store;
        this.settle = settle;
        this.look = look;
        this.listener = listener;
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches a file from now on, in place of the one before. */
    public synchronized void watch(OpenFile next) {
        boolean sameFolder = file != null && folderOf(file).equals(folderOf(next));
        file = next;
        reported = null;
        if (!sameFolder || watcher == null) {
            register(next);
        }
        notifyAll();
    }

    /** Watches nothing from now on. */
    public synchronized void rest() {
        file = null;
        reported = null;
        stopWatcher();
    }

    @Override
    public void close() {
        rest();
        thread.interrupt();
    }

    private static Optional<Path> folderOf(OpenFile open) {
        return Optional.ofNullable(open.path().getParent());
    }

    private void register(OpenFile open) {
        stopWatcher();
        Path folder = open.path().getParent();
        if (folder == null) {
            return;
        }
        try {
            watcher = folder.getFileSystem().newWatchService();
            folder.register(
                    watcher,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            stopWatcher(); // Without hints, looking now and then remains.
        }
    }

    private void stopWatcher() {
        WatchService old = watcher;
        watcher = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                // Its hints are no longer asked for.
            }
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                waitForHint();
                check();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private void waitForHint() throws InterruptedException {
        WatchService service = awaitFile();
        if (service == null) {
            Thread.sleep(look.toMillis());
            return;
        }
        try {
            WatchKey key = service.poll(look.toMillis(), TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(settle.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            // Another file is watched now.
        }
    }

    private synchronized @Nullable WatchService awaitFile() throws InterruptedException {
        while (file == null) {
            wait();
        }
        return watcher;
    }

    private void check() {
        OpenFile looked;
        synchronized (this) {
            looked = file;
        }
        if (looked == null) {
            return;
        }
        Optional<ChangedOutside> change = FileState.compare(looked).filter(found -> !isOurs(looked, found));
        if (isNews(looked, change)) {
            change.ifPresent(listener);
        }
    }

    private boolean isOurs(OpenFile looked, ChangedOutside found) {
        return found.what().problem() == FileProblem.CHANGED_OUTSIDE
                && found.theirs()
                        .filter(theirs -> store.isOurs(looked.path(), theirs.content()))
                        .isPresent();
    }

    /** Remembers what is reported; a change that was taken back may be reported again. */
    private synchronized boolean isNews(OpenFile looked, Optional<ChangedOutside> change) {
        if (!looked.equals(file)) {
            return false;
        }
        Change now = change.map(found ->
                        new Change(found.what().problem(), found.theirs().map(OpenFile::content)))
                .orElse(null);
        boolean news = now != null && !now.equals(reported);
        reported = now;
        return news;
    }
}
