package underwrite.model.memo.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The edges of a histogram of multiples: {@value #COUNT} equal steps from 0 that reach the 97th percentile, of a size that people use and
 * with 1, where money is neither made nor lost, among them; the last one takes all above.
 *
 * @param edges one more than there are bins
 */
record Bins(List<Double> edges) {
    static final int COUNT = 25;

    private static final List<Double> BELOW_ONE = List.of(0.02, 0.04, 0.1, 0.2, 0.25, 0.5, 1.0);
    private static final double MOST_SHOWN = 0.97;
    private static final double[] NICE = {1, 2, 5, 10};

    /** The edges for some multiples. */
    static Bins of(Ordered multiples) {
        double step = step(multiples.percentile(MOST_SHOWN) / (COUNT - 1));
        Double[] edges = new Double[COUNT + 1];
        for (int i = 0; i < COUNT; i++) {
            // With steps above 1 the first bin ends at 1, and all others lie one further.
            boolean large = step > 1 && i > 0;
            edges[i] = large ? (i == 1 ? 1 : times(step, i - 1)) : times(step, i);
        }
        double top = Math.max(times(step, COUNT), multiples.percentile(1));
        edges[COUNT] = Math.ceil(top) + 1;
        return new Bins(List.of(edges));
    }

    private static double times(double step, int count) {
        return new BigDecimal(step, new MathContext(6))
                .multiply(BigDecimal.valueOf(count))
                .doubleValue();
    }

    private static double step(double needed) {
        for (double step : BELOW_ONE) {
            if (step >= needed) {
                return step;
            }
        }
        double size = Math.pow(10, Math.floor(Math.log10(needed)));
        for (double nice : NICE) {
            if (nice * size >= needed) {
                return nice * size;
            }
        }
        return NICE[NICE.length - 1] * size;
    }

    double from(int bin) {
        return edges.get(bin);
    }

    double to(int bin) {
        return edges.get(bin + 1);
    }
}
