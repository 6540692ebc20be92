package underwrite.app.task;

import javafx.animation.AnimationTimer;

/** Work that can wait until what is in the window now has been drawn. */
public final class AfterFrame extends AnimationTimer {
    private final Runnable action;
    private boolean drawn;

    private AfterFrame(Runnable action) {
        this.action = action;
    }

    /** Runs something on the thread of the window, one frame later. */
    public static void run(Runnable action) {
        new AfterFrame(action).start();
    }

    /** Called at the beginning of each frame, so that the second call follows the first frame. */
    @Override
    public void handle(long now) {
        if (drawn) {
            stop();
            action.run();
        }
        drawn = true;
    }
}
