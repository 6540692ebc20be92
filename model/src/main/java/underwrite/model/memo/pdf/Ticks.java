package underwrite.model.memo.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an axis: round numbers from below the least value to above the largest.
 *
 * @param values at least two, rising
 * @param byMultiples whether equal heights are equal multiples; values are above zero then
 */
record Ticks(List<Double> values, boolean byMultiples) {
    private static final int ABOUT = 4;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double[] IN_A_DECADE = {1, 2, 5};
    private static final int MANY = 7;

    /** Even steps from the low to the high: -3 and 17 give -5, 0, 5, 10, 15, 20. */
    static Ticks even(double low, double high) {
        double step = step(high > low ? high - low : 1);
        long first = (long) Math.floor(low / step);
        long last = Math.max(first + 1, (long) Math.ceil(high / step));
        List<Double> values = new ArrayList<>();
        for (long tick = first; tick <= last; tick++) {
            values.add(tick * step);
        }
        return new Ticks(values, false);
    }

    /** Steps of 1, 2, 5, 10 and so on, of 1, 10, 100 where those are many: 0.4 and 18 give 0.2, 0.5, 1, 2, 5, 10, 20. */
    static Ticks byMultiples(double low, double high) {
        List<Double> fine = steps(low, high, IN_A_DECADE);
        return new Ticks(fine.size() > MANY ? steps(low, high, new double[] {1}) : fine, true);
    }

    private static List<Double> steps(double low, double high, double[] inADecade) {
        List<Double> values = new ArrayList<>();
        for (int decade = (int) Math.floor(Math.log10(low)); ; decade++) {
            for (double step : inADecade) {
                double value = step * Math.pow(10, decade);
                if (value <= low) {
                    values.clear();
                }
                values.add(value);
                if (value >= high && values.size() > 1) {
                    return values;
                }
            }
        }
    }

    private static double step(double span) {
        double rough = span / ABOUT;
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double candidate : STEPS) {
            if (candidate * decade >= rough) {
                return candidate * decade;
            }
        }
        return 10 * decade;
    }

    /** How far up the axis a value is, 0..1. */
    double height(double value) {
        double low = values.get(0);
        double high = values.get(values.size() - 1);
        return byMultiples ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }
}
