package underwrite.app.component.chart.sensitivity;

import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.component.chart.scale.FreeSpace.Box;

/** Where the cells of a map stand; places in cells count from the middle of the lowest left one. */
record HeatLayout(
        double left,
        double top,
        double right,
        double bottom,
        int columns,
        int rows,
        double marksRoom,
        double upMarksRoom,
        double legendTop) {
    private static final double TITLE = 18;
    private static final double FOOT = 38;
    private static final double LEGEND = 26;
    private static final double MARKS = 16;

    static HeatLayout of(HeatFigure figure, double width, double height) {
        double marks = figure.across().published().isEmpty() ? 0 : MARKS;
        double upMarks = figure.up().published().isEmpty() ? 0 : MARKS;
        double widest = 0;
        for (double tick : HeatPainter.ticks(figure.up(), height / 40)) {
            widest = Math.max(widest, TextStyle.AXIS.width(figure.up().tick().apply(tick)));
        }
        double left = Math.ceil(TITLE + widest + 6 + upMarks);
        double bottom = Math.rint(height - FOOT - marks - LEGEND);
        return new HeatLayout(
                left,
                6,
                Math.rint(width),
                Math.max(20, bottom),
                figure.across().values().size(),
                figure.up().values().size(),
                marks,
                upMarks,
                height - LEGEND + 2);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** The pixel of a place across. */
    double x(double place) {
        return left + (place + 0.5) / columns * width();
    }

    /** The pixel of a place up. */
    double y(double place) {
        return bottom - (place + 0.5) / rows * height();
    }

    /** The place across of a pixel. */
    double column(double x) {
        return (x - left) / width() * columns - 0.5;
    }

    /** The place up of a pixel. */
    double row(double y) {
        return (bottom - y) / height() * rows - 0.5;
    }

    boolean holds(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** A cell on whole pixels: no seams between neighbours. */
    Box cell(int column, int row) {
        double from = Math.rint(left + (double) column / columns * width());
        double to = Math.rint(left + (column + 1.0) / columns * width());
        double low = Math.rint(bottom - (double) row / rows * height());
        double high = Math.rint(bottom - (row + 1.0) / rows * height());
        return new Box(from, high, to - from, low - high);
    }

    /** Values of all cells, to draw lines over. */
    Contours.Grid grid(Values values) {
        return new Contours.Grid() {
            @Override
            public int columns() {
                return HeatLayout.this.columns;
            }

            @Override
            public int rows() {
                return HeatLayout.this.rows;
            }

            @Override
            public double at(int column, int row) {
                return values.at(row * columns() + column);
            }
        };
    }
}
