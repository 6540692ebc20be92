package underwrite.app.launch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Asks the thread of the window again and again for a turn, and keeps the longest time for which it computed without giving one. Its own
 * computing time counts, not the clock, so that other work on the machine does not.
 */
final class StallWatch implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PAUSE_MS = 2;

    private final Thread thread = new Thread(this::watch, "stall-watch");
    private final long windowThread;
    private volatile boolean open = true;
    private volatile long worst;

    /** @param windowThread the id of the thread of the window */
    StallWatch(long windowThread) {
        this.windowThread = windowThread;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (open) {
                CountDownLatch turn = new CountDownLatch(1);
                long before = THREADS.getThreadCpuTime(windowThread);
                Platform.runLater(turn::countDown);
                turn.await();
                worst = Math.max(worst, THREADS.getThreadCpuTime(windowThread) - before);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest computation without a turn since it was last asked, in milliseconds. */
    long worstMs() {
        long found = worst;
        worst = 0;
        return TimeUnit.NANOSECONDS.toMillis(found);
    }

    @Override
    public void close() {
        open = false;
    }
}
