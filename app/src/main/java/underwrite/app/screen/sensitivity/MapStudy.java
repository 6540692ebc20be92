package underwrite.app.screen.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import underwrite.app.component.chart.Values;
import underwrite.app.format.UiWords;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.Grid;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/**
 * A result over parts of the sliders of two drivers, with MOIC and the net present value at the hurdle rate over the same cells, so that lines of
 * 1x, 3x and the hurdle can be drawn over any of them.
 *
 * @param across the values along the bottom, rising
 * @param up the values along the left, rising
 * @param results row by row, the lowest first; NaN where there is none
 * @param moic in the same order
 * @param npv in the same order, USD millions; 0 where the rate of return is the hurdle
 * @param reasons why there is no result, in the same order; empty where there is one
 * @param projections how many it took
 */
record MapStudy(
        Values across, Values up, Values results, Values moic, Values npv, List<String> reasons, int projections) {
    private static final int COLUMNS = 24;
    private static final int ROWS = 22;

    static MapStudy of(Assumptions assumptions, MapWindow across, MapWindow up, Result result) {
        double[] xs = across.spread(COLUMNS);
        double[] ys = up.spread(ROWS);
        Function<Result, Grid> over =
                which -> Grid.of(assumptions, across.driver(), xs, up.driver(), ys, Outcome.of(which));
        Grid grid = over.apply(result);
        Grid moic = result == Result.MOIC ? grid : over.apply(Result.MOIC);
        Grid npv = result == Result.NPV ? grid : over.apply(Result.NPV);
        int grids = grid == moic || grid == npv ? 2 : 3;
        return new MapStudy(
                Values.of(xs),
                Values.of(ys),
                cells(grid),
                cells(moic),
                cells(npv),
                reasons(assumptions, grid),
                grids * xs.length * ys.length);
    }

    private static Values cells(Grid grid) {
        int columns = grid.xValues().length;
        double[] cells = new double[columns * grid.yValues().length];
        Arrays.setAll(cells, i -> grid.at(i / columns, i % columns).orElse(Double.NaN));
        return Values.of(cells);
    }

    private static List<String> reasons(Assumptions assumptions, Grid grid) {
        double[] xs = grid.xValues();
        double[] ys = grid.yValues();
        List<String> reasons = new ArrayList<>(xs.length * ys.length);
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                OptionalDouble result = grid.at(row, column);
                reasons.add(
                        result.isPresent()
                                ? ""
                                : reason(assumptions.with(grid.x(), xs[column]).with(grid.y(), ys[row])));
            }
        }
        return reasons;
    }

    private static String reason(Assumptions assumptions) {
        return Projector.clashes(assumptions).stream()
                .findFirst()
                .map(clash -> clash.message(UiWords.tongue()))
                .orElseGet(() -> UiWords.of(MapStudy.class).get("map.none"));
    }
}
