package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.model.driver.Driver;
import underwrite.model.file.problem.FileProblem;

@DisplayName("A person who meets an error")
@ExtendWith(ApplicationExtension.class)
class ErrorCodesWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("comes from its code to the page that says what it means, for every code there is")
    void everyCode() {
        List<String> reached = new ArrayList<>();
        for (FileProblem problem : FileProblem.all()) {
            act(() -> window.core.notices.put(
                    new NoticeLine(level(problem), "Something is so. " + problem.code(), List.of(), problem.code())));
            act(() -> window.node(".notice-help", Button.class).fire());
            until("the page of " + problem.code() + " is open", () -> title().equals(problem.title(Locale.ROOT)));
            reached.add(problem.code());
            act(() -> window.press(KeyCode.ESCAPE));
            act(window.core.notices::clear);
        }
        assertThat(reached).hasSize(FileProblem.all().size());
    }

    @Test
    @DisplayName("gets that page by F1 too, from the line with the keyboard")
    void byKey(FxRobot robot) {
        act(() -> window.core.notices.put(new NoticeLine(
                Level.DANGER, FileProblem.DISK_FULL.sentence().inEnglish(), List.of(), FileProblem.DISK_FULL.code())));
        until("the line has the keyboard", () -> {
            window.node(".notice-help", Button.class).requestFocus();
            return window.node(".notice-help", Button.class).isFocused();
        });
        robot.press(KeyCode.F1).release(KeyCode.F1);
        until("its page is open", () -> title().equals(FileProblem.DISK_FULL.title(Locale.ROOT)));
    }

    @Test
    @DisplayName("sees the code of a file that cannot be opened, and of a scenario that cannot be computed")
    void reallyMet() throws Exception {
        Path broken = Files.writeString(Files.createTempDirectory(folder, "b").resolve("broken.thesis"), "{\"a\": 1}");
        act(() -> window.desktop.documents().open(broken));
        until("the error is said", () -> window.scene().getRoot().lookup(".notice-help") != null);
        assertThat(get(() -> window.node(".notice-help", Button.class).getText()))
                .startsWith("E-NOT-THESIS");

        String scenario = window.workspace().active().id();
        act(() -> window.core.edits.setValue(scenario, Driver.VALUATION_ROUND_SIZE, 400_000));
        act(() -> ((Button) window.scene().getRoot().lookupAll(".clash-banner .link-button").stream()
                        .filter(node -> node instanceof Button button
                                && button.getText().startsWith("E-UNUSABLE"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        until("its page is open", () -> title().equals(FileProblem.UNUSABLE.title(Locale.ROOT)));
        act(() -> window.press(KeyCode.ESCAPE));
        act(() -> window.run(underwrite.app.screen.action.Action.UNDO));
        assertThat(window.workspace().editedProperty().get()).isFalse();
    }

    private String title() {
        return window.scene().getRoot().lookup("#help-title") instanceof Label label ? label.getText() : "";
    }

    private static Level level(FileProblem problem) {
        return switch (problem.code().charAt(0)) {
            case 'E' -> Level.DANGER;
            case 'W' -> Level.WARNING;
            default -> Level.NOTE;
        };
    }
}
