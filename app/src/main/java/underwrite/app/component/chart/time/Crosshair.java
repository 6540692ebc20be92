package underwrite.app.component.chart.time;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The year that is being pointed at, one for all charts of a tab: give the same crosshair to each of them. */
public final class Crosshair {
    private final ReadOnlyObjectWrapper<OptionalInt> year =
            new ReadOnlyObjectWrapper<>(this, "year", OptionalInt.empty());

    /** Points at a year. */
    public void pointAt(int newYear) {
        year.set(OptionalInt.of(newYear));
    }

    /** Points at nothing. */
    public void leave() {
        year.set(OptionalInt.empty());
    }

    public OptionalInt year() {
        return year.get();
    }

    public ReadOnlyObjectProperty<OptionalInt> yearProperty() {
        return year.getReadOnlyProperty();
    }
}
