package underwrite.app.screen.simulation;

import underwrite.model.series.Series;

/** Which world a person would like to see. */
sealed interface Wish {
    /** One whose multiple lies from low up to below high. */
    record Between(double low, double high) implements Wish {}

    /** The one whose multiple is nearest to a value, a percentile of all. */
    record Nearest(double moic, int perCent) implements Wish {}

    /** The one in which a series is, in a year, nearest to a percentile of all. */
    record InYear(Series series, int year, int perCent) implements Wish {}
}
