package underwrite.model.projection;

/** When two programs agree: within 1e-9 relative or 1e-12 absolute, rates of return within 1e-7. */
final class Tolerance {
    private Tolerance() {}

    static boolean agrees(double expected, double actual, boolean rateOfReturn) {
        double apart = Math.abs(expected - actual);
        return apart <= Math.max(rateOfReturn ? 1e-7 : 1e-12, 1e-9 * Math.abs(expected));
    }
}
