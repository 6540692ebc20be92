package underwrite.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question that is asked again and again, of which only the latest answer counts: a newer one calls back the one before. */
public final class Latest {
    private final Tasks tasks;
    private final Duration rest;
    private @Nullable Job running;

    /** @param rest how long it must have been quiet before work begins */
    public Latest(Tasks tasks, Duration rest) {
        this.tasks = tasks;
        this.rest = rest;
    }

    /** Asks; whatever was asked before is dropped. */
    public <T> void ask(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        drop();
        running = tasks.after(rest, work, done, failed);
    }

    /** Nobody waits for the answer any more. */
    public void drop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
