package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who shows the thesis to an audience")
@ExtendWith(ApplicationExtension.class)
class PresentationWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private double zoom() {
        return window.core.look.zoomProperty().get();
    }

    private boolean shows(String selector) {
        Node node = window.scene().getRoot().lookup(selector);
        return node != null && node.isVisible();
    }

    @Test
    @DisplayName(
            "sees it larger and without sliders, flips through scenarios, and has all back with Esc, document untouched")
    void presents(FxRobot robot) {
        Thesis before = get(window::thesis);
        assertThat(get(() -> shows(".driver-panel"))).isTrue();
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        assertThat(get(() -> shows(".driver-panel"))).isFalse();
        assertThat(get(() -> shows(".driver-rail"))).isFalse();
        assertThat(get(() -> shows(".results-row"))).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        until(
                "the first scenario",
                () -> window.workspace()
                        .active()
                        .equals(window.thesis().scenarios().get(0)));
        robot.type(KeyCode.ESCAPE);
        until("it is as before", () -> zoom() == 1);
        assertThat(get(() -> shows(".driver-panel"))).isTrue();
        assertThat(get(window::thesis)).isSameAs(before);
    }

    @Test
    @DisplayName("closes a card with the first Esc and leaves with the second")
    void escapesInOrder(FxRobot robot) {
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        window.actAll(Action.PREFERENCES);
        robot.type(KeyCode.ESCAPE);
        until("the card is closed", () -> window.scene().getRoot().lookup(".preferences") == null);
        assertThat(get(this::zoom)).isEqualTo(1.25);
        robot.type(KeyCode.ESCAPE);
        until("it is as before", () -> zoom() == 1);
    }

    @Test
    @DisplayName("finds the size of every day again after one chosen before the audience")
    void sizeOfEveryDay(FxRobot robot) {
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        window.actAll(Action.LARGER);
        assertThat(get(this::zoom)).isEqualTo(1.5);
        robot.type(KeyCode.F5);
        until("it is as before", () -> zoom() == 1);
    }
}
