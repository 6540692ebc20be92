package underwrite.app.screen.shell;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import underwrite.app.screen.Place;
import underwrite.app.settings.Settings;

/**
 * How the columns of the window share its width: sliders, charts, results. Below 1360 px they are narrower, below 1180 px the sliders fold
 * to a rail (opened all the same below 1060 px, they hide the results meanwhile); places that need the whole width fold the sliders and hide the results while they are looked at. Before an audience the sliders are folded away
 * whole.
 */
public final class Panels {
    static final double ROOMY = 1360;
    static final double TIGHT = 1180;
    static final double NARROW = 1060;
    static final double LOW = 800;

    static final double RAIL = 48;

    private static final String DRIVERS = "panel.drivers";
    private static final String RESULTS = "panel.results";
    private static final String FOLDED = ".folded";

    private final Settings settings;
    private final DoubleProperty width = new SimpleDoubleProperty(ROOMY);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.PROJECTION);
    private final BooleanProperty driversFolded = new SimpleBooleanProperty();
    private final BooleanProperty resultsFolded = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty unfoldedForNow = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

    /**
     * The columns as they are.
     *
     * @param drivers width of the sliders, or of their rail; 0 when that is away too
     * @param driversFolded whether they are folded to the rail
     * @param results width of the results, 0 when they are hidden
     */
    public record Shown(double drivers, boolean driversFolded, double results) {}

    public Panels(Settings settings) {
        this.settings = settings;
        driversFolded.set(settings.flag(DRIVERS + FOLDED, false));
        resultsFolded.set(settings.flag(RESULTS + FOLDED, false));
        driversFolded.addListener((property, old, now) -> settings.put(DRIVERS + FOLDED, now));
        resultsFolded.addListener((property, old, now) -> settings.put(RESULTS + FOLDED, now));
        place.addListener((property, old, now) -> unfoldedForNow.set(false));
        presenting.addListener((property, old, now) -> unfoldedForNow.set(false));
        width.addListener((property, old, now) -> foldAgain(old.doubleValue(), now.doubleValue()));
        for (Observable cause : List.of(width, place, driversFolded, resultsFolded, presenting, unfoldedForNow)) {
            cause.addListener(observable -> refresh());
        }
        refresh();
    }

    private void foldAgain(double old, double now) {
        if (old >= TIGHT != now >= TIGHT) {
            unfoldedForNow.set(false);
        }
    }

    private void refresh() {
        boolean folded = !unfoldedForNow.get() && (driversFolded.get() || foldedForRoom());
        boolean noRoom = !folded && width.get() < NARROW;
        boolean hidden = resultsFolded.get() || place.get().wide() || noRoom;
        double rail = presenting.get() ? 0 : RAIL;
        shown.set(new Shown(
                folded ? rail : columnWidth(DRIVERS, 384, 344), folded, hidden ? 0 : columnWidth(RESULTS, 304, 272)));
    }

    private boolean foldedForRoom() {
        return presenting.get() || width.get() < TIGHT || place.get().wide();
    }

    private double columnWidth(String key, double roomy, double tight) {
        boolean isRoomy = width.get() >= ROOMY;
        OptionalDouble dragged = settings.number(key + (isRoomy ? "" : ".tight"));
        double usual = isRoomy ? roomy : tight;
        double most = width.get() * 0.45;
        return Math.min(most, Math.max(tight * 0.8, dragged.orElse(usual)));
    }

    /** The widths that dragging the dividers gave. */
    void dragged(double drivers, double results) {
        String suffix = width.get() >= ROOMY ? "" : ".tight";
        if (!shown.get().driversFolded()) {
            settings.put(DRIVERS + suffix, Math.round(drivers));
        }
        if (shown.get().results() > 0) {
            settings.put(RESULTS + suffix, Math.round(results));
        }
        refresh();
    }

    /** Folds the sliders to their rail, or opens them; where the window folds them itself, for now only. */
    public void toggleDrivers() {
        if (foldedForRoom()) {
            unfoldedForNow.set(!unfoldedForNow.get());
        } else {
            unfoldedForNow.set(false);
            driversFolded.set(!driversFolded.get());
        }
    }

    /** Opens the sliders if they are folded. */
    public void openDrivers() {
        if (shown.get().driversFolded()) {
            toggleDrivers();
        }
    }

    /** Hides the results, or shows them. */
    public void toggleResults() {
        resultsFolded.set(!resultsFolded.get());
    }

    /** The columns as they are. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The width of the window. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Whether the window is shown to an audience. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** The place looked at. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }
}
