package underwrite.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import underwrite.model.driver.Driver;

/** Whether a scenario can be projected. */
final class Usability {
    private static final Driver[] DRIVERS = Driver.values();

    private Usability() {}

    static boolean holds(double[] values, int[] options) {
        for (int i = 0; i < DRIVERS.length; i++) {
            if (!DRIVERS[i].allows(values[i]) || (DRIVERS[i].whole() && values[i] != Math.rint(values[i]))) {
                return false;
            }
        }
        for (Rule rule : Rule.ALL) {
            if (rule.broken(values, options)) {
                return false;
            }
        }
        return true;
    }

    static List<Clash> clashes(double[] values, int[] options) {
        List<Clash> clashes = new ArrayList<>();
        for (Driver driver : DRIVERS) {
            double value = values[driver.ordinal()];
            if (!driver.allows(value) || (driver.whole() && value != Math.rint(value))) {
                clashes.add(new Clash(
                        driver.label() + " is " + value + "; it must lie within " + driver.min() + " to " + driver.max()
                                + ".",
                        List.of(driver),
                        Optional.empty()));
            }
        }
        for (Rule rule : Rule.ALL) {
            if (rule.broken(values, options)) {
                clashes.add(new Clash(rule.name(), rule.drivers(), Optional.empty()));
            }
        }
        return clashes;
    }
}
