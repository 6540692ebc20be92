package underwrite.model.simulation;

/** How a long simulation is watched and stopped. Called from every thread that works on it, so keep it short. */
public interface Progress {
    /** Watches nothing and never stops. */
    Progress NONE = new Progress() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void report(SoFar soFar) {}
    };

    /** Whether to stop; asked every fraction of a millisecond. */
    boolean cancelled();

    /** What there is so far. */
    void report(SoFar soFar);

    /**
     * The state of a simulation that is under way; the figures are those of the trials done.
     *
     * @param done trials done
     * @param trials trials asked for
     * @param rejected trials that could not be projected
     * @param meanMoic 0 while no trial could be projected
     * @param probabilityOfLoss 0 while no trial could be projected
     */
    record SoFar(long done, long trials, long rejected, double meanMoic, double probabilityOfLoss) {}
}
