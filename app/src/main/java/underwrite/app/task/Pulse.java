package underwrite.app.task;

/** The beat of the window: what is asked for between two frames is done once, at the start of the next one. */
@FunctionalInterface
public interface Pulse {

    /** Runs an action at the start of the next frame, on the thread of the window. Asking twice before then runs it once. */
    void next(Runnable action);
}
