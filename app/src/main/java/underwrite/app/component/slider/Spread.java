package underwrite.app.component.slider;

import underwrite.model.thesis.Distribution.Shape;

/**
 * How far a driver may lie from its value.
 *
 * @param low below high, in the driver's unit
 * @param high in the driver's unit
 */
public record Spread(double low, double high, Shape shape) {
    public Spread {
        if (!(low < high)) {
            throw new IllegalArgumentException("low " + low + " is not below high " + high);
        }
    }

    /** Whether the value is the peak and must lie between the ends; else the ends are percentiles and the value stands apart. */
    public boolean aroundValue() {
        return shape != Shape.NORMAL && shape != Shape.LOGNORMAL;
    }
}
