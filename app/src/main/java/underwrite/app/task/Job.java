package underwrite.app.task;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Work that was handed out and can be called back. */
public final class Job {
    private @Nullable Future<?> future;
    private volatile boolean cancelled;
    private volatile boolean finished;

    synchronized void follow(Future<?> work) {
        future = work;
        if (cancelled) {
            work.cancel(true);
        }
    }

    void handOver(Runnable result) {
        finished = true;
        if (!cancelled) {
            result.run();
        }
    }

    /** Nothing is handed over after this; work that is under way is interrupted. */
    public synchronized void cancel() {
        cancelled = true;
        if (future != null) {
            future.cancel(true);
        }
    }

    /** Whether it was called back. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Whether nothing more will come of it. */
    public boolean over() {
        return cancelled || finished;
    }
}
