package underwrite.model.distribution;

/**
 * The inverse of a distribution function on a standard scale, tabulated for speed: two table look-ups and a polynomial instead of a root
 * search.
 *
 * <p>Each half of 0..1 is cut at the powers of two, 1/2, 1/4, 1/8 ..., down to 2^-40, and each octave into 16 cells, so that the cells grow
 * finer towards the ends as fast as the quantiles grow steep. In a cell the quantile is a polynomial of degree five in p that has its value,
 * slope and curvature at both ends. The cell is read off the leading bits of p. Smaller probabilities count as 2^-40. Tests hold the
 * error against the exact inverse.
 */
final class QuantileTable {
    private static final int DEEPEST_OCTAVE = 40;
    private static final int CELL_BITS = 4;
    private static final int CELLS_PER_OCTAVE = 1 << CELL_BITS;
    private static final int MANTISSA_BITS = 52;
    private static final int TERMS = 6;
    private static final double SMALLEST = Math.scalb(1.0, -DEEPEST_OCTAVE);
    private static final double LARGEST = Math.nextDown(0.5);
    private static final long FIRST_CELL = cellBits(SMALLEST);
    private static final long IN_CELL = (1L << (MANTISSA_BITS - CELL_BITS)) - 1;
    private static final long ONE = Double.doubleToRawLongBits(1.0);

    private final double[] low;
    private final double[] high;

    private QuantileTable(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /** Half of a distribution: its quantiles from 2^-40 up to 1/2, asked for in rising order. */
    interface Half {
        /** Moves on to a probability. */
        void moveTo(double p);

        double quantile();

        /** The change of the quantile with p. */
        double slope();

        /** The change of the slope with p. */
        double curvature();
    }

    /** A table from the lower half and the upper half, the latter turned round: its quantile at p is the distribution's at 1 - p. */
    static QuantileTable of(Half lower, Half upper) {
        return new QuantileTable(tabulate(lower), tabulate(upper));
    }

    private static double[] tabulate(Half half) {
        int cells = (DEEPEST_OCTAVE - 1) * CELLS_PER_OCTAVE;
        double[] terms = new double[cells * TERMS];
        half.moveTo(SMALLEST);
        for (int cell = 0; cell < cells; cell++) {
            double start = cellStart(cell);
            double end = cellStart(cell + 1);
            double width = end - start;
            double x0 = half.quantile();
            double v0 = half.slope() * width;
            double a0 = half.curvature() * width * width;
            half.moveTo(end);
            double rise = half.quantile() - x0;
            double v1 = half.slope() * width;
            double a1 = half.curvature() * width * width;
            int at = cell * TERMS;
            terms[at] = x0;
            terms[at + 1] = v0;
            terms[at + 2] = a0 / 2;
            terms[at + 3] = 10 * rise - 6 * v0 - 4 * v1 - (3 * a0 - a1) / 2;
            terms[at + 4] = -15 * rise + 8 * v0 + 7 * v1 + (3 * a0 - 2 * a1) / 2;
            terms[at + 5] = 6 * rise - 3 * (v0 + v1) - (a0 - a1) / 2;
        }
        return terms;
    }

    private static double cellStart(int cell) {
        return Double.longBitsToDouble((FIRST_CELL + cell) << (MANTISSA_BITS - CELL_BITS));
    }

    private static long cellBits(double p) {
        return Double.doubleToRawLongBits(p) >>> (MANTISSA_BITS - CELL_BITS);
    }

    /** The quantile at p, 0..1. */
    double quantile(double p) {
        return p < 0.5 ? interpolate(low, p) : interpolate(high, 1 - p);
    }

    private static double interpolate(double[] terms, double probability) {
        double p = Math.max(SMALLEST, Math.min(LARGEST, probability));
        long bits = Double.doubleToRawLongBits(p);
        int at = (int) ((bits >>> (MANTISSA_BITS - CELL_BITS)) - FIRST_CELL) * TERMS;
        double t = Double.longBitsToDouble((bits & IN_CELL) << CELL_BITS | ONE) - 1;
        return ((((terms[at + 5] * t + terms[at + 4]) * t + terms[at + 3]) * t + terms[at + 2]) * t + terms[at + 1]) * t
                + terms[at];
    }
}
