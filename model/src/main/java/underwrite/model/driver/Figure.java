package underwrite.model.driver;

import underwrite.model.words.Tongue;
import underwrite.model.words.Written;

/**
 * A number in a sentence, not yet in the marks and words of who reads it.
 *
 * <p>Example: a share of 0.622 is {@code 62.2%} in English and {@code 62,2%} with German marks.
 *
 * @param value in the unit
 * @param digits how many of them, see {@link Figures#precise}; 0 for the usual few
 */
public record Figure(Unit unit, double value, int digits) implements Written {

    /** A number with the usual few digits. */
    public static Figure of(Unit unit, double value) {
        return new Figure(unit, value, 0);
    }

    /** A value of a driver. */
    public static Figure of(Driver driver, double value) {
        return of(driver.unit(), value);
    }

    @Override
    public String text(Tongue tongue) {
        return digits == 0 ? Figures.text(unit, value, tongue) : tongue.marked(Figures.precise(unit, value, digits));
    }
}
