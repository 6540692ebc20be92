package underwrite.app.screen;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import underwrite.app.settings.Settings;
import underwrite.app.theme.Theme;

/** How a person wants the window to look: dark or light, how large, how lively; remembered. */
public final class Look {
    private static final String THEME = "look.theme";
    private static final String DESKTOP = "look.desktop";
    private static final String ZOOM = "look.zoom";
    private static final String LESS_MOTION = "look.lessMotion";
    private static final double[] ZOOMS = {0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};

    private static final int PRESENTED_STEPS = 2;

    private final Settings settings;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty discreet = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Theme> theme;
    private Theme desktop;

    public Look(Settings settings) {
        this.settings = settings;
        theme = new ReadOnlyObjectWrapper<>(
                settings.constant(THEME, Theme.class).orElse(Theme.SYSTEM));
        desktop = settings.constant(DESKTOP, Theme.class)
                .orElseGet(() -> chosen() == Theme.SYSTEM ? Theme.SYSTEM.shown() : Theme.LIGHT);
        darken();
        zoom.set(nearest(settings.number(ZOOM).orElse(1)));
        lessMotion.set(settings.flag(LESS_MOTION, false));
        presenting.addListener((property, old, now) -> zoom.set(
                now ? stepped(PRESENTED_STEPS) : nearest(settings.number(ZOOM).orElse(1))));
        lessMotion.addListener((property, old, now) -> settings.put(LESS_MOTION, now));
    }

    /** The theme as chosen. */
    public Theme chosen() {
        return theme.get();
    }

    public ReadOnlyObjectProperty<Theme> chosenProperty() {
        return theme.getReadOnlyProperty();
    }

    /** The desktop is light or dark by now; the window follows where it shall. Remembered, so that the next start looks right at once. */
    public void desktopIs(Theme now) {
        desktop = now.shown();
        settings.put(DESKTOP, desktop.name());
        darken();
    }

    private void darken() {
        dark.set((chosen() == Theme.SYSTEM ? desktop : chosen()) == Theme.DARK);
    }

    /** The sizes there are, as multiples of 100%. */
    public static List<Double> sizes() {
        return Arrays.stream(ZOOMS).boxed().toList();
    }

    /** Back to what a first start looks like. */
    public void reset() {
        use(Theme.SYSTEM);
        zoomTo(1);
        lessMotion.set(false);
    }

    /** The theme as seen: light or dark. */
    public Theme shown() {
        return dark.get() ? Theme.DARK : Theme.LIGHT;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** From dark to light, or the other way. */
    public void switchTheme() {
        use(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    /** Chooses a theme. */
    public void use(Theme chosen) {
        settings.put(THEME, chosen.name());
        theme.set(chosen);
        darken();
    }

    /** How large everything is: 1 is 100%. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** One step larger (1) or smaller (-1), within 80% to 200%. */
    public void zoomBy(int steps) {
        zoomTo(stepped(steps));
    }

    private double stepped(int steps) {
        int place = 0;
        for (int i = 0; i < ZOOMS.length; i++) {
            if (ZOOMS[i] <= zoom.get()) {
                place = i;
            }
        }
        return ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, place + steps))];
    }

    /** To a size; kept within 80% to 200%, and remembered unless it is for an audience. */
    public void zoomTo(double size) {
        zoom.set(nearest(size));
        if (!presenting.get()) {
            settings.put(ZOOM, zoom.get());
        }
    }

    /** Whether the window is shown to an audience: two sizes larger, until it is no more. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** Whether amounts of money are hidden from whoever looks on. */
    public BooleanProperty discreetProperty() {
        return discreet;
    }

    private static double nearest(double size) {
        double best = 1;
        for (double candidate : ZOOMS) {
            if (Math.abs(candidate - size) < Math.abs(best - size)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether nothing fades, slides or grows. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }
}
