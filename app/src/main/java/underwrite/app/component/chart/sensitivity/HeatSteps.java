package underwrite.app.component.chart.sensitivity;

import java.util.List;
import java.util.stream.Stream;
import underwrite.app.theme.Palette;

/**
 * The steps of a map: nine, since a reader can name a step but not a shade. Two lie below a value that has a step of its own, six above.
 *
 * <p>For MOIC: below 0.9, to 1, exactly 1, then to 2, 3, 5, 10, 20, and above.
 *
 * @param bounds seven rising bounds: the first step ends at the first, the second below the second, which is the value of its own; the
 *     others end at the rest
 */
public record HeatSteps(List<Double> bounds) {
    private static final double SAME = 1e-9;

    /** Steps for multiples. */
    public static final HeatSteps MOIC = of(0.9, 1, 2, 3, 5, 10, 20);

    /** Steps for yearly rates of return. */
    public static final HeatSteps IRR = of(-0.1, 0, 0.1, 0.2, 0.3, 0.5, 1);

    public HeatSteps {
        bounds = List.copyOf(bounds);
        if (bounds.size() != Palette.HEAT_STEPS - 2) {
            throw new IllegalArgumentException("a map has 7 bounds between its 9 steps, not " + bounds.size());
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (!(bounds.get(i) > bounds.get(i - 1))) {
                throw new IllegalArgumentException("the bounds of a map rise; bound " + i + " is " + bounds.get(i));
            }
        }
    }

    private static HeatSteps of(double... bounds) {
        return new HeatSteps(java.util.Arrays.stream(bounds).boxed().toList());
    }

    /** Steps for amounts: a half and the whole of a reference below, then 2, 4, 8, 16 and 32 times it. */
    public static HeatSteps around(double reference) {
        return new HeatSteps(Stream.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
                .map(times -> times * reference)
                .toList());
    }

    /** Steps for shares of a whole that only shrink: a quarter and a half of it below, then up to all of it. */
    public static HeatSteps upTo(double whole) {
        return new HeatSteps(Stream.of(0.25, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
                .map(times -> times * whole)
                .toList());
    }

    /** Steps for gains and losses: a loss of half the stake and none below, then gains of 1, 2, 5, 10 and 20 times the stake. */
    public static HeatSteps gains(double stake) {
        return new HeatSteps(Stream.of(-0.5, 0.0, 1.0, 2.0, 5.0, 10.0, 20.0)
                .map(times -> times * stake)
                .toList());
    }

    /** The value that has a step of its own. */
    public double special() {
        return bounds.get(1);
    }

    /** Whether a value is the one with a step of its own. */
    public boolean isSpecial(double value) {
        return Math.abs(value - special()) <= SAME * Math.max(1, Math.abs(special()));
    }

    /** The step of a value, 0 to 8; a bound belongs to the step below it. */
    public int of(double value) {
        if (isSpecial(value)) {
            return 2;
        }
        if (value < special()) {
            return value < bounds.get(0) ? 0 : 1;
        }
        int step = 3;
        while (step < Palette.HEAT_STEPS - 1 && value > bounds.get(step - 1)) {
            step++;
        }
        return step;
    }
}
