package underwrite.app.component.chart.time;

/** Hears of the exit line being dragged; from begin to end it is one step to undo. */
public interface ExitDrag {
    /** For charts whose exit stays where it is. */
    ExitDrag NONE = new ExitDrag() {
        @Override
        public void moveTo(int year) {}
    };

    /** Whether the exit can be dragged. */
    default boolean isOffered() {
        return this != NONE;
    }

    /** The line has been taken hold of. */
    default void begin() {}

    /** The exit shall be this year. */
    void moveTo(int year);

    /** The line has been let go. */
    default void end() {}
}
