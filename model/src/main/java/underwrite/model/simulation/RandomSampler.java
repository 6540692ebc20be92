package underwrite.model.simulation;

import org.apache.commons.rng.ArbitrarilyJumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Independent uniform numbers from a generator that counts: number i of a stream is a function of i, so that a jump to it costs nothing.
 *
 * @see <a href="https://doi.org/10.1145/2063384.2063405">Salmon, Moraes, Dror and Shaw 2011, Parallel random numbers: as easy as 1, 2, 3
 *     (Philox)</a>
 */
final class RandomSampler implements Sampler {
    private static final double UNIT = 0x1p-53;

    @Override
    public void fill(long key, int dimension, long first, int count, double[] uniforms) {
        UniformRandomProvider random = stream(key, first);
        for (int i = 0; i < count; i++) {
            uniforms[i] = ((random.nextLong() >>> 11) + 0.5) * UNIT;
        }
    }

    /** The numbers of a stream from one on. */
    static UniformRandomProvider stream(long key, long first) {
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {key, Keys.mixed(key)});
        ((ArbitrarilyJumpableUniformRandomProvider) random).jump((double) first);
        return random;
    }
}
