package underwrite.app.component.chart.curve;

import java.util.function.DoubleFunction;
import underwrite.app.component.chart.scale.Scale;

/**
 * An axis of a curve.
 *
 * @param title what lies along it, for tables and read-outs
 * @param kind linear or logarithmic
 * @param tick how a value is written on the axis
 * @param exact how it is written everywhere else
 */
public record Axis(String title, Scale.Kind kind, DoubleFunction<String> tick, DoubleFunction<String> exact) {}
