package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.thesis.Thesis;

@DisplayName("A person whose file is changed by somebody else")
@ExtendWith(ApplicationExtension.class)
class OthersWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "shared").resolve("a.thesis");
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private void save(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until("saved", () -> !window.workspace().editedProperty().get());
    }

    private void saveFirst(FxRobot robot) {
        window.files.add(file);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until("saved", () -> file.equals(window.workspace().fileProperty().get()));
    }

    private static Thesis with(Thesis thesis, Driver driver, double value) {
        return thesis.withScenario("base", base -> base.with(base.assumptions().with(driver, value)));
    }

    private void mine(Driver driver, double value) {
        act(() -> window.core.edits.setValue("base", driver, value));
    }

    private double value(Driver driver) {
        return get(() ->
                window.thesis().scenario("base").orElseThrow().assumptions().value(driver));
    }

    private <T extends Labeled> Optional<T> labelled(String selector, Class<T> type, Predicate<String> text) {
        Stream<Node> found = window.scene().getRoot().lookupAll(selector).stream();
        return found.filter(type::isInstance)
                .map(type::cast)
                .filter(node -> text.test(node.getText()))
                .findFirst();
    }

    private void press(String words) {
        until(words, () -> labelled(".button", Button.class, words::equals).isPresent());
        act(() -> labelled(".button", Button.class, words::equals).orElseThrow().fire());
    }

    @Test
    @DisplayName("sees their version quietly when there are no edits of their own, in the scenario looked at")
    void reloadsQuietly(FxRobot robot) throws Exception {
        saveFirst(robot);
        act(() -> window.workspace().activate("bull"));
        Files.write(file, ThesisWriter.write(with(get(window::thesis), Driver.MARKET_SIZE, 7_777)));
        until("their value is shown", () -> value(Driver.MARKET_SIZE) == 7_777);
        assertThat(get(() -> window.workspace().active().id())).isEqualTo("bull");
        assertThat(get(() -> window.workspace().editedProperty().get())).isFalse();
        assertThat(get(() -> window.core.notices.lines())).isEmpty();
    }

    @Test
    @DisplayName(
            "decides driver by driver what both changed, the rest goes together, and saves both; undo is mine again")
    void mergesByDriver(FxRobot robot) throws Exception {
        saveFirst(robot);
        Thesis base = get(window::thesis);
        Thesis theirs = with(with(base, Driver.MARKET_SIZE, 7_777), Driver.VALUATION_EXIT_MULTIPLE, 9);
        mine(Driver.MARKET_SIZE, 6_666);
        mine(Driver.VALUATION_HURDLE_RATE, 0.31);
        Thesis mine = get(window::thesis);
        Files.write(file, ThesisWriter.write(theirs));
        press("Compare…");
        until("the card", () -> window.scene().getRoot().lookup(".merge-card") != null);
        assertThat(get(() -> window.scene()
                        .getRoot()
                        .lookupAll(".merge-card .radio-button")
                        .size()))
                .isEqualTo(2);
        act(() -> labelled(".merge-card .radio-button", RadioButton.class, "$7.78B"::equals)
                .orElseThrow()
                .fire());
        press("Merge");
        assertThat(value(Driver.MARKET_SIZE)).isEqualTo(7_777);
        assertThat(value(Driver.VALUATION_EXIT_MULTIPLE)).isEqualTo(9);
        assertThat(value(Driver.VALUATION_HURDLE_RATE)).isEqualTo(0.31);
        Thesis merged = get(window::thesis);
        save(robot);
        assertThat(ThesisReader.read(file).thesis()).isEqualTo(merged);
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(mine);
    }

    @Test
    @DisplayName(
            "saves before the change was seen: nothing is overwritten until it is decided, and the save goes on then")
    void savesWithoutOverwriting(FxRobot robot) throws Exception {
        saveFirst(robot);
        Thesis theirs = with(get(window::thesis), Driver.MARKET_SIZE, 7_777);
        mine(Driver.MARKET_SIZE, 6_666);
        Files.write(file, ThesisWriter.write(theirs));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until("the line", () -> !window.core.notices.lines().isEmpty());
        assertThat(ThesisReader.read(file).thesis()).isEqualTo(theirs);
        press("Replace it");
        until("saved", () -> !window.workspace().editedProperty().get());
        assertThat(ThesisReader.read(file).thesis()).isEqualTo(get(window::thesis));
        assertThat(value(Driver.MARKET_SIZE)).isEqualTo(6_666);
    }

    @Test
    @DisplayName("takes theirs, and has their own back by one undo")
    void takesTheirs(FxRobot robot) throws Exception {
        saveFirst(robot);
        Thesis theirs = with(get(window::thesis), Driver.MARKET_SIZE, 7_777);
        mine(Driver.MARKET_SIZE, 6_666);
        Files.write(file, ThesisWriter.write(theirs));
        press("Take theirs");
        assertThat(get(window::thesis)).isEqualTo(theirs);
        assertThat(get(() -> window.workspace().editedProperty().get())).isFalse();
        act(window.workspace()::undo);
        assertThat(value(Driver.MARKET_SIZE)).isEqualTo(6_666);
    }

    @Test
    @DisplayName(
            "goes on in a file that was renamed, and in one that was deleted is told that nothing else holds the work")
    void followsAndRestores(FxRobot robot) throws Exception {
        saveFirst(robot);
        Path renamed = file.resolveSibling("b.thesis");
        Files.move(file, renamed);
        until(
                "it is followed",
                () -> renamed.equals(window.workspace().fileProperty().get()));
        mine(Driver.MARKET_SIZE, 6_666);
        save(robot);
        assertThat(ThesisReader.read(renamed).thesis()).isEqualTo(get(window::thesis));
        Files.delete(renamed);
        until("it is unsaved", () -> window.workspace().editedProperty().get());
        press("Save it again");
        until("it is there", () -> Files.exists(renamed));
    }
}
