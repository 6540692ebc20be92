package underwrite.app.component.slider;

/**
 * What a driver does to the answer over its range.
 *
 * @param direction of MOIC when the driver rises
 * @param spread of MOIC, in x
 * @param share 0..1 of the largest spread of all drivers
 */
public record Impact(Direction direction, double spread, double share) {

    /** Which way the answer goes. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }
}
