package underwrite.model.simulation;

/**
 * Numbers that name a stream of random numbers: the same seed and names always give the same key, and another name an unrelated one. Since
 * every driver draws from its own stream, adding one leaves the draws of the others as they are.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators</a>
 */
final class Keys {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private Keys() {}

    /** The key of a stream. */
    static long of(long seed, String... names) {
        long key = mixed(seed + GOLDEN_GAMMA);
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                key = mixed(key + GOLDEN_GAMMA * (1 + name.charAt(i)));
            }
            key = mixed(key + GOLDEN_GAMMA);
        }
        return key;
    }

    /** Spreads the bits of a number over all bits; one to one. */
    static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
