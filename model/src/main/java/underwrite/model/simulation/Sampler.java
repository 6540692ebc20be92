package underwrite.model.simulation;

import underwrite.model.thesis.SimulationSettings.Sampling;

/** Fills the unit interval with points. Any point can be asked for, so that any thread can draw any trial. */
interface Sampler {

    /**
     * Draws the points of consecutive trials in one dimension.
     *
     * @param key of the dimension's own stream
     * @param dimension which coordinate of a point, from 0; matters where the coordinates belong together
     * @param first the trial of the first point, from 0
     * @param uniforms takes {@code count} numbers between 0 and 1, both excluded
     */
    void fill(long key, int dimension, long first, int count, double[] uniforms);

    /** The sampler of a kind for a number of trials. */
    static Sampler of(Sampling sampling, long trials) {
        return switch (sampling) {
            case RANDOM -> new RandomSampler();
            case LATIN_HYPERCUBE -> new LatinHypercubeSampler(trials);
            case SOBOL -> new SobolSampler();
        };
    }
}
