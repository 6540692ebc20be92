package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who looks for evidence")
@ExtendWith(ApplicationExtension.class)
class EvidenceFilterWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private int listed() {
        return get(
                () -> window.node(".evidence-list", ListView.class).getItems().size());
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String value) {
        act(() -> ((ComboBox<String>) window.node(box, ComboBox.class)).setValue(value));
    }

    /** Leaves out the others of a part by a double click on a name. */
    private void only(FxRobot robot, String name) {
        Label label = get(() -> window.scene().getRoot().lookupAll(".evidence-tick .label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(found -> found.getText().equals(name))
                .findFirst()
                .orElseThrow());
        robot.doubleClickOn(label, MouseButton.PRIMARY);
        window.rest();
    }

    private static long count(Predicate<Evidence> wanted) {
        return EvidenceLibrary.all().stream().filter(wanted).count();
    }

    @Test
    @DisplayName(
            "finds what one essay says of one slider in one year, by every part of the filter at once; nothing of it is a step")
    void together(FxRobot robot) {
        Thesis before = get(window::thesis);
        act(() -> window.run(Action.TAB_EVIDENCE));
        window.rest();
        assertThat(listed()).isEqualTo(EvidenceLibrary.all().size());
        choose("#evidence-driver", Driver.MARKET_PRICE_DECLINE.id());
        assertThat((long) listed()).isEqualTo(count(item -> item.driver() == Driver.MARKET_PRICE_DECLINE));
        choose("#evidence-year", "2024");
        assertThat((long) listed())
                .isEqualTo(count(item -> item.driver() == Driver.MARKET_PRICE_DECLINE
                        && item.asOf().startsWith("2024")))
                .isPositive();
        only(robot, "Burn and commoditise");
        only(robot, "Market");
        only(robot, "contradicts");
        String left = get(
                () -> window.node(".evidence-list", ListView.class).getItems().toString());
        long wanted = count(item -> item.driver() == Driver.MARKET_PRICE_DECLINE
                && item.asOf().startsWith("2024")
                && item.essay().equals("001")
                && item.stance() == Evidence.Stance.CONTRADICTS);
        assertThat((long) listed()).isEqualTo(wanted).isPositive();
        assertThat(left).contains("gpt4-price-minus-79pct");
        assertThat(get(window::thesis)).isEqualTo(before);
    }

    @Test
    @DisplayName("pastes a claim with its source: one press fills the form, one keeps it, in one step that is undone")
    void pastes(FxRobot robot) {
        Thesis before = get(window::thesis);
        act(() -> window.run(Action.TAB_EVIDENCE));
        window.rest();
        act(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(
                            DataFormat.PLAIN_TEXT,
                            "“Prices fell 79% in a year.” — Fintool, Burning Billions, 2024-07"));
            window.node(".evidence-list", ListView.class).requestFocus();
        });
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        act(() -> window.scene().getRoot().lookupAll(".evidence-form .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Keep"))
                .findFirst()
                .orElseThrow()
                .fire());
        Evidence kept = get(window::thesis).evidence().get(0);
        assertThat(kept.claim()).isEqualTo("Prices fell 79% in a year.");
        assertThat(kept.source()).isEqualTo("Fintool, Burning Billions");
        assertThat(kept.asOf()).isEqualTo("2024-07");
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(before);
    }
}
