package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.model.file.ThesisReader;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

@DisplayName("A person with a damaged file")
@ExtendWith(ApplicationExtension.class)
class GoodPartWindowTest {
    @TempDir
    static Path folder;

    private final Thesis whole = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
    private TestWindow window;
    private Path file;
    private byte[] damaged;

    @Start
    void start(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "mail").resolve("cut.thesis");
        String text = new String(Presets.byId("anthropic-2024-03").orElseThrow().file(), StandardCharsets.UTF_8);
        damaged = text.substring(0, text.indexOf("\"assumptions\"", text.indexOf("\"assumptions\"") + 1) + 300)
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file, damaged);
        window = new TestWindow(stage, Files.createTempDirectory(folder, "settings"), 1440, 900, file.toString());
    }

    private Optional<Button> button(String words) {
        return get(() -> window.scene().getRoot().lookupAll(".notice-line .small-button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst());
    }

    private NoticeLine line() {
        return get(() -> window.core.notices.lines().get(0));
    }

    @Test
    @DisplayName("is told what is wrong and where, opens the good part, reads what is missing, and saves it elsewhere")
    void opensTheGoodPart(FxRobot robot) throws Exception {
        until("the good part is offered", () -> button("Open the good part").isPresent());
        assertThat(line().text()).startsWith("cut.thesis was not opened. line ").contains("ends too early");
        assertThat(line().code()).isEqualTo("E-FILE-TRUNCATED");

        robot.clickOn(button("Open the good part").orElseThrow());
        until("it is open", () -> window.desktop.documents().openProperty().get());
        Thesis good = get(window::thesis);
        assertThat(good.title()).isEqualTo(whole.title() + " (good part)");
        assertThat(good.scenarios()).hasSize(1);
        assertThat(good.scenarios().get(0).assumptions())
                .isEqualTo(whole.scenarios().get(0).assumptions());
        assertThat(window.workspace().editedProperty().get()).isTrue();
        assertThat(window.workspace().fileProperty().get()).isNull();
        assertThat(line().code()).isEqualTo("W-GOOD-PART");
        assertThat(line().text())
                .contains("cut.thesis", "scenarios[1]", "half of it would be defaults", "scaled to add up to 1");

        robot.clickOn(button("Copy details").orElseThrow());
        assertThat(get(() -> Clipboard.getSystemClipboard().getString())).contains("W-GOOD-PART", "scenarios[1]");

        Path elsewhere = file.resolveSibling("good.thesis");
        window.files.add(elsewhere);
        act(() -> window.run(Action.SAVE));
        until("it is saved", () -> !window.workspace().editedProperty().get());
        assertThat(window.asked).anyMatch(asked -> asked.startsWith("save "));
        assertThat(ThesisReader.read(elsewhere).thesis()).isEqualTo(good);
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    @DisplayName("is offered nothing where nothing is good")
    void nothingGood() throws Exception {
        until("the good part is offered", () -> button("Open the good part").isPresent());
        Path none = Files.writeString(file.resolveSibling("none.thesis"), "{\"format\": \"thesis\", \"version\": 1,");
        act(() -> window.desktop.documents().open(none));
        until(
                "the second file is refused too",
                () -> window.core.notices.lines().size() == 2);
        assertThat(get(() -> window.core.notices.lines().get(1).choices()))
                .extracting(NoticeLine.Choice::words)
                .containsExactly("Open another…");
    }
}
