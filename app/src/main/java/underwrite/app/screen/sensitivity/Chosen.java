package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;

/** What a person has chosen to look at: the result, the driver over its range, and the two drivers of the map. */
final class Chosen {
    private final ObjectProperty<Result> result = new SimpleObjectProperty<>(Result.MOIC);
    private final ObjectProperty<@Nullable Driver> driver = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>();

    /**
     * The two drivers of the map.
     *
     * @param across along the bottom
     * @param up along the left, another one
     */
    record Pair(Driver across, Driver up) {

        /** With another driver along the bottom; where that stands at the left, the two change places. */
        Pair withAcross(Driver chosen) {
            return new Pair(chosen, chosen == up ? across : up);
        }

        /** With another driver along the left; where that stands at the bottom, the two change places. */
        Pair withUp(Driver chosen) {
            return new Pair(chosen == across ? up : across, chosen);
        }

        Pair swapped() {
            return new Pair(up, across);
        }

        private boolean free(Set<Driver> fixed) {
            return !fixed.contains(across) && !fixed.contains(up);
        }
    }

    ObjectProperty<Result> resultProperty() {
        return result;
    }

    /** The driver whose whole range is drawn; null before the tornado has been worked out. */
    ObjectProperty<@Nullable Driver> driverProperty() {
        return driver;
    }

    /** The drivers of the map; null before the tornado has been worked out. */
    ObjectProperty<@Nullable Pair> pairProperty() {
        return pair;
    }

    Optional<Pair> pair() {
        return Optional.ofNullable(pair.get());
    }

    Observable[] all() {
        return new Observable[] {result, driver, pair};
    }

    /** Another document may have other drivers that matter. */
    void clear() {
        driver.set(null);
        pair.set(null);
    }

    /** Whether something is not chosen yet, or has become a known fact. */
    boolean wants(Set<Driver> fixed) {
        Driver now = driver.get();
        Pair both = pair.get();
        return now == null || both == null || fixed.contains(now) || !both.free(fixed);
    }

    /** Fills what is not chosen yet, or has become a known fact, with the drivers that matter most: the first of these. */
    void propose(List<Driver> strongest, Set<Driver> fixed) {
        Driver now = driver.get();
        if (!strongest.isEmpty() && (now == null || fixed.contains(now))) {
            driver.set(strongest.get(0));
        }
        Pair both = pair.get();
        if (strongest.size() > 1 && (both == null || !both.free(fixed))) {
            pair.set(new Pair(strongest.get(0), strongest.get(1)));
        }
    }
}
