package underwrite.model.projection;

import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Driver;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

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
        return message(Tongue.ENGLISH);
    }

    /** What is wrong, as somebody reads it. */
    public String message(Tongue tongue) {
        return found.in(tongue);
    }

    /**
     * Sets one driver to a value.
     *
     * @param value in the driver's unit
     */
    public record Fix(Driver driver, double value) {}
}
