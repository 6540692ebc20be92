package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
import underwrite.model.driver.Driver;
import underwrite.model.file.ThesisReader;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who tries something without wanting it in the document")
@ExtendWith(ApplicationExtension.class)
class WhatIfWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        file = Files.createTempDirectory(folder, "what-if").resolve("a.thesis");
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private void begin(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.W).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until("the banner", this::bannerShown);
    }

    private boolean bannerShown() {
        return window.node(".what-if-banner", javafx.scene.Node.class).isVisible();
    }

    private void tryMarket(double value) {
        act(() -> window.core.edits.setValue("base", Driver.MARKET_SIZE, value));
    }

    private void press(String words) {
        act(() -> window.scene().getRoot().lookupAll(".what-if-banner .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static double market(Thesis thesis) {
        return thesis.scenario("base").orElseThrow().assumptions().value(Driver.MARKET_SIZE);
    }

    @Test
    @DisplayName(
            "discards it: values, steps to undo and the scenario looked at are those from before, nothing is edited")
    void discards(FxRobot robot) {
        tryMarket(4_444);
        act(window.workspace()::undo);
        tryMarket(5_555);
        Thesis before = get(window::thesis);
        begin(robot);
        assertThat(get(() -> ((Labeled) window.scene().getRoot().lookup(".what-if-banner .label")).getText()))
                .isEqualTo("What if: changes are not kept");
        tryMarket(7_777);
        act(() -> window.workspace().activate("bull"));
        assertThat(market(get(window::thesis))).isEqualTo(7_777);
        press("Discard");
        assertThat(get(window::thesis)).isSameAs(before);
        assertThat(get(() -> window.workspace().active().id())).isEqualTo("base");
        assertThat(get(this::bannerShown)).isFalse();
        act(() -> window.run(Action.UNDO));
        assertThat(get(() -> window.workspace().editedProperty().get())).isFalse();
    }

    @Test
    @DisplayName("keeps it: all that was tried is one step, and one undo is the document from before")
    void keeps(FxRobot robot) {
        Thesis before = get(window::thesis);
        begin(robot);
        tryMarket(7_777);
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_HURDLE_RATE, 0.31));
        assertThat(get(() -> window.workspace().editedProperty().get())).isFalse();
        press("Keep");
        assertThat(market(get(window::thesis))).isEqualTo(7_777);
        assertThat(get(() -> window.workspace().editedProperty().get())).isTrue();
        act(() -> window.run(Action.UNDO));
        assertThat(get(window::thesis)).isEqualTo(before);
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
        act(() -> window.run(Action.REDO));
        assertThat(market(get(window::thesis))).isEqualTo(7_777);
    }

    @Test
    @DisplayName("undoes within it no further than to where it began")
    void undoesWithin(FxRobot robot) {
        tryMarket(5_555);
        begin(robot);
        tryMarket(7_777);
        act(() -> window.run(Action.UNDO));
        act(() -> window.run(Action.UNDO));
        assertThat(market(get(window::thesis))).isEqualTo(5_555);
    }

    @Test
    @DisplayName("saves meanwhile: the file holds the document, what is tried goes on")
    void savesTheDocument(FxRobot robot) {
        tryMarket(5_555);
        begin(robot);
        tryMarket(7_777);
        window.files.add(file);
        act(() -> window.run(Action.SAVE));
        until("saved", () -> !window.workspace().editedProperty().get());
        assertThat(market(ThesisReader.read(file).thesis())).isEqualTo(5_555);
        assertThat(market(get(window::thesis))).isEqualTo(7_777);
        assertThat(get(this::bannerShown)).isTrue();
    }
}
