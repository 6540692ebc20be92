package underwrite.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static underwrite.model.simulation.Requests.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Correlation;

@DisplayName("Rank correlations")
class CorrelationMatrixTest {
    private static final Driver A = Driver.MARKET_SIZE;
    private static final Driver B = Driver.MARKET_USAGE_GROWTH;
    private static final Driver C = Driver.MARKET_PRICE_DECLINE;
    private static final Driver D = Driver.LAB_REVENUE;
    private static final Driver E = Driver.LAB_CASH;

    @Test
    @DisplayName("become those of normal numbers by 2 sin(π rank/6), and a root that gives them back")
    void haveARoot() {
        CorrelationMatrix matrix = CorrelationMatrix.of(List.of(correlation(B, A, 0.5), correlation(A, C, -0.3)));
        assertThat(matrix.drivers()).containsExactly(B, A, C);
        double[][] root = matrix.root(matrix.drivers());
        double ba = root[1][0] * root[0][0];
        double ac = root[2][0] * root[1][0] + root[2][1] * root[1][1];
        double bc = root[2][0] * root[0][0];
        assertThat(ba).isCloseTo(2 * Math.sin(Math.PI / 12), within(1e-12)); // 0.5176
        assertThat(ac).isCloseTo(-2 * Math.sin(Math.PI / 20), within(1e-12)); // -0.3129
        assertThat(bc).isCloseTo(0, within(1e-12));
    }

    @Test
    @DisplayName("that cannot hold together are refused with the pairs involved, and no others")
    void namesThePairs() {
        // A goes with B, B with C, but A against C
        List<Correlation> pairs = List.of(
                correlation(D, E, 0.4), correlation(A, B, 0.9), correlation(B, C, 0.9), correlation(A, C, -0.9));
        UnusableCorrelationsException refusal =
                catchThrowableOfType(UnusableCorrelationsException.class, () -> CorrelationMatrix.of(pairs));
        assertThat(refusal.involved()).containsExactlyElementsOf(pairs.subList(1, 4));
        assertThat(refusal)
                .hasMessageContaining(A.label() + " and " + B.label() + " at 0.9")
                .hasMessageContaining(A.label() + " and " + C.label() + " at -0.9");
        assertThat(refusal.getMessage()).doesNotContain(D.label() + " and " + E.label());
        assertThat(CorrelationMatrix.of(refusal.nearest()).drivers()).contains(A, B, C, D, E);
        assertThat(rank(refusal.nearest(), D, E)).isCloseTo(0.4, within(1e-3));
        assertThat(rank(refusal.nearest(), A, B)).isBetween(0.3, 0.9);
        assertThat(rank(refusal.nearest(), A, C)).isBetween(-0.9, 0.0);
    }

    private static double rank(List<Correlation> pairs, Driver first, Driver second) {
        return pairs.stream()
                .filter(pair -> pair.first() == first && pair.second() == second)
                .findFirst()
                .orElseThrow()
                .rank();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("always come with an offer that holds")
    void offersOneThatHolds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Driver> drivers = Driver.all().subList(0, 4 + (int) seed);
        List<Correlation> pairs = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(correlation(drivers.get(i), drivers.get(j), random.nextInt(-9, 10) / 10.0));
            }
        }
        UnusableCorrelationsException refusal =
                catchThrowableOfType(UnusableCorrelationsException.class, () -> CorrelationMatrix.of(pairs));
        assertThat(refusal)
                .as("random correlations of many pairs contradict each other")
                .isNotNull();
        assertThat(CorrelationMatrix.of(refusal.nearest()).drivers()).hasSameElementsAs(drivers);
    }

    @Test
    @DisplayName("of the published example have the published nearest matrix")
    void haveTheNearestMatrix() {
        // Higham 2002, p. 334: the nearest to the matrix with 2 on... scaled to ones: rows (1 1 0), (1 1 1), (0 1 1)
        RealMatrix asked = new Array2DRowRealMatrix(new double[][] {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}});
        RealMatrix nearest = NearestCorrelations.to(asked);
        assertThat(nearest.getEntry(0, 1)).isCloseTo(0.7607, within(0.01)); // published for eigenvalues down to 0
        assertThat(nearest.getEntry(0, 2)).isCloseTo(0.1573, within(0.01));
        assertThat(nearest.getEntry(1, 2)).isCloseTo(0.7607, within(0.01));
    }

    @Test
    @DisplayName("of one that is perfect or named twice are refused")
    void refusesSinglePairs() {
        refused("at 1", correlation(A, B, 1));
        refused("twice", correlation(A, B, 0.5), correlation(B, A, 0.5));
    }

    private static void refused(String part, Correlation... pairs) {
        assertThatExceptionOfType(UnusableCorrelationsException.class)
                .isThrownBy(() -> CorrelationMatrix.of(List.of(pairs)))
                .withMessageContaining(part)
                .withMessageContaining(A.label());
    }

    @Test
    @DisplayName("may be none")
    void mayBeNone() {
        assertThat(CorrelationMatrix.of(List.of()).drivers()).isEmpty();
    }
}
