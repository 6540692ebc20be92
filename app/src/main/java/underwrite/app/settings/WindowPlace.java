package underwrite.app.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;

/**
 * Where the window stands and how large it is, kept so that it is always wholly on a screen.
 *
 * @param bounds when it is not maximised
 */
public record WindowPlace(Rectangle2D bounds, boolean maximised) {
    /** The least size of a window. */
    public static final double MIN_WIDTH = 1024;

    public static final double MIN_HEIGHT = 640;

    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;
    private static final double FIRST_SHARE = 0.9;

    /** The place of the last time, moved and shrunk onto a screen where it must be; a first place when there is none. */
    public static WindowPlace of(Settings settings, List<Rectangle2D> screens) {
        Optional<Rectangle2D> last = last(settings);
        Rectangle2D screen =
                last.flatMap(bounds -> mostCovered(bounds, screens)).orElse(screens.get(0));
        Rectangle2D bounds = last.orElseGet(() -> first(screen));
        return new WindowPlace(within(bounds, screen), settings.flag("window.maximised", false));
    }

    /** Keeps the place for the next time. */
    public void put(Settings settings) {
        settings.put("window.x", bounds.getMinX());
        settings.put("window.y", bounds.getMinY());
        settings.put("window.width", bounds.getWidth());
        settings.put("window.height", bounds.getHeight());
        settings.put("window.maximised", maximised);
    }

    private static Optional<Rectangle2D> last(Settings settings) {
        OptionalDouble x = settings.number("window.x");
        OptionalDouble y = settings.number("window.y");
        OptionalDouble width = settings.number("window.width");
        OptionalDouble height = settings.number("window.height");
        boolean known = x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent();
        if (!known || width.getAsDouble() <= 0 || height.getAsDouble() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Rectangle2D(x.getAsDouble(), y.getAsDouble(), width.getAsDouble(), height.getAsDouble()));
    }

    private static Optional<Rectangle2D> mostCovered(Rectangle2D bounds, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> common(bounds, screen) > 0)
                .max(Comparator.comparingDouble(screen -> common(bounds, screen)));
    }

    private static double common(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    private static Rectangle2D first(Rectangle2D screen) {
        double width = Math.min(FIRST_WIDTH, FIRST_SHARE * screen.getWidth());
        double height = Math.min(FIRST_HEIGHT, FIRST_SHARE * screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private static Rectangle2D within(Rectangle2D bounds, Rectangle2D screen) {
        double width = Math.min(screen.getWidth(), Math.max(MIN_WIDTH, bounds.getWidth()));
        double height = Math.min(screen.getHeight(), Math.max(MIN_HEIGHT, bounds.getHeight()));
        double x = Math.max(screen.getMinX(), Math.min(bounds.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(bounds.getMinY(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }
}
