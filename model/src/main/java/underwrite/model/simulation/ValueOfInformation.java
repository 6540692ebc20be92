package underwrite.model.simulation;

import java.util.Arrays;

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

    /** Adds up trials by class as they come in the order of the driver's draws. */
    static final class Classes {
        private final int trials;
        private final double perClass;
        private final double[] sums;
        private final long[] counts;

        Classes(int trials) {
            int classes = Math.max(2, Math.min(MOST_CLASSES, trials / TRIALS_PER_CLASS));
            this.trials = trials;
            this.perClass = 1 / (2.0 * trials);
            this.sums = new double[classes];
            this.counts = new long[classes];
        }

        /**
         * Adds a trial.
         *
         * @param doubledPlace twice the mean of the places, from 0, of the trials with the same draw, and 1
         * @param value its net present value
         */
        void add(int doubledPlace, double value) {
            int place = (int) ((doubledPlace * sums.length + 0.5) * perClass);
            sums[place] += value;
            counts[place]++;
        }

        ValueOfInformation information() {
            double sum = Arrays.stream(sums).sum();
            double informed = 0;
            long flipped = 0;
            for (int i = 0; i < sums.length; i++) {
                informed += Math.max(0, sums[i]);
                if (counts[i] > 0 && sums[i] >= 0 != sum >= 0) {
                    flipped += counts[i];
                }
            }
            double value = flipped == 0 ? 0 : Math.max(0, informed - Math.max(0, sum)) / trials;
            return new ValueOfInformation(value, (double) flipped / Math.max(1, trials));
        }
    }
}
