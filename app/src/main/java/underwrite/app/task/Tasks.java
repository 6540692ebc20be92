package underwrite.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work off the thread of the window, and the one way back to it.
 *
 * <p>Two threads: one long job, such as an export, never holds up the short ones behind the sliders.
 */
public final class Tasks implements AutoCloseable {
    private final ScheduledExecutorService workers;
    private final Executor window;

    public Tasks(ScheduledExecutorService workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    /** Workers of the running program, and the thread of its window. */
    public static Tasks ofWindow() {
        ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(2, job -> {
            Thread thread = new Thread(job, "underwrite-work");
            thread.setDaemon(true);
            return thread;
        });
        workers.setRemoveOnCancelPolicy(true);
        return new Tasks(workers, Platform::runLater);
    }

    /** Runs something on the thread of the window, soon. */
    public void onWindow(Runnable action) {
        window.execute(action);
    }

    /** Does work now; its result or its failure is handed over on the thread of the window. */
    public <T> Job run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return after(Duration.ZERO, work, done, failed);
    }

    /** Does work after a rest; a job cancelled before it began does nothing, one cancelled later hands over nothing. */
    public <T> Job after(
            Duration rest, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Job job = new Job();
        job.follow(workers.schedule(
                () -> {
                    try {
                        T result = work.call();
                        window.execute(() -> job.handOver(() -> done.accept(result)));
                    } catch (Exception e) {
                        window.execute(() -> job.handOver(() -> failed.accept(e)));
                    }
                },
                rest.toMillis(),
                TimeUnit.MILLISECONDS));
        return job;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
