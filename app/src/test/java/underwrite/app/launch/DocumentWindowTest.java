package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.settle;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screen.files.Ask;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.SliderScale;
import underwrite.model.file.ThesisReader;
import underwrite.model.library.Presets;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("A person with the window open on a preset")
@ExtendWith(ApplicationExtension.class)
class DocumentWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    private double value(Driver driver) {
        return get(() -> window.workspace().active().assumptions().value(driver));
    }

    private String text(String selector) {
        return get(() -> ((Labeled) window.scene().getRoot().lookup(selector)).getText());
    }

    private DriverSlider sliderById(Driver driver) {
        act(() -> window.workspace().groupProperty().set(driver.group()));
        return get(() -> window.scene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .filter(slider -> slider.driver() == driver)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no slider for " + driver.id())));
    }

    /** The middle of the thumb on the screen: the track lies left of the field, its ends inset by 7. */
    private Point2D thumb(DriverSlider slider) {
        return get(() -> {
            Node track = slider.lookup(".painted");
            Bounds bounds = track.localToScreen(track.getBoundsInLocal());
            double position = SliderScale.of(slider.driver()).position(slider.getValue());
            double from = bounds.getMinX() + 7;
            double to = bounds.getMinX() + bounds.getWidth() - 106 - 7;
            return new Point2D(from + position * (to - from), bounds.getMinY() + 18);
        });
    }

    @Test
    @DisplayName("moves sliders by keys and typing; undoes all and has the preset; redoes all and has the work")
    void editsUndoesRedoes(FxRobot robot) {
        Thesis preset = get(window::thesis);
        robot.interact(() -> sliderFocus(Driver.VALUATION_EXIT_MULTIPLE));
        robot.type(KeyCode.RIGHT, 3);
        settle();
        assertThat(value(Driver.VALUATION_EXIT_MULTIPLE)).isGreaterThan(7);

        DriverSlider growth = sliderById(Driver.CAPEX_TRAINING_GROWTH);
        act(growth::requestFocus);
        robot.type(KeyCode.ENTER);
        settle();
        robot.write("3.1x").type(KeyCode.ENTER);
        settle();
        assertThat(value(Driver.CAPEX_TRAINING_GROWTH)).isEqualTo(3.1);

        Thesis work = get(window::thesis);
        double moic = get(() ->
                window.core.live.picture().active().shownResults().orElseThrow().moic());
        assertThat(moic)
                .isEqualTo(
                        Projector.project(get(() -> window.workspace().active().assumptions()))
                                .results()
                                .moic());

        while (get(() -> window.workspace().lastStepProperty().get() != null)) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            settle();
        }
        assertThat(get(window::thesis)).isEqualTo(preset);
        while (get(() -> window.workspace().nextStepProperty().get() != null)) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
            settle();
        }
        assertThat(get(window::thesis)).isEqualTo(work);
    }

    private void sliderFocus(Driver driver) {
        window.workspace().groupProperty().set(driver.group());
        window.scene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .filter(slider -> slider.driver() == driver)
                .findFirst()
                .orElseThrow()
                .requestFocus();
    }

    @Test
    @DisplayName("drags a slider: figures follow while it moves, and it is one step")
    void drags(FxRobot robot) {
        DriverSlider slider = sliderById(Driver.VALUATION_EXIT_MULTIPLE);
        double before = get(() ->
                window.core.live.picture().active().shownResults().orElseThrow().moic());
        Point2D from = thumb(slider);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveBy(30, 0);
        settle();
        double during = get(() ->
                window.core.live.picture().active().shownResults().orElseThrow().moic());
        robot.moveBy(20, 0);
        settle();
        double later = get(() ->
                window.core.live.picture().active().shownResults().orElseThrow().moic());
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(during).isGreaterThan(before);
        assertThat(later).isGreaterThan(during);
        assertThat(value(Driver.VALUATION_EXIT_MULTIPLE)).isGreaterThan(7);
        act(window.workspace()::undo);
        assertThat(value(Driver.VALUATION_EXIT_MULTIPLE)).isEqualTo(7);
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
    }

    @Test
    @DisplayName("switches scenarios by keys, types a probability, copies and deletes: probabilities sum to 1")
    void scenarios(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        settle();
        assertThat(get(() -> window.workspace().active().id())).isEqualTo("bear");
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        settle();
        robot.write("40%").type(KeyCode.ENTER);
        settle();
        assertThat(get(() -> window.workspace().active().probability())).isEqualTo(0.4);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(get(window::thesis).scenarios()).hasSize(4);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(get(window::thesis).scenarios()).hasSize(3);
        assertThat(get(window::thesis).scenarios().stream()
                        .mapToDouble(Scenario::probability)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    @DisplayName("saves, closes, and opens again: the same thesis, from the recent files too")
    void savesAndReopens(FxRobot robot) throws Exception {
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_HURDLE_RATE, 0.31));
        Thesis work = get(window::thesis);
        Path file = folder.resolve("saved.thesis");
        window.files.add(file);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until("saved", () -> !window.workspace().editedProperty().get());
        assertThat(ThesisReader.read(file).thesis()).isEqualTo(work);
        assertThat(window.stage.getTitle()).isEqualTo(work.title() + " – Underwrite");

        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        until("the start screen shows the file", () -> window.scene().getRoot().lookup(".recent-row") != null);
        robot.clickOn(".recent-row");
        until(
                "it is open again",
                () -> file.equals(window.workspace().fileProperty().get()));
        assertThat(get(window::thesis)).isEqualTo(work);
        assertThat(window.asked).containsExactly("save Anthropic at $18B");
    }

    @Test
    @DisplayName("is asked before changes are lost, and loses nothing by saying cancel")
    void guard(FxRobot robot) {
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_HURDLE_RATE, 0.31));
        window.answers.add(Ask.Answer.CANCEL);
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        settle();
        assertThat(window.asked).containsExactly("close Anthropic at $18B");
        assertThat(get(() -> window.scene().getRoot().lookup(".driver-panel"))).isNotNull();
        window.answers.add(Ask.Answer.DISCARD);
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        until("the start screen", () -> window.scene().getRoot().lookup(".start") != null);
    }

    @Test
    @DisplayName("makes a scenario clash: figures stay, the banner names both sliders and one click mends it")
    void clash(FxRobot robot) {
        double good = get(() ->
                window.core.live.picture().active().shownResults().orElseThrow().moic());
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_ROUND_SIZE, 20_000));
        until(
                "the banner",
                () -> window.scene().getRoot().lookup(".clash-banner").isVisible());
        assertThat(get(() -> window.core
                        .live
                        .picture()
                        .active()
                        .shownResults()
                        .orElseThrow()
                        .moic()))
                .isEqualTo(good);
        assertThat(text(".clash-banner .label")).contains("cannot be computed", "$20.0B", "$18.0B");
        robot.clickOn(get(() -> window.scene().getRoot().lookupAll(".clash-banner .small-button").stream()
                .findFirst()
                .orElseThrow()));
        until(
                "it is mended",
                () -> !window.scene().getRoot().lookup(".clash-banner").isVisible());
        assertThat(value(Driver.VALUATION_ROUND_SIZE)).isLessThan(18_000);
    }

    @Test
    @DisplayName("finds a driver by a few letters and sets it in the same line")
    void palette(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        settle();
        robot.write("exit mul 12");
        settle();
        assertThat(get(() -> window.node(".palette-field", TextField.class).getText()))
                .isEqualTo("exit mul 12");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(value(Driver.VALUATION_EXIT_MULTIPLE)).isEqualTo(12);
        assertThat(get(() -> window.workspace().groupProperty().get())).isEqualTo(Group.VALUATION);
        assertThat(get(() -> window.workspace().lastStepProperty().get().label()))
                .isEqualTo("EV/revenue in a mature market 7.00x to 12.0x");
    }

    @Test
    @DisplayName("goes to a driver first where published claims hold the same words")
    void driversFirst(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        settle();
        robot.write("training growth");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(get(() -> window.workspace().groupProperty().get())).isEqualTo(Group.CAPEX);
    }

    @Test
    @DisplayName("reads how a figure comes about, goes down to an assumption and lands on its slider")
    void explains(FxRobot robot) {
        robot.clickOn(".type-moic");
        until("the card", () -> robot.lookup(".explain-card").tryQuery().isPresent());
        assertThat(robot.lookup(".explain-card .type-card-title")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo("MOIC");
        List<String> path = new ArrayList<>();
        for (int depth = 0;
                depth < 40 && robot.lookup(".explain-card").tryQuery().isPresent();
                depth++) {
            path.add(robot.lookup(".explain-card .type-card-title")
                    .queryAs(Labeled.class)
                    .getText());
            Node last = robot.lookup(".explain-parts .link-button").queryAll().stream()
                    .reduce((one, other) -> other)
                    .orElseThrow();
            act(() -> ((Button) last).fire());
        }
        assertThat(robot.lookup(".explain-card").tryQuery()).as("after " + path).isEmpty();
        assertThat(get(() -> window.scene().getFocusOwner())).isInstanceOf(DriverSlider.class);
    }

    @Test
    @DisplayName("opens a preset whose thesis is just the one that ships")
    void preset() {
        assertThat(get(window::thesis))
                .isEqualTo(Presets.byId("anthropic-2024-03").orElseThrow().thesis());
        assertThat(get(() -> window.workspace().editedProperty().get())).isFalse();
    }
}
