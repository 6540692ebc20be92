package underwrite.model.simulation;

import java.util.Arrays;

/**
 * Order statistics of many numbers without sorting them all. A few thousand of them, evenly spaced, tell between which bounds each one
 * sought should lie; in one pass the numbers outside are counted and those between are gathered, and among the latter it is selected.
 * Where the few misled, all are sorted: the answer is exact either way. One instance serves one thread.
 *
 * @see <a href="https://doi.org/10.1145/360680.360691">Floyd and Rivest 1975, Expected time bounds for selection</a>
 */
final class OrderStatistics {
    /** So few numbers are sorted at once. */
    private static final int FEW = 32;

    private double[] gathered = {};

    /**
     * Percentiles of type 7: linear between order statistics, {@code h = (n - 1)p}.
     *
     * @param values the first {@code size} count; NaN among them are left out, but one must be a number
     * @param probabilities rising
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996, Sample quantiles in statistical packages</a>
     */
    double[] percentiles(double[] values, int size, double[] probabilities) {
        if (gathered.length < size) {
            gathered = new double[size];
        }
        Zones zones = Zones.of(values, size, probabilities);
        int found = zones.gather(values, size, gathered);
        int numbers = zones.outside() + found;
        int[] places = zones.places(ranks(numbers, probabilities), found);
        int[] rising = places.clone();
        Arrays.sort(rising);
        select(gathered, 0, found, rising, 0, rising.length);
        if (!zones.hold(gathered, places)) {
            return percentiles(sorted(values, size), probabilities);
        }
        double[] percentiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            double low = gathered[places[2 * i]];
            double high = gathered[places[2 * i + 1]];
            percentiles[i] = between(low, high, (numbers - 1) * probabilities[i]);
        }
        return percentiles;
    }

    /** The order statistics below and above each percentile, from 0. */
    private static int[] ranks(int numbers, double[] probabilities) {
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            int below = (int) Math.floor((numbers - 1) * probabilities[i]);
            ranks[2 * i] = below;
            ranks[2 * i + 1] = Math.min(numbers - 1, below + 1);
        }
        return ranks;
    }

    private static double between(double low, double high, double place) {
        return low + (place - Math.floor(place)) * (high - low);
    }

    private static double[] sorted(double[] values, int size) {
        return Arrays.stream(values, 0, size)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private static double[] percentiles(double[] sorted, double[] probabilities) {
        int[] ranks = ranks(sorted.length, probabilities);
        double[] percentiles = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            percentiles[i] =
                    between(sorted[ranks[2 * i]], sorted[ranks[2 * i + 1]], (sorted.length - 1) * probabilities[i]);
        }
        return percentiles;
    }

    /**
     * Puts at some places of a part of an array what would stand there if the part were sorted, by Hoare's partitions.
     *
     * @param places rising; those from {@code first} up to before {@code last} lie in the part
     */
    private static void select(double[] numbers, int from, int to, int[] places, int first, int last) {
        int begin = from;
        int end = to;
        int firstPlace = first;
        int lastPlace = last;
        while (firstPlace < lastPlace && end - begin > FEW) {
            double pivot = middle(numbers[begin], numbers[(begin + end) >>> 1], numbers[end - 1]);
            int left = begin;
            int right = end - 1;
            while (left <= right) {
                while (numbers[left] < pivot) {
                    left++;
                }
                while (numbers[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double swapped = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = swapped;
                }
            }
            int split = firstPlace;
            while (split < lastPlace && places[split] <= right) {
                split++;
            }
            select(numbers, begin, right + 1, places, firstPlace, split);
            while (split < lastPlace && places[split] < left) {
                split++;
            }
            begin = left;
            firstPlace = split;
        }
        if (firstPlace < lastPlace) {
            Arrays.sort(numbers, begin, end);
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
