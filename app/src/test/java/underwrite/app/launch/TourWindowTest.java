package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.tour.Tour;
import underwrite.app.screen.tour.TourStep;
import underwrite.model.driver.Driver;

@DisplayName("A person on the first start")
@ExtendWith(ApplicationExtension.class)
class TourWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900);
        window.desktop.withTour();
    }

    private boolean shown() {
        Node card = get(() -> window.scene().getRoot().lookup("#tour"));
        return card != null && card.isVisible();
    }

    private String text() {
        return get(() -> window.node("#tour-text", Label.class).getText());
    }

    private void openPreset() {
        act(() -> window.desktop
                .documents()
                .openFresh(underwrite.model.library.Presets.byId("anthropic-2024-03")
                        .orElseThrow()
                        .thesis()));
    }

    @Test
    @DisplayName("is led by what he does, in five steps, and never again")
    void leads() {
        assertThat(shown()).isFalse();
        openPreset();
        assertThat(text()).contains("slider");
        act(() -> window.core.actions.run(Action.TAB_RETURNS));
        assertThat(text()).as("another step does not count").contains("slider");
        String scenario = window.workspace().active().id();
        act(() -> window.core.edits.setValue(scenario, Driver.VALUATION_HURDLE_RATE, 0.3));
        assertThat(text()).contains("figure");
        act(() -> {
            Node moic = window.scene().getRoot().lookup(".type-moic");
            moic.fireEvent(new javafx.scene.input.MouseEvent(
                    javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                    1,
                    1,
                    1,
                    1,
                    javafx.scene.input.MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
        assertThat(text()).contains("scenario");
        act(() -> window.core.actions.run(Action.NEXT_SCENARIO));
        assertThat(text()).contains("tab");
        act(() -> window.core.actions.run(Action.TAB_STRUCTURE));
        assertThat(text()).contains("F1");
        act(() -> window.core.actions.run(Action.HELP_HERE));
        until("the tour is over", () -> !shown());

        Tour next = new Tour(window.core.settings);
        next.begin();
        assertThat(next.nextProperty().get()).isEmpty();
    }

    @Test
    @DisplayName("can skip the tour")
    void skips(FxRobot robot) {
        openPreset();
        assertThat(shown()).isTrue();
        robot.clickOn("#tour-skip");
        assertThat(shown()).isFalse();
        Tour next = new Tour(window.core.settings);
        next.begin();
        next.done(TourStep.SLIDER);
        assertThat(next.nextProperty().get()).isEmpty();
    }
}
