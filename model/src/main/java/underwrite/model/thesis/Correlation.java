package underwrite.model.thesis;

import underwrite.model.driver.Driver;

/**
 * How two uncertain drivers go together.
 *
 * @param rank rank correlation, -1..1
 */
public record Correlation(Driver first, Driver second, double rank, Extras extras) {
    public Correlation {
        if (first == second) {
            throw new IllegalArgumentException("A correlation needs two drivers, not " + first.id() + " twice");
        }
        if (!(Math.abs(rank) <= 1)) {
            throw new IllegalArgumentException("A rank correlation lies in -1..1, not " + rank);
        }
        rank += 0.0;
    }
}
