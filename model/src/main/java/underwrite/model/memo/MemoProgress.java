package underwrite.model.memo;

/** Told how far the writing of a memo has come; may end it. */
public interface MemoProgress {
    /** Goes on silently to the end. */
    MemoProgress NONE = new MemoProgress() {
        @Override
        public void reached(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How much is done, 0..1, rising. */
    void reached(double fraction);

    /** Whether to stop; asked between sheets and, from the thread that writes, all through the simulation. */
    boolean cancelled();
}
