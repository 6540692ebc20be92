package underwrite.model.projection;

/**
 * Exponentials, logarithms and powers by plain arithmetic: a table for the leading bits, a short polynomial for the rest.
 *
 * <p>The same on every machine to the last bit, since only additions, multiplications and look-ups are made, and fast where many are taken
 * in a row, since nothing is called. Off by less than 2e-15 of the exponential, 1e-15 of the larger of the logarithm and 1, and
 * 1e-15 · (2 + |y · log x|) of the power. Arguments must be finite, those of a logarithm and the base of a power normal numbers above 0,
 * and results must neither overflow nor underflow, which the ranges of the drivers see to.
 *
 * <p>Source: Tang, <i>Table-driven implementation of the exponential function in IEEE floating-point arithmetic</i>, 1989, and
 * <i>of the logarithm function</i>, 1990.
 */
final class Powers {
    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long ONE = Double.doubleToRawLongBits(1.0);

    private static final int ROOT_BITS = 6;
    private static final int ROOTS = 1 << ROOT_BITS;

    /** 2^(i/64). */
    private static final double[] ROOT = new double[ROOTS];

    private static final double LN_2 = Math.log(2);

    /** ln 2 / 64 in two parts, the first short enough that its small multiples are exact, the second with what a double of ln 2 lacks. */
    private static final double STEP_HIGH =
            Double.longBitsToDouble(Double.doubleToRawLongBits(LN_2 / ROOTS) & -1L << 24);

    private static final double STEP_LOW = (LN_2 / ROOTS - STEP_HIGH) + 2.3190468138462996e-17 / ROOTS;

    /** Adding it leaves the nearest whole number in the last bits. */
    private static final double ROUNDER = 0x1.8p52;

    private static final int CELL_BITS = 7;
    private static final int CELLS = 1 << CELL_BITS;
    private static final long HALF_CELL = 1L << (MANTISSA_BITS - CELL_BITS - 1);

    /** About 128/(128 + i), short enough that its products with 1 + j/2^52 lose little, and minus its logarithm. */
    private static final double[] RECIPROCAL = new double[CELLS + 1];

    private static final double[] MINUS_LOG = new double[CELLS + 1];

    static {
        for (int i = 0; i < ROOTS; i++) {
            ROOT[i] = StrictMath.pow(2, (double) i / ROOTS);
        }
        for (int i = 0; i <= CELLS; i++) {
            RECIPROCAL[i] = (float) ((double) CELLS / (CELLS + i));
            MINUS_LOG[i] = -StrictMath.log(RECIPROCAL[i]);
        }
    }

    private Powers() {}

    /** e to the power of x. */
    static double exp(double x) {
        double shifted = x * (ROOTS / LN_2) + ROUNDER;
        long steps = Double.doubleToRawLongBits(shifted);
        double rounded = shifted - ROUNDER;
        double r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
        double rest = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
        double root = ROOT[(int) steps & (ROOTS - 1)];
        double power = Double.longBitsToDouble(((steps >> ROOT_BITS) + BIAS) << MANTISSA_BITS);
        return (root + root * rest) * power;
    }

    /** The natural logarithm of x. */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long exponent = (bits >> MANTISSA_BITS) - BIAS;
        long mantissa = bits & MANTISSA;
        int cell = (int) ((mantissa + HALF_CELL) >>> (MANTISSA_BITS - CELL_BITS));
        double r = Double.longBitsToDouble(mantissa | ONE) * RECIPROCAL[cell] - 1;
        double rest =
                r - r * r * (1.0 / 2 - r * (1.0 / 3 - r * (1.0 / 4 - r * (1.0 / 5 - r * (1.0 / 6 - r * (1.0 / 7))))));
        return exponent * LN_2 + (MINUS_LOG[cell] + rest);
    }

    /** x to the power of y; x itself for 1. */
    static double power(double x, double y) {
        return y == 1 ? x : exp(y * log(x));
    }

    /** Two to the power of x. */
    static double powerOfTwo(double x) {
        return exp(x * LN_2);
    }
}
