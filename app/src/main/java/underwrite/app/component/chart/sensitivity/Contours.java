package underwrite.app.component.chart.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of equal value over a grid, by marching squares with linear interpolation (Lorensen and Cline 1987, in two dimensions). Squares
 * with a corner that has no value are left out.
 */
final class Contours {
    private Contours() {}

    /** A value for each corner of the grid. */
    interface Grid {
        int columns();

        int rows();

        double at(int column, int row);
    }

    /** A straight piece of a contour, in cells. */
    record Piece(double x1, double y1, double x2, double y2) {}

    /** The pieces of the line at a level; values at the level itself lie below it, so that a plateau is left at its upper edge. */
    static List<Piece> at(Grid grid, double level) {
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                square(grid, level, column, row, pieces);
            }
        }
        return pieces;
    }

    private static void square(Grid grid, double level, int column, int row, List<Piece> pieces) {
        double[] corners = {
            grid.at(column, row), grid.at(column + 1, row), grid.at(column + 1, row + 1), grid.at(column, row + 1)
        };
        List<double[]> crossings = new ArrayList<>();
        for (int edge = 0; edge < 4; edge++) {
            double from = corners[edge];
            double to = corners[(edge + 1) % 4];
            if (Double.isNaN(from) || Double.isNaN(to)) {
                return;
            }
            if (from > level != to > level) {
                double part = (level - from) / (to - from);
                crossings.add(onEdge(edge, column, row, part));
            }
        }
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double[] a = crossings.get(i);
            double[] b = crossings.get(i + 1);
            pieces.add(new Piece(a[0], a[1], b[0], b[1]));
        }
    }

    private static double[] onEdge(int edge, int column, int row, double part) {
        return switch (edge) {
            case 0 -> new double[] {column + part, row};
            case 1 -> new double[] {column + 1.0, row + part};
            case 2 -> new double[] {column + 1 - part, row + 1.0};
            default -> new double[] {column, row + 1 - part};
        };
    }
}
