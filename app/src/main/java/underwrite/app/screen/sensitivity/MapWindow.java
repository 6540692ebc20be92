package underwrite.app.screen.sensitivity;

import java.util.Arrays;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;

/**
 * The part of a driver's slider that a map shows. Around a value it runs from 0.4 to 2.2 times it; where that is little of the slider, as
 * around zero, from a fifth of the slider below to a fifth above.
 */
record MapWindow(Driver driver, double low, double high) {
    private static final double LEAST_TIMES = 0.4;
    private static final double MOST_TIMES = 2.2;
    private static final double LEAST_PART = 0.1;
    private static final double FIFTH = 0.2;

    static MapWindow whole(Driver driver) {
        return new MapWindow(driver, driver.min(), driver.max());
    }

    static MapWindow around(Driver driver, double value) {
        SliderScale scale = SliderScale.of(driver);
        double from = scale.position(value * LEAST_TIMES);
        double to = scale.position(value * MOST_TIMES);
        if (!(to - from >= LEAST_PART)) {
            double middle = Math.max(FIFTH, Math.min(1 - FIFTH, scale.position(value)));
            from = middle - FIFTH;
            to = middle + FIFTH;
        }
        return new MapWindow(driver, scale.value(from), scale.value(to));
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** Values evenly spread over the slider, at most so many; those of a whole number each only once. */
    double[] spread(int count) {
        SliderScale scale = SliderScale.of(driver);
        double from = scale.position(low);
        double step = (scale.position(high) - from) / (count - 1);
        double[] values = new double[count];
        Arrays.setAll(values, i -> i == count - 1 ? high : scale.value(from + i * step));
        return Arrays.stream(values).distinct().toArray();
    }
}
