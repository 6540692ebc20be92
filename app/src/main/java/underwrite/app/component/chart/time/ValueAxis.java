package underwrite.app.component.chart.time;

import java.util.function.DoubleFunction;

/**
 * The value axis of a strip.
 *
 * @param scaling linear, logarithmic, or as the reader switches
 * @param tick how a value is written on the axis and at the end of a line: short
 * @param exact how a value is written in a read-out and a table
 * @param cutAt no value above this is drawn (the title says so); infinite for none
 */
public record ValueAxis(Scaling scaling, DoubleFunction<String> tick, DoubleFunction<String> exact, double cutAt) {
    /** A linear axis from zero that stays linear: shares, counts. */
    public static ValueAxis linear(DoubleFunction<String> tick, DoubleFunction<String> exact) {
        return new ValueAxis(Scaling.LINEAR, tick, exact, Double.POSITIVE_INFINITY);
    }

    /** An axis that the switch between linear and logarithmic moves: money. */
    public static ValueAxis switched(DoubleFunction<String> tick, DoubleFunction<String> exact) {
        return new ValueAxis(Scaling.SWITCHED, tick, exact, Double.POSITIVE_INFINITY);
    }

    /** An axis that is always logarithmic: multiples. */
    public static ValueAxis logarithmic(DoubleFunction<String> tick, DoubleFunction<String> exact) {
        return new ValueAxis(Scaling.LOGARITHMIC, tick, exact, Double.POSITIVE_INFINITY);
    }

    /** The same axis, ending at a value. */
    public ValueAxis cutAt(double most) {
        return new ValueAxis(scaling, tick, exact, most);
    }

    /** What decides the scale. */
    public enum Scaling {
        LINEAR,
        LOGARITHMIC,
        SWITCHED
    }
}
