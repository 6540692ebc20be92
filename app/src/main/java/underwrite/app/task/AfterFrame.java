package underwrite.app.task;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/** Work that can wait until what is in the window now has been drawn: one piece a frame, so that none of them holds the window up. */
public final class AfterFrame extends AnimationTimer {
    private static final AfterFrame QUEUE = new AfterFrame();
    /** About a frame; layout and drawing come on top of this. */
    private static final long ROOM_NS = 15_000_000;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean drawn;
    private boolean beating;
    private long began;

    private AfterFrame() {}

    /** Runs something on the thread of the window, a frame after what else waits. */
    public static void run(Runnable action) {
        if (QUEUE.waiting.isEmpty()) {
            QUEUE.drawn = false;
        }
        QUEUE.waiting.add(action);
        QUEUE.beat();
    }

    /** Whether more can be made within this frame: little time has gone by since it began, or since this was first asked in it. */
    public static boolean hasRoom() {
        QUEUE.beat();
        return System.nanoTime() - QUEUE.began < ROOM_NS;
    }

    /** Whether something waits for its frame. */
    public static boolean waits() {
        return !QUEUE.waiting.isEmpty();
    }

    private void beat() {
        if (!beating) {
            beating = true;
            began = System.nanoTime();
            start();
        }
    }

    /** Called at the beginning of each frame, so that the second call follows the first frame. */
    @Override
    public void handle(long now) {
        began = System.nanoTime();
        if (drawn && !waiting.isEmpty()) {
            waiting.remove().run();
        }
        drawn = true;
        if (waiting.isEmpty()) {
            beating = false;
            stop();
        }
    }
}
