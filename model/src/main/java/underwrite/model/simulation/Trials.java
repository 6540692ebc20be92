package underwrite.model.simulation;

/**
 * What is kept of single trials, in their order: the multiple, NaN for a rejected one, the net present value, and the cause of loss. Up to
 * a million trials all are kept, beyond that every third, fifth ... one.
 */
final class Trials {
    /** The most that are kept. */
    static final int MOST = 1_000_000;

    private final double[] multiples;
    private final double[] netPresentValues;
    private final byte[] causes;
    private final long stride;

    Trials(long trials) {
        this.stride = stride(trials, MOST);
        int kept = (int) ((trials + stride - 1) / stride);
        this.multiples = new double[kept];
        this.netPresentValues = new double[kept];
        this.causes = new byte[kept];
    }

    /** Takes over the trials of a block that are to be kept; threads file different ones at once. */
    void file(Block block, long firstTrial) {
        int kept = (int) ((firstTrial + stride - 1) / stride);
        for (int trial = (int) (kept * stride - firstTrial); trial < block.count; trial += (int) stride) {
            multiples[kept] = block.columns[Block.MOIC][trial];
            netPresentValues[kept] = block.columns[Block.NPV][trial];
            causes[kept++] = block.causes[trial];
        }
    }

    /** How many trials are kept. */
    int size() {
        return multiples.length;
    }

    /**
     * The distance between trials that leaves as many as wanted at most. It is odd, since a Sobol sequence is built on halves: its every second
     * point lies in the same half of a range, while every third goes through all of it.
     */
    static long stride(long trials, int wanted) {
        return Math.max(1, (trials + wanted - 1) / wanted) | 1;
    }

    /** The distance between kept trials; 1 when all are kept. */
    long stride() {
        return stride;
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
