package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.settle;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who builds a thesis from a preset")
@ExtendWith(ApplicationExtension.class)
class PersonTest {
    @TempDir
    static Path folder;

    private static final List<Driver> FIVE = List.of(
            Driver.VALUATION_EXIT_MULTIPLE,
            Driver.VALUATION_HURDLE_RATE,
            Driver.CAPEX_TRAINING_GROWTH,
            Driver.CAPEX_TRAINING_RUN_COST,
            Driver.MARKET_PRICE_DECLINE);
    private static final int FIELD = 106;
    private static final int INSET = 7;
    private static final int MOST_STEPS = 80;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private double value(Driver driver) {
        return get(() -> window.workspace().active().assumptions().value(driver));
    }

    private Map<Driver, Double> values() {
        Map<Driver, Double> values = new EnumMap<>(Driver.class);
        FIVE.forEach(driver -> values.put(driver, value(driver)));
        return values;
    }

    @Test
    @DisplayName("stores the same five numbers by mouse, by typing and by keys; undoes all, redoes all")
    void threeWays(FxRobot robot) {
        Thesis preset = get(window::thesis);
        FIVE.forEach(driver -> drag(robot, driver));
        Map<Driver, Double> dragged = values();
        assertThat(dragged)
                .allSatisfy((driver, now) -> assertThat(now)
                        .isNotEqualTo(preset.scenarios().get(1).assumptions().value(driver)));
        Thesis work = get(window::thesis);
        undoAll(robot);
        assertThat(get(window::thesis)).isEqualTo(preset);
        redoAll(robot);
        assertThat(get(window::thesis)).isEqualTo(work);

        undoAll(robot);
        FIVE.forEach(driver -> type(robot, driver, Objects.requireNonNull(dragged.get(driver))));
        assertThat(values()).isEqualTo(dragged);

        undoAll(robot);
        FIVE.forEach(driver -> step(robot, driver, Objects.requireNonNull(dragged.get(driver))));
        assertThat(values()).isEqualTo(dragged);
    }

    private void drag(FxRobot robot, Driver driver) {
        DriverSlider slider = get(() -> window.slider(driver));
        settle();
        robot.moveTo(thumb(slider)).press(MouseButton.PRIMARY);
        robot.moveBy(6, 0).moveBy(6, 0).release(MouseButton.PRIMARY);
        settle();
    }

    private Point2D thumb(DriverSlider slider) {
        return get(() -> {
            Node track = slider.lookup(".painted");
            Bounds bounds = track.localToScreen(track.getBoundsInLocal());
            double position = SliderScale.of(slider.driver()).position(slider.getValue());
            double from = bounds.getMinX() + INSET;
            double to = bounds.getMaxX() - FIELD - INSET;
            return new Point2D(from + position * (to - from), bounds.getMinY() + 18);
        });
    }

    private void type(FxRobot robot, Driver driver, double wanted) {
        act(() -> window.slider(driver).requestFocus());
        robot.type(KeyCode.ENTER);
        settle();
        robot.write(window.core.numbers.exact(driver.unit(), wanted)).type(KeyCode.ENTER);
        settle();
    }

    private void step(FxRobot robot, Driver driver, double wanted) {
        act(() -> window.slider(driver).requestFocus());
        for (int i = 0; i < MOST_STEPS && value(driver) < wanted; i++) {
            robot.type(KeyCode.RIGHT);
            settle();
        }
    }

    private void undoAll(FxRobot robot) {
        while (get(() -> window.workspace().lastStepProperty().get() != null)) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            settle();
        }
    }

    private void redoAll(FxRobot robot) {
        while (get(() -> window.workspace().nextStepProperty().get() != null)) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
            settle();
        }
    }

    @Test
    @DisplayName(
            "is asked for one sentence where a value leaves all evidence behind, and the thesis keeps it as the reason")
    void reason(FxRobot robot) {
        Driver driver = Driver.VALUATION_POST_MONEY;
        act(() -> window.core.edits.setValue("base", driver, driver.max()));
        DriverSlider slider = get(() -> window.slider(driver));
        assertThat(get(() -> slider.doubtProperty().get())).isPresent();
        Rationale before = get(() -> window.workspace().active().rationale().get(driver));
        act(() -> window.workspace()
                .edit(
                        underwrite.app.workspace.Edit.of("forget"),
                        thesis -> thesis.withScenario("base", old -> old.withRationale(Map.of()))));
        until("the question", () -> slider.lookup(".reason-line") != null);
        act(() -> ((TextField) slider.lookup(".reason-line .text-field")).requestFocus());
        robot.write("We pay for control").type(KeyCode.ENTER);
        settle();
        assertThat(get(() -> window.workspace().active().rationale().get(driver).note()))
                .isEqualTo("We pay for control");
        assertThat(get(() -> slider.lookup(".reason-line"))).isNull();
        undoAll(robot);
        assertThat(get(() -> window.workspace().active().rationale().get(driver)))
                .isEqualTo(before);
        assertThat(get(() -> slider.doubtProperty().get())).isEmpty();
    }

    @Test
    @DisplayName("reads in the last row what the last change did, and takes it back there")
    void lastStep(FxRobot robot) {
        Thesis preset = get(window::thesis);
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_EXIT_MULTIPLE, 12));
        String said = get(() -> Walk.text(window.node(".last-step", Node.class)));
        assertThat(said).contains("7.00x", "12.0x", "MOIC 3.90x →");
        robot.clickOn(".last-step-chip .link-button");
        settle();
        assertThat(get(window::thesis)).isEqualTo(preset);
        assertThat(get(() -> window.node(".last-step-chip", Node.class).isVisible()))
                .isFalse();
    }

    @Test
    @DisplayName("uses a published value from its card: the slider has it, the item is cited, one undo takes both back")
    void usesEvidence(FxRobot robot) {
        Driver driver = Driver.CAPEX_TRAINING_GROWTH;
        Thesis preset = get(window::thesis);
        act(() -> window.slider(driver).requestFocus());
        robot.type(KeyCode.E);
        settle();
        Evidence shown = get(() -> window.slider(driver).marks().stream()
                .map(mark -> mark.evidence())
                .min(java.util.Comparator.comparingDouble(item -> Objects.requireNonNull(item.value())))
                .orElseThrow());
        robot.type(KeyCode.U);
        settle();
        assertThat(value(driver)).isEqualTo(driver.nearestAllowed(Objects.requireNonNull(shown.value())));
        assertThat(get(() -> window.workspace().active().rationale().get(driver).evidence()))
                .contains(shown.id());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(get(window::thesis)).isEqualTo(preset);
    }
}
