package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.model.driver.Driver;

@DisplayName("A person who asks for help")
@ExtendWith(ApplicationExtension.class)
class HelpWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    /** The window may still be settling its own first focus, so this is asked until it holds. */
    private boolean focusSlider() {
        Node owner = window.scene().getFocusOwner();
        if (owner != null && Driver.VALUATION_EXIT_YEAR.id().equals(owner.getId())) {
            return true;
        }
        window.scene().getRoot().lookupAll(".driver-slider").stream()
                .filter(slider -> Driver.VALUATION_EXIT_YEAR.id().equals(slider.getId()))
                .forEach(Node::requestFocus);
        return false;
    }

    private String title() {
        return get(() -> window.node("#help-title", Label.class).getText());
    }

    @Test
    @DisplayName("gets the page of the slider with the keyboard, finds another by its words, and goes back")
    void reads(FxRobot robot) {
        until("the slider has the keyboard", this::focusSlider);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        until("the help is open", () -> window.scene().getRoot().lookup("#help") != null);
        assertThat(title()).isEqualTo(Driver.VALUATION_EXIT_YEAR.label());

        act(() -> window.node("#help-search", TextField.class).setText("E-DISK-FULL"));
        assertThat(title()).isEqualTo("The disk is full");

        robot.clickOn("#help-back");
        assertThat(title()).isEqualTo(Driver.VALUATION_EXIT_YEAR.label());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the help is gone", () -> window.scene().getRoot().lookup("#help") == null);
        assertThat(get(() -> window.scene().getFocusOwner().getId())).isEqualTo("valuation.exitYear");
    }
}
