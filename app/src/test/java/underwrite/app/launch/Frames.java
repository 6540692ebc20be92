package underwrite.app.launch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures frames of a window in which something is done in every one: from one to the next by the clock, what the window's thread does in
 * one (from its first timer to the end of its layout and painting), and the processor time that the window's thread and the thread that
 * draws take for one, all in ms. The clock sees other work on the machine, the processor times do not.
 */
final class Frames extends AnimationTimer {
    private static final int WARM_UP = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final IntConsumer hand;
    private final Runnable laidOut = this::laidOut;
    private final double[] works;
    private final double[] intervals;
    private Runnable then = () -> {};
    private int frame = -WARM_UP;
    private long begun;
    private long before;
    private final double[] windowTimes;
    private double lastWindowTime;
    private double drawingTime;

    /** @param hand what is done between two frames, as a mouse does it; given the number of the frame, below 0 while the program warms up */
    Frames(Scene scene, int count, IntConsumer hand) {
        this.scene = scene;
        this.hand = hand;
        this.works = new double[count];
        this.intervals = new double[count];
        this.windowTimes = new double[count];
    }

    /** Begins; goes on with something after the last frame. */
    void start(Runnable next) {
        then = next;
        scene.addPostLayoutPulseListener(laidOut);
        start();
    }

    @Override
    public void handle(long pulse) {
        begun = System.nanoTime();
        if (frame == 0) {
            drawingTime = -rendererTime();
        }
        int now = frame;
        Platform.runLater(() -> hand.accept(now));
    }

    private void laidOut() {
        long ended = System.nanoTime();
        if (frame >= 0 && frame < works.length) {
            works[frame] = (ended - begun) / 1e6;
            intervals[frame] = (begun - before) / 1e6;
            windowTimes[frame] = ownTime() - lastWindowTime;
        }
        lastWindowTime = ownTime();
        before = begun;
        if (++frame == works.length) {
            stop();
            scene.removePostLayoutPulseListener(laidOut);
            drawingTime += rendererTime();
            then.run();
        }
    }

    /** From one frame to the next, ms, in the shortest part of the frames. */
    double interval(double part) {
        return at(intervals, part);
    }

    String said() {
        return String.format(
                Locale.ROOT,
                "%d frames, frame to frame p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; work p50 %.2f ms, p95 %.2f ms; "
                        + "processor time of a frame: window p50 %.2f ms, p95 %.2f ms, drawing %.2f ms; load %.2f",
                works.length,
                interval(0.5),
                interval(0.95),
                interval(0.99),
                at(works, 0.5),
                at(works, 0.95),
                at(windowTimes, 0.5),
                at(windowTimes, 0.95),
                drawingTime / works.length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }

    private static double ownTime() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    private static double rendererTime() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToDouble(thread -> THREADS.getThreadCpuTime(thread.getId()) / 1e6)
                .sum();
    }
}
