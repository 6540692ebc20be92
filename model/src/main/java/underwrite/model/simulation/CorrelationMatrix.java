package underwrite.model.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Extras;
import underwrite.model.words.Listed;
import underwrite.model.words.Sentence;

/**
 * The rank correlations of a thesis as a Gaussian copula: the correlation of the normal numbers behind two drivers is
 * {@code 2 · sin(π · rank / 6)}, 0 for pairs that are not named. Drivers stand in the order in which the thesis first names them, so that
 * one added at the end leaves the draws of the others as they are. Immutable.
 *
 * @see <a href="https://doi.org/10.1098/rsta.1907.0014">Pearson 1907, On further methods of determining correlation</a>
 */
final class CorrelationMatrix {
    /** Pivots below this count as none: the matrix is singular for all practical purposes. */
    private static final double LEAST_PIVOT = 1e-10;

    private static final double SYMMETRY = 1e-12;
    private static final int OFFERED_DIGITS = 3;
    private static final int SHOWN_DIGITS = 6;
    private static final String WORDS = "underwrite/model/simulation/simulation";

    private final List<Driver> drivers;
    private final List<Correlation> pairs;

    private CorrelationMatrix(List<Driver> drivers, List<Correlation> pairs) {
        this.drivers = drivers;
        this.pairs = pairs;
    }

    /**
     * Checks the correlations of a thesis.
     *
     * @throws UnusableCorrelationsException when a pair is named twice, or all pairs together are not positive definite
     */
    static CorrelationMatrix of(List<Correlation> pairs) {
        checkPairs(pairs);
        Set<Driver> drivers = new LinkedHashSet<>();
        pairs.forEach(pair -> drivers.addAll(List.of(pair.first(), pair.second())));
        CorrelationMatrix matrix = new CorrelationMatrix(List.copyOf(drivers), List.copyOf(pairs));
        if (!matrix.possible()) {
            throw matrix.impossible();
        }
        return matrix;
    }

    private static void checkPairs(List<Correlation> pairs) {
        Set<Set<Driver>> seen = new HashSet<>();
        for (Correlation pair : pairs) {
            if (!seen.add(Set.of(pair.first(), pair.second()))) {
                throw refuse(pair, Sentence.of(WORDS, "correlation.twice", pair.first(), pair.second()));
            }
        }
    }

    private static UnusableCorrelationsException refuse(Correlation pair, Sentence told) {
        return new UnusableCorrelationsException(told, List.of(pair), List.of());
    }

    /** The drivers that are correlated with another, in the order in which they are first named. */
    List<Driver> drivers() {
        return drivers;
    }

    /** The lower triangular root of the matrix of some of its drivers: independent normal numbers times it are correlated ones. */
    double[][] root(List<Driver> some) {
        return cholesky(normal(some)).getL().getData();
    }

    private static CholeskyDecomposition cholesky(RealMatrix matrix) {
        return new CholeskyDecomposition(matrix, SYMMETRY, LEAST_PIVOT);
    }

    private RealMatrix normal(List<Driver> some) {
        RealMatrix matrix = new Array2DRowRealMatrix(some.size(), some.size());
        for (int i = 0; i < some.size(); i++) {
            matrix.setEntry(i, i, 1);
        }
        for (Correlation pair : pairs) {
            int i = some.indexOf(pair.first());
            int j = some.indexOf(pair.second());
            if (i >= 0 && j >= 0) {
                double correlation = 2 * Math.sin(Math.PI * pair.rank() / 6);
                matrix.setEntry(i, j, correlation);
                matrix.setEntry(j, i, correlation);
            }
        }
        return matrix;
    }

    private boolean possible() {
        return drivers.isEmpty() || possible(normal(drivers));
    }

    private static boolean possible(RealMatrix matrix) {
        try {
            cholesky(matrix);
            return true;
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            return false;
        }
    }

    private UnusableCorrelationsException impossible() {
        List<Driver> culprits = culprits();
        List<Correlation> involved = pairs.stream()
                .filter(pair -> culprits.contains(pair.first()) && culprits.contains(pair.second()))
                .toList();
        List<Correlation> nearest = nearest();
        List<Correlation> offered = nearest.stream()
                .filter(pair -> culprits.contains(pair.first()) && culprits.contains(pair.second()))
                .toList();
        return new UnusableCorrelationsException(
                Sentence.of(WORDS, "correlation.impossible", named(involved), named(offered)), involved, nearest);
    }

    /** As few drivers as still cannot hold together: each in turn is left out when the rest remains impossible. */
    private List<Driver> culprits() {
        List<Driver> left = new ArrayList<>(drivers);
        for (Driver driver : drivers) {
            List<Driver> without = new ArrayList<>(left);
            without.remove(driver);
            if (!without.isEmpty() && !possible(normal(without))) {
                left = without;
            }
        }
        return left;
    }

    /** Rounded for people; since rounding may make a matrix impossible again, it is taken from a little further inside. */
    private List<Correlation> nearest() {
        RealMatrix matrix = NearestCorrelations.to(normal(drivers));
        List<Correlation> rounded = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            for (int j = i + 1; j < drivers.size(); j++) {
                double rank = rounded(6 / Math.PI * Math.asin(matrix.getEntry(i, j) / 2));
                Correlation asked = pair(drivers.get(i), drivers.get(j));
                if (rank != 0 || asked.rank() != 0) {
                    rounded.add(new Correlation(asked.first(), asked.second(), rank, asked.extras()));
                }
            }
        }
        return rounded;
    }

    private static double rounded(double rank) {
        return BigDecimal.valueOf(rank)
                .setScale(OFFERED_DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private Correlation pair(Driver first, Driver second) {
        return pairs.stream()
                .filter(pair -> Set.of(pair.first(), pair.second()).equals(Set.of(first, second)))
                .findFirst()
                .orElseGet(() -> new Correlation(first, second, 0, Extras.NONE));
    }

    private static Listed named(List<Correlation> correlations) {
        return new Listed(correlations.stream()
                .<Object>map(pair -> Sentence.of(WORDS, "pair", pair.first(), pair.second(), shown(pair.rank())))
                .toList());
    }

    private static String shown(double rank) {
        return BigDecimal.valueOf(rank)
                .round(new MathContext(SHOWN_DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
