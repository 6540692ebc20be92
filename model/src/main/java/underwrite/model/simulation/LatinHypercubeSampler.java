package underwrite.model.simulation;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * One point in each of n equal strata of every dimension, the strata of each dimension in an order of its own.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1979.10489755">McKay, Beckman and Conover 1979, A comparison of three methods for selecting
 *     values of input variables</a>
 */
final class LatinHypercubeSampler implements Sampler {
    private static final double UNIT = 0x1p-53;

    private final long strata;

    LatinHypercubeSampler(long strata) {
        this.strata = strata;
    }

    @Override
    public void fill(long key, int dimension, long first, int count, double[] uniforms) {
        Shuffle shuffle = new Shuffle(Keys.of(key, "strata"), strata);
        UniformRandomProvider random = RandomSampler.stream(key, first);
        for (int i = 0; i < count; i++) {
            double within = ((random.nextLong() >>> 11) + 0.5) * UNIT;
            uniforms[i] = Math.min((shuffle.of(first + i) + within) / strata, 1 - UNIT);
        }
    }
}
