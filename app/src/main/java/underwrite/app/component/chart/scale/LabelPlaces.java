package underwrite.app.component.chart.scale;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;

/**
 * Places for labels that must not overlap: each stays as near as it can to where it wants to be, and all stay between two edges. The
 * sum of squared moves is the least possible (isotonic regression by pooling adjacent violators).
 *
 * <p>Example: labels 13 high with their middles wanted at 20, 22 and 50 come to stand at 14.5, 27.5 and 50.
 */
public final class LabelPlaces {
    /** The height of a label of one line: labels stand at least so far apart. */
    public static final double LINE = 13;

    private LabelPlaces() {}

    /**
     * Places for labels of one line.
     *
     * @param wanted where the middle of each wants to be, in px; NaN for none
     * @see #spread(double[], double[], double, double)
     */
    public static double[] spread(double[] wanted, double low, double high) {
        double[] heights = new double[wanted.length];
        Arrays.fill(heights, LINE);
        return spread(wanted, heights, low, high);
    }

    /**
     * Places for labels, in the order given.
     *
     * @param wanted where the middle of each wants to be, in px; NaN for none
     * @param heights the height of each, in px
     * @param low the edge above which none reaches, in px
     * @param high the edge below which none reaches, in px
     * @return the middle of each, NaN for those without; where there is no room for all, the last ones given go without
     */
    public static double[] spread(double[] wanted, double[] heights, double low, double high) {
        int[] kept = kept(wanted, heights, high - low);
        double[] offsets = new double[kept.length];
        double[] aims = new double[kept.length];
        double filled = 0;
        for (int i = 0; i < kept.length; i++) {
            double height = heights[kept[i]];
            offsets[i] = filled + height / 2;
            aims[i] = wanted[kept[i]] - offsets[i];
            filled += height;
        }
        double[] pooled = pool(aims);
        double[] places = new double[wanted.length];
        Arrays.fill(places, Double.NaN);
        for (int i = 0; i < kept.length; i++) {
            places[kept[i]] = Math.max(low, Math.min(high - filled, pooled[i])) + offsets[i];
        }
        return places;
    }

    /** Those that fit, by where they want to be. */
    private static int[] kept(double[] wanted, double[] heights, double room) {
        Integer[] fitting = new Integer[wanted.length];
        int count = 0;
        double filled = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (!Double.isNaN(wanted[i]) && filled + heights[i] <= room + 1e-9) {
                fitting[count++] = i;
                filled += heights[i];
            }
        }
        return Arrays.stream(fitting, 0, count)
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The nearest values that do not fall, for values that may: what is out of order is pooled at its mean. */
    private static double[] pool(double[] values) {
        Deque<double[]> blocks = new ArrayDeque<>();
        for (double value : values) {
            double[] block = {value, 1};
            while (!blocks.isEmpty() && blocks.getLast()[0] > block[0]) {
                double[] before = blocks.removeLast();
                double size = before[1] + block[1];
                block = new double[] {(before[0] * before[1] + block[0] * block[1]) / size, size};
            }
            blocks.addLast(block);
        }
        double[] pooled = new double[values.length];
        int i = 0;
        for (double[] block : blocks) {
            Arrays.fill(pooled, i, i + (int) block[1], block[0]);
            i += (int) block[1];
        }
        return pooled;
    }
}
