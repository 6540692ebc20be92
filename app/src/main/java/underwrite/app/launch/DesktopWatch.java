package underwrite.app.launch;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.screen.Look;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.app.theme.Theme;

/** Lets the window follow the desktop from light to dark: asks, off the thread of the window, whenever a person comes back to it. */
final class DesktopWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopWatch.class);

    private final Look look;
    private final Callable<Theme> desktop;
    private final Latest latest;

    /** @param desktop answers what the desktop is set to, and may take its time */
    DesktopWatch(Look look, Tasks tasks, Callable<Theme> desktop) {
        this.look = look;
        this.desktop = desktop;
        latest = new Latest(tasks, Duration.ZERO);
        look.chosenProperty().addListener(observable -> ask());
    }

    /** Asks each time that a window has the keyboard again. */
    void on(ObservableValue<Boolean> focused) {
        focused.addListener((property, old, now) -> {
            if (now) {
                ask();
            }
        });
    }

    private void ask() {
        if (look.chosen() == Theme.SYSTEM) {
            latest.ask(desktop, look::desktopIs, failure -> LOG.warn("The desktop does not say its theme", failure));
        }
    }
}
