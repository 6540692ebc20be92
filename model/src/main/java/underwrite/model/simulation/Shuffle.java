package underwrite.model.simulation;

/**
 * A random order of the numbers 0..n-1 of which any place can be asked for, without keeping a list: a Feistel network permutes the least
 * power of two that holds n, and numbers that fall outside are sent through it again until they fall inside.
 *
 * @see <a href="https://doi.org/10.1137/0217022">Luby and Rackoff 1988, How to construct pseudorandom permutations from pseudorandom
 *     functions</a>
 */
final class Shuffle {
    private static final int ROUNDS = 4;

    private final long size;
    private final int leftBits;
    private final int rightBits;
    private final long[] keys = new long[ROUNDS];

    Shuffle(long key, long size) {
        int bits = Math.max(2, 64 - Long.numberOfLeadingZeros(size - 1));
        this.size = size;
        this.leftBits = bits / 2;
        this.rightBits = bits - leftBits;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = Keys.mixed(key + round);
        }
    }

    /** Where a number 0..n-1 goes. */
    long of(long number) {
        long place = number;
        do {
            place = permuted(place);
        } while (place >= size);
        return place;
    }

    /** Each round adds a hash of one part to the other; the last part sizes are those of the first, since the rounds are even. */
    private long permuted(long number) {
        long left = number >>> rightBits;
        long right = number & mask(rightBits);
        for (int round = 0; round < ROUNDS; round += 2) {
            left ^= Keys.mixed(right ^ keys[round]) & mask(leftBits);
            right ^= Keys.mixed(left ^ keys[round + 1]) & mask(rightBits);
        }
        return left << rightBits | right;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }
}
