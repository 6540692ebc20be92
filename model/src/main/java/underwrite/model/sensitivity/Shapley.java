package underwrite.model.sensitivity;

import java.util.Optional;

/**
 * Shapley's fair shares: what a player adds when it joins, averaged over all orders in which the players may join.
 *
 * <p>Coalitions are bit masks. The average runs over the orders that pass no coalition without a value; when every coalition has one that is
 * {@code Σ |S|!(n-|S|-1)!/n! · (v(S ∪ i) - v(S))}. The shares sum to {@code v(all) - v(none)}. Orders are counted on the lattice of
 * coalitions, {@code n · 2^n} steps for n players. Example: v = 0, 10, 20, 50 for none, a, b, both gives a 20 and b 30.
 *
 * @see <a href="https://doi.org/10.1515/9781400881970-018">Shapley 1953, A value for n-person games</a>
 */
final class Shapley {
    private Shapley() {}

    /**
     * The share of each player.
     *
     * @param values a value for each coalition, NaN for one that cannot be
     * @return none when no order avoids the coalitions without a value
     */
    static Optional<double[]> shares(int players, double[] values) {
        double[] ordersTo = ordersTo(players, values);
        double[] ordersFrom = ordersFrom(players, values);
        int all = values.length - 1;
        if (ordersTo[all] == 0) {
            return Optional.empty();
        }
        double[] shares = new double[players];
        for (int coalition = 0; coalition < all; coalition++) {
            for (int player = 0; player < players; player++) {
                int joined = coalition | 1 << player;
                double orders = ordersTo[coalition] * ordersFrom[joined];
                if (joined != coalition && orders > 0) {
                    shares[player] += orders / ordersTo[all] * (values[joined] - values[coalition]);
                }
            }
        }
        return Optional.of(shares);
    }

    /** In how many orders a coalition can form, passing only coalitions with a value. */
    private static double[] ordersTo(int players, double[] values) {
        double[] orders = new double[values.length];
        orders[0] = Double.isNaN(values[0]) ? 0 : 1;
        for (int coalition = 1; coalition < orders.length; coalition++) {
            for (int player = 0; player < players && !Double.isNaN(values[coalition]); player++) {
                if ((coalition & 1 << player) != 0) {
                    orders[coalition] += orders[coalition ^ 1 << player];
                }
            }
        }
        return orders;
    }

    /** In how many orders the others can join a coalition, passing only coalitions with a value. */
    private static double[] ordersFrom(int players, double[] values) {
        double[] orders = new double[values.length];
        int all = values.length - 1;
        orders[all] = Double.isNaN(values[all]) ? 0 : 1;
        for (int coalition = all - 1; coalition >= 0; coalition--) {
            for (int player = 0; player < players && !Double.isNaN(values[coalition]); player++) {
                if ((coalition & 1 << player) == 0) {
                    orders[coalition] += orders[coalition | 1 << player];
                }
            }
        }
        return orders;
    }
}
