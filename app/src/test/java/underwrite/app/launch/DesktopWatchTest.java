package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.Look;
import underwrite.app.settings.Settings;
import underwrite.app.task.Tasks;
import underwrite.app.theme.Theme;

@DisplayName("A window that follows the desktop")
@ExtendWith(ApplicationExtension.class)
class DesktopWatchTest {
    private final BooleanProperty focused = new SimpleBooleanProperty(true);
    private final AtomicReference<Theme> desktop = new AtomicReference<>(Theme.LIGHT);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final Tasks tasks = Tasks.ofWindow();

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @AfterEach
    void close() {
        slow.countDown();
        tasks.close();
    }

    private Look follow(String chosen) {
        Look look = new Look(new Settings(Map.of("look.theme", chosen, "look.desktop", "LIGHT"), () -> {}));
        DesktopWatch watch = new DesktopWatch(look, tasks, () -> {
            asked.incrementAndGet();
            return desktop.get();
        });
        act(() -> watch.on(focused));
        return look;
    }

    private void leaveAndComeBack() {
        act(() -> {
            focused.set(false);
            focused.set(true);
        });
    }

    @Test
    @DisplayName("turns dark and light again with it, when a person comes back to the window")
    void follows() {
        Look look = follow("SYSTEM");
        assertThat(look.shown()).isEqualTo(Theme.LIGHT);
        desktop.set(Theme.DARK);
        leaveAndComeBack();
        until("it is dark", () -> look.shown() == Theme.DARK);
        desktop.set(Theme.LIGHT);
        leaveAndComeBack();
        until("it is light", () -> look.shown() == Theme.LIGHT);
        assertThat(look.chosen()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    @DisplayName("leaves a choice of the person alone, and asks nothing, until the desktop is chosen")
    void leavesChoice() {
        Look look = follow("LIGHT");
        desktop.set(Theme.DARK);
        leaveAndComeBack();
        assertThat(asked).hasValue(0);
        assertThat(look.shown()).isEqualTo(Theme.LIGHT);
        act(() -> look.use(Theme.SYSTEM));
        until("it is dark", () -> look.shown() == Theme.DARK);
    }

    @Test
    @DisplayName("never waits for it: while the desktop is silent the window goes on")
    void doesNotWait() {
        Look look = new Look(new Settings(Map.of("look.desktop", "LIGHT"), () -> {}));
        DesktopWatch watch = new DesktopWatch(look, tasks, () -> {
            slow.await();
            return Theme.DARK;
        });
        act(() -> watch.on(focused));
        leaveAndComeBack();
        assertThat(get(look::shown)).isEqualTo(Theme.LIGHT);
        slow.countDown();
        until("it is dark", () -> look.shown() == Theme.DARK);
    }

    @Test
    @DisplayName("is remembered for the first frame of the next start")
    void remembered() {
        Settings settings = Settings.ofNobody();
        act(() -> new Look(settings).desktopIs(Theme.DARK));
        assertThat(new Look(settings).shown()).isEqualTo(Theme.DARK);
    }
}
