package underwrite.model.projection;

import underwrite.model.driver.Driver;

/**
 * The drivers that a piece of work rests on alone. While none of them changes, what was worked out stands: in a simulation, in which most drivers
 * are the same in all trials, such work is done once.
 */
final class Inputs {
    private final Worksheet sheet;
    private final Driver[] drivers;
    private int seen;

    Inputs(Worksheet sheet, Driver... drivers) {
        this.sheet = sheet;
        this.drivers = drivers;
    }

    /** Whether any of the drivers has changed since the last call. */
    boolean changed() {
        int latest = 0;
        for (Driver driver : drivers) {
            latest = Math.max(latest, sheet.lastChange(driver));
        }
        boolean changed = latest > seen;
        seen = latest;
        return changed;
    }
}
