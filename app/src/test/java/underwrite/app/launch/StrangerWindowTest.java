package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.slider.DriverSlider;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

@DisplayName("A person with a file from somebody else")
@ExtendWith(ApplicationExtension.class)
class StrangerWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;
    private Path file;
    private byte[] content;

    @Start
    void start(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "mail").resolve("theirs.thesis");
        content = Presets.byId("anthropic-2024-03").orElseThrow().file();
        Files.write(file, content);
        window = new TestWindow(stage, Files.createTempDirectory(folder, "settings"), 1440, 900, file.toString());
    }

    private DriverSlider slider(Driver driver) {
        act(() -> window.workspace().groupProperty().set(driver.group()));
        return get(() -> window.scene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .filter(slider -> slider.driver() == driver)
                .findFirst()
                .orElseThrow());
    }

    @Test
    @DisplayName("sees it but changes nothing until Edit; then edits, saves, and is not asked again")
    void isOnlyShownUntilEdit(FxRobot robot) throws Exception {
        until("it is shown", () -> window.workspace().onlyShownProperty().get());
        Thesis theirs = get(window::thesis);
        DriverSlider slider = slider(Driver.VALUATION_EXIT_MULTIPLE);
        act(slider::requestFocus);
        robot.type(KeyCode.RIGHT, 3);
        until(
                "the slider is back",
                () -> slider.getValue() == theirs.mainScenario().assumptions().value(Driver.VALUATION_EXIT_MULTIPLE));
        assertThat(get(window::thesis)).isEqualTo(theirs);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(file).hasBinaryContent(content);

        robot.clickOn(get(() -> window.scene().getRoot().lookupAll(".notice-line .small-button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Edit"))
                .findFirst()
                .orElseThrow()));
        until("edits are taken", () -> !window.workspace().onlyShownProperty().get());
        act(slider::requestFocus);
        robot.type(KeyCode.RIGHT, 3);
        until("it is edited", () -> window.workspace().editedProperty().get());
        while (get(() -> window.workspace().lastStepProperty().get() != null)) {
            act(window.workspace()::undo);
        }
        assertThat(get(window::thesis)).isEqualTo(theirs);

        act(() -> window.desktop.documents().close());
        act(() -> window.desktop.documents().open(file));
        until(
                "it is open again",
                () -> window.desktop.documents().openProperty().get());
        assertThat(get(() -> window.workspace().onlyShownProperty().get())).isFalse();
    }
}
