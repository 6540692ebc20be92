package underwrite.model.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact percentiles of a figure over any number of trials without keeping them. The first trials are all gathered; they tell in which zone
 * each percentile should lie, so that of those to come most need only be counted. From round to round the zones narrow, about as
 * one over the root of what has been seen. A percentile is known to be right when it lies in its zone of every round; else the
 * figure is {@linkplain #misled misled}, and to be taken anew with wider zones.
 *
 * <p>A number that very many trials share is counted too, one for each zone.
 *
 * @see <a href="https://doi.org/10.1145/360680.360691">Floyd and Rivest 1975, Expected time bounds for selection</a>
 */
final class Spread {
    /** A percentile of what has been seen is off by as many standard deviations at most, as good as always. */
    private static final double DEVIATIONS = 4.5;

    private static final int WIDER = 4;

    /** At so many places of a zone numbers are compared to find one that many share. */
    private static final int PROBES = 5;

    private final int column;
    private final double[] probabilities;
    private final double lowest;
    private double deviations;
    private final List<Zones> rounds = new ArrayList<>();

    /** One for each zone that has one, else NaN. */
    private double[] shared = {};

    private Gathered gathered = new Gathered();

    /** For each percentile, how many numbers below its zones were counted only. */
    private long[] below;

    private long count;
    private final double[] percentiles;
    private boolean misled;

    /**
     * The spread of a figure.
     *
     * @param column where a {@link Block} has it
     * @param probabilities of the percentiles, rising
     * @param lowest the share of the lowest numbers whose mean is sought, 0 for none
     */
    Spread(int column, double[] probabilities, double lowest) {
        this.column = column;
        this.probabilities = probabilities;
        this.lowest = lowest;
        this.deviations = DEVIATIONS;
        this.below = new long[probabilities.length];
        this.percentiles = new double[probabilities.length];
        begin(Zones.everything(probabilities.length));
    }

    private void begin(Zones zones) {
        rounds.add(zones);
        shared = new double[zones.count()];
        Arrays.fill(shared, Double.NaN);
    }

    private Zones zones() {
        return rounds.get(rounds.size() - 1);
    }

    /** Forgets all, to begin again with zones several times as wide. */
    void beginAgain() {
        rounds.clear();
        deviations *= WIDER;
        gathered = new Gathered();
        below = new long[probabilities.length];
        count = 0;
        begin(Zones.everything(probabilities.length));
    }

    /** What one thread counts and gathers in a round. */
    final class Part {
        private final Zones zones = zones();
        private final double[] many = shared;
        private final long[] between = new long[zones.count() + 1];
        private final long[] repeats = new long[zones.count()];
        private double[] inside = new double[Block.SIZE];
        private int found;

        /** Adds what came out of the trials of a block. */
        void add(Block block) {
            add(block.columns[column], block.places, block.accepted);
        }

        /** Adds numbers: those at some places of a row. */
        void add(double[] row, int[] places, int size) {
            if (found + size > inside.length) {
                inside = Arrays.copyOf(inside, 2 * inside.length);
            }
            for (int i = 0; i < size; i++) {
                double number = row[places[i]];
                int code = zones.code(number);
                if ((code & 1) == 0) {
                    between[code >>> 1]++;
                } else if (number == many[code >>> 1]) {
                    repeats[code >>> 1]++;
                } else {
                    inside[found++] = number;
                }
            }
        }

        /** Hands over to the others. */
        void join() {
            synchronized (Spread.this) {
                count += found
                        + Arrays.stream(between).sum()
                        + Arrays.stream(repeats).sum();
                pass(zones, between);
                gathered.add(inside, found);
                for (int zone = 0; zone < many.length; zone++) {
                    gathered.add(many[zone], repeats[zone]);
                }
            }
        }
    }

    Part part() {
        return new Part();
    }

    /** Counts numbers between zones as below the percentiles above them. */
    private void pass(Zones zones, long[] between) {
        for (int i = 0; i < below.length; i++) {
            for (int place = 0; place <= zones.zone(i); place++) {
                below[i] += between[place];
            }
        }
    }

    /** Ends a round that another follows: narrows the zones to where the percentiles should be, given all numbers so far. */
    void narrow() {
        if (count == 0) {
            return;
        }
        double[] probes = gathered.at(places(this::probe, PROBES));
        Zones zones = zonesAround(probes);
        begin(zones);
        share(zones, probes);
        pass(zones, gathered.keep(zones));
    }

    /** Where the percentiles of more numbers to come may lie: ranks from the lowest to the highest, evenly. */
    private double probe(int percentile, int probe) {
        double p = probabilities[percentile];
        double width = deviations * Math.sqrt(p * (1 - p) * count) + 1;
        double from = p <= lowest ? 0 : Math.max(0, (count - 1) * p - width);
        double to = Math.min(count - 1.0, (count - 1) * p + width);
        return from + (to - from) * probe / (PROBES - 1);
    }

    private Zones zonesAround(double[] probes) {
        double[] lows = new double[probabilities.length];
        double[] highs = new double[probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            lows[i] = probe(i, 0) <= 0 ? Double.NEGATIVE_INFINITY : probes[i * PROBES];
            highs[i] = probe(i, PROBES - 1) >= count - 1 ? Double.POSITIVE_INFINITY : probes[i * PROBES + PROBES - 1];
        }
        return Zones.around(lows, highs);
    }

    /** Finds a number in each zone that is there at two probes at least; the one that is there at the most. */
    private void share(Zones zones, double[] probes) {
        int[] most = new int[zones.count()];
        Arrays.fill(most, 1);
        int run = 0;
        for (int i = 0; i < probes.length; i++) {
            run = i % PROBES > 0 && probes[i] == probes[i - 1] ? run + 1 : 1;
            int zone = zones.zone(i / PROBES);
            if (run > most[zone] && zones.holds(i / PROBES, probes[i])) {
                most[zone] = run;
                shared[zone] = probes[i];
            }
        }
    }

    private interface Ranking {
        double rank(int percentile, int number);
    }

    /** Ranks among the gathered numbers, several for each percentile. */
    private long[] places(Ranking ranking, int each) {
        long[] places = new long[probabilities.length * each];
        for (int i = 0; i < places.length; i++) {
            places[i] = (long) Math.floor(ranking.rank(i / each, i % each)) - below[i / each];
        }
        return places;
    }

    /**
     * Ends the last round: works out the percentiles, of type 7: linear between order statistics, {@code h = (n - 1)p}.
     *
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996, Sample quantiles in statistical packages</a>
     */
    void finish() {
        if (count == 0) {
            return;
        }
        long[] places = places(this::neighbour, 2);
        double[] numbers = gathered.at(places);
        misled = false;
        for (int i = 0; i < percentiles.length; i++) {
            double place = (count - 1) * probabilities[i];
            double low = numbers[2 * i];
            percentiles[i] = low + (place - Math.floor(place)) * (numbers[2 * i + 1] - low);
            misled |= !holds(i, places[2 * i], low) || !holds(i, places[2 * i + 1], numbers[2 * i + 1]);
        }
    }

    private double neighbour(int percentile, int above) {
        return Math.min(count - 1.0, Math.floor((count - 1) * probabilities[percentile]) + above);
    }

    private boolean holds(int percentile, long place, double number) {
        return gathered.has(place) && rounds.stream().allMatch(zones -> zones.holds(percentile, number));
    }

    /** Whether a percentile may be wrong, since the number found lies outside the zone of some round. */
    boolean misled() {
        return misled;
    }

    /** One for each probability; known once the last round is finished. */
    double[] percentiles() {
        return percentiles;
    }

    /** The mean of the lowest numbers, of no larger a share than was said. */
    double meanOfLowest(long numbers) {
        return gathered.sumOfLowest(numbers) / numbers;
    }
}
