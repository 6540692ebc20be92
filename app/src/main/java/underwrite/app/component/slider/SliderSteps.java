package underwrite.app.component.slider;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;

/**
 * The steps of a slider: a 200th of it rounded to 1, 2 or 5 times a power of ten; scores and months step by 1, years by 0.1. Values are
 * moved to multiples of a step, so that mouse, keys and typing give the same number to the last bit.
 *
 * <p>Example: {@code capex.trainingGrowth} from 1 to 10 steps by 0.05; on a logarithmic slider the step grows with the value, so that
 * {@code valuation.postMoney} steps by $1B at $18B and by $5M at $100M.
 */
public final class SliderSteps {
    /** Steps from end to end. */
    static final int COUNT = 200;

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Driver driver;
    private final SliderScale scale;

    /** The steps of a driver's slider. */
    public SliderSteps(Driver driver) {
        this.driver = driver;
        this.scale = SliderScale.of(driver);
    }

    /** The value some steps up (or down, when negative); ends stop it. */
    double moved(double from, int steps) {
        double target = driver.logarithmic() && Math.abs(steps) > 1
                ? scale.value(scale.position(from) + (double) steps / COUNT)
                : from + steps * step(from, steps).doubleValue();
        return allowed(target, step(from, steps));
    }

    /** The value a tenth of a step up or down. */
    double nudged(double from, int direction) {
        BigDecimal tenth = step(from, direction).multiply(TENTH);
        return allowed(from + direction * tenth.doubleValue(), tenth);
    }

    /** The value at a position of the slider, on the grid of steps. */
    public double at(double position) {
        double value = scale.value(position);
        return allowed(value, step(value, -1));
    }

    /** The value at a position of the slider, on the grid of tenths of steps. */
    double fineAt(double position) {
        double value = scale.value(position);
        return allowed(value, step(value, -1).multiply(TENTH));
    }

    private double allowed(double target, BigDecimal grid) {
        if (!(target > driver.min())) {
            return driver.min();
        }
        if (target >= driver.max()) {
            return driver.max();
        }
        BigDecimal snapped =
                BigDecimal.valueOf(target).divide(grid, 0, RoundingMode.HALF_UP).multiply(grid);
        return driver.nearestAllowed(snapped.doubleValue());
    }

    private BigDecimal step(double at, int direction) {
        if (driver.whole()) {
            return BigDecimal.ONE;
        }
        return switch (driver.unit()) {
            case SCORE, MONTHS, YEAR -> BigDecimal.ONE;
            case YEARS -> TENTH;
            case PEOPLE -> local(at, direction).max(BigDecimal.ONE);
            default -> local(at, direction);
        };
    }

    private BigDecimal local(double at, int direction) {
        if (!driver.logarithmic()) {
            return rounded((driver.max() - driver.min()) / COUNT);
        }
        double position = Math.max(1.0 / COUNT, Math.min(1 - 1.0 / COUNT, scale.position(at)));
        double other = scale.value(position + Math.signum(direction) / COUNT);
        return rounded(Math.abs(other - scale.value(position)));
    }

    /** The number of the form 1, 2 or 5 times a power of ten whose ratio to a size is least. */
    private static BigDecimal rounded(double size) {
        int power = (int) Math.floor(Math.log10(size));
        double digit = size / Math.pow(10, power);
        if (digit * digit >= 50) {
            return new BigDecimal(BigInteger.ONE, -power).multiply(TEN);
        }
        int nearest = digit * digit < 2 ? 1 : digit * digit < 10 ? 2 : 5;
        return new BigDecimal(BigInteger.valueOf(nearest), -power);
    }
}
