package underwrite.model.simulation;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The possible correlation matrix nearest to an impossible one, in the sum of squared differences: projections on the matrices without
 * small eigenvalues and on those with ones on the diagonal, in turns, with Dykstra's correction.
 *
 * @see <a href="https://doi.org/10.1093/imanum/22.3.329">Higham 2002, Computing the nearest correlation matrix - a problem from finance</a>
 */
final class NearestCorrelations {
    /** Far enough inside that rounding to three digits cannot lead out again, for as many drivers as there are. */
    private static final double LEAST_EIGENVALUE = 0.01;

    private static final int MOST_ROUNDS = 1_000;
    private static final double SETTLED = 1e-10;

    private NearestCorrelations() {}

    static RealMatrix to(RealMatrix asked) {
        RealMatrix nearest = asked;
        RealMatrix correction = new Array2DRowRealMatrix(asked.getRowDimension(), asked.getRowDimension());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            RealMatrix before = nearest;
            RealMatrix corrected = nearest.subtract(correction);
            RealMatrix clipped = withoutSmallEigenvalues(corrected);
            correction = clipped.subtract(corrected);
            nearest = withUnitDiagonal(clipped);
            if (nearest.subtract(before).getFrobeniusNorm() < SETTLED) {
                break;
            }
        }
        return withUnitDiagonal(scaled(withoutSmallEigenvalues(nearest)));
    }

    private static RealMatrix withoutSmallEigenvalues(RealMatrix matrix) {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(matrix);
        double[] values = eigen.getEigenvalues().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(LEAST_EIGENVALUE, values[i]);
        }
        return eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(values))
                .multiply(eigen.getVT());
    }

    private static RealMatrix withUnitDiagonal(RealMatrix matrix) {
        RealMatrix unit = matrix.copy();
        for (int i = 0; i < unit.getRowDimension(); i++) {
            unit.setEntry(i, i, 1);
        }
        return unit;
    }

    /** Divides by the roots of the diagonal, which keeps a matrix positive definite. */
    private static RealMatrix scaled(RealMatrix matrix) {
        RealMatrix scaled = matrix.copy();
        for (int i = 0; i < scaled.getRowDimension(); i++) {
            for (int j = 0; j < scaled.getColumnDimension(); j++) {
                scaled.setEntry(i, j, matrix.getEntry(i, j) / Math.sqrt(matrix.getEntry(i, i) * matrix.getEntry(j, j)));
            }
        }
        return scaled;
    }
}
