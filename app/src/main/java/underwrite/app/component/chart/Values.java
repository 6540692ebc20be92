package underwrite.app.component.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Some numbers in a row, immutable. NaN says "no value here"; an infinite value is none either. */
public final class Values {
    private final double[] values;

    private Values(double[] values) {
        this.values = values;
    }

    public static Values of(double... values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = Double.isFinite(values[i]) ? values[i] : Double.NaN;
        }
        return new Values(copy);
    }

    /** The same values up to this place, included, and none after it. */
    public Values until(int last) {
        double[] copy = values.clone();
        Arrays.fill(copy, Math.max(0, Math.min(copy.length, last + 1)), copy.length, Double.NaN);
        return new Values(copy);
    }

    /** The change from each value to the next, as a fraction of it: 0.05 is 5%. None for the first, and after a value that is not above zero. */
    public Values growth() {
        double[] growth = new double[values.length];
        Arrays.fill(growth, Double.NaN);
        for (int i = 1; i < values.length; i++) {
            growth[i] = values[i - 1] > 0 ? values[i] / values[i - 1] - 1 : Double.NaN;
        }
        return Values.of(growth);
    }

    /** Each value together with that of another row; none where either has none. */
    public Values plus(Values other) {
        double[] sum = new double[Math.min(size(), other.size())];
        Arrays.setAll(sum, i -> values[i] + other.values[i]);
        return Values.of(sum);
    }

    /** The value at a place; NaN where there is none, and outside the row. */
    public double at(int place) {
        return place >= 0 && place < values.length ? values[place] : Double.NaN;
    }

    public int size() {
        return values.length;
    }

    /** Whether there is no value at all. */
    public boolean isEmpty() {
        return stream().noneMatch(value -> !Double.isNaN(value));
    }

    /** The place of the last value; -1 where there is none. */
    public int last() {
        int last = values.length - 1;
        while (last >= 0 && Double.isNaN(values[last])) {
            last--;
        }
        return last;
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
