package underwrite.model.simulation;

import org.hipparchus.random.SobolSequenceGenerator;
import underwrite.model.driver.Driver;

/**
 * The Sobol sequence with the direction numbers of Joe and Kuo, each dimension scrambled on its own: points that fill the cube far more
 * evenly than random ones. Every dimension of a point is a bitwise sum of direction numbers picked by the Gray code of its index, so any
 * point can be computed at once.
 *
 * <p>The scrambling is Owen's: whether a bit is turned depends on all bits above it, by a hash. With the bits in reverse order that is what
 * multiplications and additions do by themselves, since their carries only run upwards; the direction numbers are kept in that order.
 *
 * @see <a href="https://doi.org/10.1137/070709359">Joe and Kuo 2008, Constructing Sobol sequences with better two-dimensional projections</a>
 * @see <a href="https://jcgt.org/published/0009/04/01/">Burley 2020, Practical hash-based Owen scrambling</a>
 */
final class SobolSampler implements Sampler {
    private static final int BITS = 32;
    private static final double UNIT = 0x1p-32;
    private static final long UNSIGNED = 0xffffffffL;
    private static final int[][] REVERSED_DIRECTIONS = directions(Driver.all().size());

    @Override
    public void fill(long key, int dimension, long first, int count, double[] uniforms) {
        int[] directions = REVERSED_DIRECTIONS[dimension];
        int scramble = (int) key;
        int multiplier = (int) (key >>> BITS) | 1;
        int reversed = reversedPoint(directions, first);
        for (int i = 0; i < count; i++) {
            int scrambled = Integer.reverse(owen(reversed, scramble, multiplier));
            uniforms[i] = ((scrambled & UNSIGNED) + 0.5) * UNIT;
            reversed ^= directions[Long.numberOfTrailingZeros(first + i + 1)];
        }
    }

    private static int reversedPoint(int[] directions, long index) {
        int point = 0;
        for (long gray = index ^ index >>> 1; gray != 0; gray &= gray - 1) {
            point ^= directions[Long.numberOfTrailingZeros(gray)];
        }
        return point;
    }

    /** A hash in which a bit depends on itself and those below it only; constants by N. Vegdahl. */
    private static int owen(int reversed, int scramble, int multiplier) {
        int x = reversed;
        x ^= x * 0x3d20adea;
        x += scramble;
        x *= multiplier;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return x;
    }

    /** Read off the library's sequence: point 2^k differs from point 2^k - 1 in direction number k alone. */
    private static int[][] directions(int dimensions) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        int[][] directions = new int[dimensions][BITS];
        for (int k = 0; k < BITS - 1; k++) {
            int power = 1 << k;
            double[] before = sequence.skipTo(power - 1);
            double[] at = sequence.skipTo(power);
            for (int d = 0; d < dimensions; d++) {
                directions[d][k] = Integer.reverse((int) (bits(before[d]) ^ bits(at[d])));
            }
        }
        return directions;
    }

    private static long bits(double point) {
        return (long) (point * 0x1p32);
    }
}
