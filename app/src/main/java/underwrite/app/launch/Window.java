package underwrite.app.launch;

import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * The one step from {@link Main} to the window toolkit; apart from it, so that a command loads none of the toolkit's classes.
 *
 * <p>The toolkit warns whenever it runs from the class path, as it does here on purpose; that one notice is not passed on.
 */
final class Window {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /** How many separate places are painted anew in a frame before the toolkit joins them; its own 6 join charts with the toolbar. */
    private static final String DIRTY_REGIONS = "prism.dirtyregioncount";

    private static final String MOST_DIRTY_REGIONS = "15";

    private Window() {}

    /** Sets the toolkit up for many charts that change in one frame; before it starts. */
    static void prepareToolkit() {
        System.setProperty(DIRTY_REGIONS, System.getProperty(DIRTY_REGIONS, MOST_DIRTY_REGIONS));
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @return false when there is no screen after all
     */
    static boolean show(List<String> parameters) {
        TOOLKIT.setFilter(notice -> !notice.getMessage().startsWith("Unsupported JavaFX configuration"));
        prepareToolkit();
        HeadStart.begin();
        try {
            Application.launch(UnderwriteApp.class, parameters.toArray(String[]::new));
            return true;
        } catch (UnsupportedOperationException noScreen) {
            HeadStart.ofUser().record.wentWell();
            return false;
        }
    }
}
