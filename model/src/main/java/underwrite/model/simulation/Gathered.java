package underwrite.model.simulation;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers that are kept one by one, and a few that are there many times and counted. */
final class Gathered {
    private double[] singles = {};
    private int size;

    /** How often those that are there many times are. */
    private final SortedMap<Double, Long> many = new TreeMap<>();

    /** Adds the first numbers of an array. */
    void add(double[] numbers, int found) {
        if (size + found > singles.length) {
            singles = Arrays.copyOf(singles, Math.max(size + found, size + (size >> 1)));
        }
        System.arraycopy(numbers, 0, singles, size, found);
        size += found;
    }

    /** Adds a number that is there many times. */
    void add(double number, long times) {
        if (times > 0) {
            many.merge(number, times, Long::sum);
        }
    }

    /** Drops numbers between zones; how many there were in each place between. Those there many times stay. */
    long[] keep(Zones zones) {
        long[] between = new long[zones.count() + 1];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int code = zones.code(singles[i]);
            if ((code & 1) == 0) {
                between[code >>> 1]++;
            } else {
                singles[kept++] = singles[i];
            }
        }
        size = kept;
        return between;
    }

    /** Whether there is a number of a rank, counted from 0. */
    boolean has(long rank) {
        return rank >= 0
                && rank
                        < size
                                + many.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum();
    }

    /** The numbers of some ranks, counted from 0; the lowest or highest for a rank that is not there. */
    double[] at(long[] ranks) {
        double[] repeated =
                many.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        long[] times = many.values().stream().mapToLong(Long::longValue).toArray();
        long[] smaller = Arrays.stream(repeated).mapToLong(this::smaller).toArray();
        double[] numbers = new double[ranks.length];
        int[] places = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            long place = Math.max(0, ranks[i]);
            int next = 0;
            while (next < times.length && place >= smaller[next] + times[next]) {
                place -= times[next++];
            }
            boolean single = size > 0 && (next == times.length || place < smaller[next]);
            places[i] = single ? (int) Math.min(size - 1, place) : -1;
            numbers[i] = single ? Double.NaN : repeated[Math.min(next, times.length - 1)];
        }
        Selection.select(
                singles,
                size,
                Arrays.stream(places).filter(place -> place >= 0).sorted().toArray());
        for (int i = 0; i < ranks.length; i++) {
            numbers[i] = places[i] < 0 ? numbers[i] : singles[places[i]];
        }
        return numbers;
    }

    /** How many of those kept one by one are below a number. */
    private long smaller(double number) {
        long smaller = 0;
        for (int i = 0; i < size; i++) {
            smaller += singles[i] < number ? 1 : 0;
        }
        return smaller;
    }

    /** The sum of the lowest numbers, added up from the lowest. */
    double sumOfLowest(long numbers) {
        double bound = at(new long[] {numbers - 1})[0];
        double[] lower = Arrays.stream(singles, 0, size)
                .filter(number -> number < bound)
                .sorted()
                .toArray();
        double sum = Arrays.stream(lower).sum();
        long left = numbers - lower.length;
        for (Map.Entry<Double, Long> repeated : many.headMap(bound).entrySet()) {
            sum += repeated.getKey() * repeated.getValue();
            left -= repeated.getValue();
        }
        return sum + left * bound;
    }
}
