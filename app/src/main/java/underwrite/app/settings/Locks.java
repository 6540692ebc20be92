package underwrite.app.settings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.model.driver.Driver;

/** Which drivers of a thesis are known facts that nobody means to move; kept by thesis, beside the settings of the window. */
public final class Locks {
    private static final String KEY = "locked.";

    private final Settings settings;

    public Locks(Settings settings) {
        this.settings = settings;
    }

    /** The locked drivers of a thesis. */
    public Set<Driver> of(String thesisId) {
        return settings.set(KEY + thesisId).stream()
                .map(Driver::byId)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Locks a driver of a thesis, or unlocks it. */
    public void set(String thesisId, Driver driver, boolean locked) {
        Set<Driver> now = of(thesisId);
        if (locked) {
            now.add(driver);
        } else {
            now.remove(driver);
        }
        put(thesisId, now);
    }

    private void put(String thesisId, Collection<Driver> drivers) {
        if (drivers.isEmpty()) {
            settings.remove(KEY + thesisId);
        } else {
            settings.put(
                    KEY + thesisId,
                    drivers.stream().map(Driver::id).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }
}
