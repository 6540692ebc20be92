package underwrite.model.simulation;

/**
 * What is kept of single trials, in their order: the multiple, NaN for a rejected one, the net present value, and the cause of loss. Up to
 * a million trials all are kept, beyond that one of every two, three ... ({@link Thinning}).
 */
final class Trials {
    /** The most that are kept. */
    static final int MOST = 1_000_000;

    private final double[] multiples;
    private final double[] netPresentValues;
    private final byte[] causes;
    private final Thinning thinning;

    Trials(long trials) {
        this.thinning = Thinning.to(MOST, trials);
        int kept = thinning.keptOf(trials);
        this.multiples = new double[kept];
        this.netPresentValues = new double[kept];
        this.causes = new byte[kept];
    }

    /** Takes over the trials of a block that are to be kept; threads file different ones at once. */
    void file(Block block, long firstTrial) {
        int end = thinning.keptOf(firstTrial + block.count);
        for (int kept = thinning.keptOf(firstTrial); kept < end; kept++) {
            int trial = (int) (thinning.trial(kept) - firstTrial);
            multiples[kept] = block.columns[Block.MOIC][trial];
            netPresentValues[kept] = block.columns[Block.NPV][trial];
            causes[kept] = block.causes[trial];
        }
    }

    /** How many trials are kept. */
    int size() {
        return multiples.length;
    }

    /** Which of all trials are kept. */
    Thinning thinning() {
        return thinning;
    }

    /** By kept trial; NaN for a rejected one. */
    double[] multiples() {
        return multiples;
    }

    /** By kept trial, USD millions. */
    double[] netPresentValues() {
        return netPresentValues;
    }

    /** The cause of loss of a kept trial; 0 for none, else the place of the cause plus 1. */
    byte cause(int kept) {
        return causes[kept];
    }
}
