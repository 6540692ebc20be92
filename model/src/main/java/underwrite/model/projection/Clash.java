package underwrite.model.projection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.driver.Driver;
import underwrite.model.words.Sentence;

/**
 * Why a scenario cannot be projected: one sentence that names the drivers and says what to change.
 *
 * @param found what is wrong, where, what is allowed and what to do
 * @param drivers the drivers involved, the likeliest culprit first
 * @param fix one change that would mend this clash, when there is one
 */
public record Clash(Sentence found, List<Driver> drivers, Optional<Fix> fix) {
    public Clash {
        drivers = List.copyOf(drivers);
    }

    /** What is wrong, in English. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** What is wrong, in a language; {@link Locale#ROOT} is English. */
    public String message(Locale locale) {
        return found.in(locale);
    }

    /**
     * Sets one driver to a value.
     *
     * @param value in the driver's unit
     */
    public record Fix(Driver driver, double value) {}
}
