package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underwrite.model.driver.Driver;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.DriverCurve;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/**
 * A result over the whole range of one driver: the curve, where it reaches a target, and where funding fails.
 *
 * @param points the scanned points whose values differ, by rising value
 * @param failing the scanned values at which funding fails, rising
 */
record CurveStudy(Driver driver, List<DriverCurve.Point> points, BreakEven breakEven, List<Double> failing) {
    private static final Outcome DISTRESS = Outcome.of(Result.DISTRESS_YEAR);
    /** Each point is projected for the result and for the year of distress. */
    static final int PROJECTIONS = 2 * DriverCurve.POINTS;

    static CurveStudy of(Assumptions assumptions, Driver driver, Result result, double target) {
        DriverCurve curve = DriverCurve.scan(assumptions, driver, Outcome.of(result));
        List<Double> failing = DriverCurve.scan(assumptions, driver, DISTRESS).points().stream()
                .filter(point -> point.outcome().isPresent())
                .map(DriverCurve.Point::value)
                .toList();
        return new CurveStudy(driver, distinct(curve.points()), curve.breakEven(target), failing);
    }

    /** A driver marked whole is scanned at the same value several times. */
    private static List<DriverCurve.Point> distinct(List<DriverCurve.Point> points) {
        Map<Double, DriverCurve.Point> byValue = new TreeMap<>();
        points.forEach(point -> byValue.putIfAbsent(point.value(), point));
        return List.copyOf(byValue.values());
    }
}
