package underwrite.model.simulation;

import java.util.Arrays;

/**
 * Puts at some places of an array what would stand there if it were sorted, by Hoare's partitions, without sorting the rest.
 *
 * @see <a href="https://doi.org/10.1145/366622.366647">Hoare 1961, Algorithm 65: Find</a>
 */
final class Selection {
    /** So few numbers are sorted at once. */
    private static final int FEW = 32;

    private final double[] numbers;
    private final int[] places;

    private Selection(double[] numbers, int[] places) {
        this.numbers = numbers;
        this.places = places;
    }

    /**
     * Selects among the first numbers of an array.
     *
     * @param places rising, each of 0..size - 1
     */
    static void select(double[] numbers, int size, int[] places) {
        new Selection(numbers, places).select(0, size, 0, places.length);
    }

    /** Selects in a part; the places from {@code first} up to before {@code last} lie in it. */
    private void select(int from, int to, int first, int last) {
        int begin = from;
        int end = to;
        int firstPlace = first;
        while (firstPlace < last && end - begin > FEW) {
            long cut = cut(begin, end);
            int right = (int) (cut >>> Integer.SIZE);
            int left = (int) cut;
            int split = firstPlace;
            while (split < last && places[split] <= right) {
                split++;
            }
            select(begin, right + 1, firstPlace, split);
            while (split < last && places[split] < left) {
                split++;
            }
            begin = left;
            firstPlace = split;
        }
        if (firstPlace < last) {
            Arrays.sort(numbers, begin, end);
        }
    }

    /** Parts low numbers from high ones: the last place of the low in the upper half of the word, the first of the high in the lower. */
    private long cut(int begin, int end) {
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
        return (long) right << Integer.SIZE | left;
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
