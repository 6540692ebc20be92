package underwrite.model.projection;

import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Driver;

/**
 * Why a scenario cannot be projected: one sentence that names the drivers and says what to change.
 *
 * @param message what is wrong, where, what is allowed and what to do
 * @param drivers the drivers involved, the likeliest culprit first
 * @param fix one change that would mend this clash, when there is one
 */
public record Clash(String message, List<Driver> drivers, Optional<Fix> fix) {
    public Clash {
        drivers = List.copyOf(drivers);
    }

    /**
     * Sets one driver to a value.
     *
     * @param value in the driver's unit
     */
    public record Fix(Driver driver, double value) {}
}
