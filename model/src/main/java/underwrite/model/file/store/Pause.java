package underwrite.model.file.store;

/** Waits between two tries; an argument, so that tests need not. */
@FunctionalInterface
public interface Pause {
    /** Lets the calling thread sleep. */
    Pause REAL = Thread::sleep;

    /** Waits so many milliseconds. */
    void millis(long millis) throws InterruptedException;
}
