package underwrite.model.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Bounds as people would set them: three digits, on the safe side. Example: at most 17,946 is 17,900, at least 17,946 is 18,000. */
final class Digits {
    private static final int SHOWN = 3;

    private Digits() {}

    static double atMost(double bound) {
        return rounded(bound, RoundingMode.FLOOR);
    }

    static double atLeast(double bound) {
        return rounded(bound, RoundingMode.CEILING);
    }

    private static double rounded(double bound, RoundingMode mode) {
        if (!Double.isFinite(bound)) {
            return bound;
        }
        return BigDecimal.valueOf(bound).round(new MathContext(SHOWN, mode)).doubleValue();
    }
}
