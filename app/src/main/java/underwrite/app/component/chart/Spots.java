package underwrite.app.component.chart;

import java.util.Optional;

/** The places of a drawn chart that can be pointed at, by number in reading order. */
public interface Spots {
    /** No spot. */
    int NONE = -1;

    /** How many spots there are: 0 to {@code count() - 1}. */
    int count();

    /** The spot at a place of the chart, or {@link #NONE}. */
    int at(double x, double y);

    /** The spot that an arrow key leads to from this one, or from {@link #NONE}; stays where it is at an edge. */
    int from(int spot, Direction direction);

    /** Where the spot is. */
    double x(int spot);

    /** Where the spot is. */
    double y(int spot);

    /** What is said about the spot. */
    Readout readout(int spot);

    /** The figure of the model that the spot shows, if it is one. */
    Optional<PointKey> point(int spot);

    /** Arrow keys. */
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }
}
