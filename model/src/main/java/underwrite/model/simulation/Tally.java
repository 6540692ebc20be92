package underwrite.model.simulation;

import underwrite.model.series.Series;

/**
 * Counts and moments of the trials of a chunk, or of several added up in order. Moments are combined by the update of Chan, Golub and LeVeque,
 * which loses no digits to a large mean.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1983.10483115">Chan, Golub and LeVeque 1983, Algorithms for computing the sample
 *     variance</a>
 */
final class Tally {
    /** A multiple of at least this is a triple. */
    private static final double TRIPLE = 3;

    long accepted;
    long rejected;
    long losses;
    long triples;
    long distressed;
    final Moments moic = new Moments();
    final Moments irr = new Moments();

    /** Losses by cause. */
    final long[] causes = new long[CauseOfLoss.values().length];

    /** Failures of funding before the exit, by year. */
    final long[] failuresByYear = new long[Series.YEARS];

    /** The first rejected trial, or -1. */
    long firstRejected = -1;

    /** Mean and sum of squared deviations. */
    static final class Moments {
        private long count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double step = value - mean;
            mean += step / count;
            squares += step * (value - mean);
        }

        void add(Moments later) {
            if (later.count == 0) {
                return;
            }
            long all = count + later.count;
            double step = later.mean - mean;
            mean += step * later.count / all;
            squares += later.squares + step * step * count * later.count / all;
            count = all;
        }

        double mean() {
            return mean;
        }

        /** With n - 1; 0 for a single value. */
        double standardDeviation() {
            return count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
        }
    }

    /** Counts the trials of a block, the first of which has this number among all. */
    void add(Block block, long firstTrial) {
        for (int trial = 0; trial < block.count; trial++) {
            if (block.rejected(trial)) {
                rejected++;
                firstRejected = firstRejected < 0 ? firstTrial + trial : firstRejected;
            } else {
                accept(block.columns[Block.MOIC][trial], block.columns[Block.IRR][trial]);
                count(block.causes[trial], block.failures[trial]);
            }
        }
    }

    private void accept(double multiple, double rate) {
        accepted++;
        moic.add(multiple);
        irr.add(rate);
        if (multiple >= TRIPLE) {
            triples++;
        }
    }

    private void count(int cause, int failure) {
        if (cause > 0) {
            losses++;
            causes[cause - 1]++;
        }
        if (failure > 0) {
            distressed++;
            failuresByYear[failure]++;
        }
    }

    void add(Tally later) {
        accepted += later.accepted;
        rejected += later.rejected;
        losses += later.losses;
        triples += later.triples;
        distressed += later.distressed;
        moic.add(later.moic);
        irr.add(later.irr);
        for (int i = 0; i < causes.length; i++) {
            causes[i] += later.causes[i];
        }
        for (int year = 0; year < failuresByYear.length; year++) {
            failuresByYear[year] += later.failuresByYear[year];
        }
        if (firstRejected < 0 || (later.firstRejected >= 0 && later.firstRejected < firstRejected)) {
            firstRejected = later.firstRejected;
        }
    }
}
