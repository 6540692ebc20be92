package underwrite.model.simulation;

/**
 * Which of many trials are kept where not all can be: one out of every few that follow one another, at a place among them that is as good as
 * random. A constant distance will not do: the points of a Sobol sequence at one distance lie in a pattern of their own, in which ranks are
 * otherwise correlated.
 *
 * @param few how many follow one another, one of which is kept; 1 when all are
 */
record Thinning(long few) {

    /** Keeps as many as wanted at most. */
    static Thinning to(int wanted, long trials) {
        return new Thinning(Math.max(1, (trials + wanted - 1) / wanted));
    }

    boolean keepsAll() {
        return few == 1;
    }

    /** The number among all trials of a kept one. */
    long trial(long kept) {
        return kept * few + Long.remainderUnsigned(Keys.mixed(kept), few);
    }

    /** How many are kept of the first trials. */
    int keptOf(long trials) {
        long whole = trials / few;
        return (int) (trial(whole) < trials ? whole + 1 : whole);
    }
}
