package underwrite.app.component.chart.sensitivity;

/** Hears of the point of a map being dragged; from begin to end it is one step to undo. */
public interface PointDrag {
    /** The point has been taken hold of. */
    default void begin() {}

    /** The two drivers shall have these values. */
    void moveTo(double across, double up);

    /** The point has been let go. */
    default void end() {}
}
