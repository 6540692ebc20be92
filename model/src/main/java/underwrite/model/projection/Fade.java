package underwrite.model.projection;

/**
 * The pace of everything that starts high and settles: the distance to the long run halves every {@code h} years.
 *
 * <p>{@code fade(a, b, h, t) = b + (a - b) · 0.5^(t/h)}. Years are stepped through, so the power becomes a product:
 * {@code 0.5^(t/h) = perYear(h)^t}. Example: from 3.00 to 0.15 with a half-life of 2 years gives 3.00, 2.17, 1.58, ...
 */
final class Fade {
    private Fade() {}

    /** What is left after one year of the distance to the long run, for a half-life in years, above 0. */
    static double perYear(double halfLife) {
        return Math.pow(0.5, 1 / halfLife);
    }
}
