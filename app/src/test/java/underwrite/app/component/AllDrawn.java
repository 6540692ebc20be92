package underwrite.app.component;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.task.AfterFrame;

/** Waits for what comes in the frames after the first. */
public final class AllDrawn {
    private static final long PATIENCE_S = 20;

    private AllDrawn() {}

    /** Returns when nothing waits for its frame any more; not on the thread of the window. */
    public static void await() {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_S,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, () -> !AfterFrame.waits()));
        } catch (TimeoutException e) {
            throw new AssertionError("something still waits for its frame", e);
        }
    }
}
