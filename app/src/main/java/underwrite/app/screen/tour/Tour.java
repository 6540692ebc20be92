package underwrite.app.screen.tour;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import underwrite.app.settings.Settings;

/** Which step of the tour is next. Only what the person does leads on; it is offered once, on the first start, and never again. */
public final class Tour {
    private static final String SEEN = "tour.seen";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Optional<TourStep>> next = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Tour(Settings settings) {
        this.settings = settings;
    }

    /** Begins, unless it was seen before. */
    public void begin() {
        if (!settings.flag(SEEN, false)) {
            settings.put(SEEN, true);
            next.set(Optional.of(TourStep.SLIDER));
        }
    }

    /** The step to take next; none before the tour, after it, and when it was skipped. */
    public ReadOnlyObjectProperty<Optional<TourStep>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** The person did this; the tour goes on when it was the next step. */
    public void done(TourStep step) {
        if (next.get().equals(Optional.of(step))) {
            int following = step.ordinal() + 1;
            next.set(
                    following < TourStep.values().length
                            ? Optional.of(TourStep.values()[following])
                            : Optional.empty());
        }
    }

    /** The person has no time for it. */
    public void skip() {
        next.set(Optional.empty());
    }
}
