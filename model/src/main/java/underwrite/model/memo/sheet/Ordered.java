package underwrite.model.memo.sheet;

import java.util.Arrays;
import underwrite.model.series.Constant;

/** Numbers by size, with the figures that a spreadsheet works out of them in the same way; all are 0 of no numbers. */
final class Ordered {
    private final double[] values;
    private final double mean;

    Ordered(double[] values) {
        this.values = values.clone();
        Arrays.sort(this.values);
        this.mean = Arrays.stream(values).average().orElse(0);
    }

    int count() {
        return values.length;
    }

    double mean() {
        return mean;
    }

    /** With n - 1; 0 of one number. */
    double deviation() {
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
    }

    /** Linear between neighbours: the spreadsheet's PERCENTILE. */
    double percentile(double part) {
        if (values.length == 0) {
            return 0;
        }
        double place = part * (values.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }

    /** The part of the numbers from low up to below high. */
    double share(double low, double high) {
        long within = Arrays.stream(values).filter(x -> x >= low && x < high).count();
        return values.length == 0 ? 0 : (double) within / values.length;
    }

    /** The part of the numbers that are multiples of less than the money back. */
    double shareLost() {
        return share(Double.NEGATIVE_INFINITY, 1 - Constant.LOSS_TOLERANCE.value());
    }
}
