package underwrite.model.simulation;

/**
 * What knowing one driver is worth to somebody who may still say no. Trials are put into classes of equal size by the driver's rank; given
 * a class one invests when its mean net present value is at least 0:
 * {@code value = Σ n_c/n · max(0, mean_c) - max(0, mean)}. Few trials make classes look different by chance, which overstates the value;
 * there is one class for every 1,000 trials, 2 to 32 of them. Example: half the trials at +4 and half at -6 by the driver: the mean of -1
 * says no, knowing is worth 2 and flips the decision half of the time.
 *
 * @see <a href="https://doi.org/10.1177/0272989X13505910">Strong and Oakley 2013, An efficient method for computing single-parameter partial
 *     expected value of perfect information</a>
 */
record ValueOfInformation(double value, double chanceToFlip) {
    private static final int TRIALS_PER_CLASS = 1_000;
    private static final int MOST_CLASSES = 32;

    /** From the ranks of the driver's draws, NaN for trials without, and the net present values of the same trials. */
    static ValueOfInformation of(double[] ranks, double[] values, int trials) {
        if (trials == 0) {
            return new ValueOfInformation(0, 0);
        }
        int classes = Math.max(2, Math.min(MOST_CLASSES, trials / TRIALS_PER_CLASS));
        double[] sums = new double[classes];
        long[] counts = new long[classes];
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (!Double.isNaN(ranks[i])) {
                int place = Math.min(classes - 1, (int) ((ranks[i] - 0.5) * classes / trials));
                sums[place] += values[i];
                counts[place]++;
                sum += values[i];
            }
        }
        double informed = 0;
        long flipped = 0;
        for (int i = 0; i < classes; i++) {
            informed += Math.max(0, sums[i]);
            if (counts[i] > 0 && sums[i] >= 0 != sum >= 0) {
                flipped += counts[i];
            }
        }
        double value = flipped == 0 ? 0 : Math.max(0, informed - Math.max(0, sum)) / trials;
        return new ValueOfInformation(value, (double) flipped / trials);
    }
}
