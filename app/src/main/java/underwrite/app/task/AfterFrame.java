package underwrite.app.task;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/** Work that can wait until what is in the window now has been drawn: one piece a frame, so that none of them holds the window up. */
public final class AfterFrame extends AnimationTimer {
    private static final AfterFrame QUEUE = new AfterFrame();

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean drawn;

    private AfterFrame() {}

    /** Runs something on the thread of the window, a frame after what else waits. */
    public static void run(Runnable action) {
        if (QUEUE.waiting.isEmpty()) {
            QUEUE.drawn = false;
            QUEUE.start();
        }
        QUEUE.waiting.add(action);
    }

    /** Called at the beginning of each frame, so that the second call follows the first frame. */
    @Override
    public void handle(long now) {
        if (drawn) {
            waiting.remove().run();
        }
        drawn = true;
        if (waiting.isEmpty()) {
            stop();
        }
    }
}
