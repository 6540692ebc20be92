package underwrite.model.simulation;

/** The bits of a number as an unsigned integer that sorts as the numbers do; -0 sorts just below 0 and NaN above all. */
final class SortableBits {
    private SortableBits() {}

    static long of(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }

    static double number(long sortable) {
        return Double.longBitsToDouble(sortable ^ (~sortable >> 63 | Long.MIN_VALUE));
    }
}
