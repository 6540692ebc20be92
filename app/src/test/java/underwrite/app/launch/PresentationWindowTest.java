package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.DataTable;
import underwrite.app.screen.action.Action;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who shows the thesis to an audience")
@ExtendWith(ApplicationExtension.class)
class PresentationWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private double zoom() {
        return window.core.look.zoomProperty().get();
    }

    private boolean shows(String selector) {
        Node node = window.scene().getRoot().lookup(selector);
        return node != null && node.isVisible();
    }

    @Test
    @DisplayName(
            "sees it larger and without sliders, flips through scenarios, and has all back with Esc, document untouched")
    void presents(FxRobot robot) {
        Thesis before = get(window::thesis);
        assertThat(get(() -> shows(".driver-panel"))).isTrue();
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        assertThat(get(() -> shows(".driver-panel"))).isFalse();
        assertThat(get(() -> shows(".driver-rail"))).isFalse();
        assertThat(get(() -> shows(".results-row"))).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        until(
                "the first scenario",
                () -> window.workspace()
                        .active()
                        .equals(window.thesis().scenarios().get(0)));
        robot.type(KeyCode.ESCAPE);
        until("it is as before", () -> zoom() == 1);
        assertThat(get(() -> shows(".driver-panel"))).isTrue();
        assertThat(get(window::thesis)).isSameAs(before);
    }

    /** Where amounts stand that the audience may not see. */
    private static final List<Shown> WITH_AMOUNTS = List.of(
            Shown.PROJECTION,
            Shown.RETURNS,
            Shown.STRUCTURE,
            Shown.TABLES,
            Shown.VALUATION,
            Shown.RANGES,
            Shown.SENSITIVITY,
            Shown.COMPARE,
            Shown.MEMO);

    @Test
    @DisplayName(
            "hides every amount of money with one key, position and valuation included, and keeps multiples and shares")
    void hidesAmounts(FxRobot robot) {
        Thesis before = get(window::thesis);
        window.actAll(Action.TAB_PROJECTION);
        window.rest();
        assertThat(amounts()).hasSizeGreaterThan(10);
        String moic = get(() -> Walk.text(window.node(".type-moic", Node.class)));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
        for (Shown screen : WITH_AMOUNTS) {
            screen.show(window);
            assertThat(amounts()).as("amounts on %s", screen).isEmpty();
            screen.leave(window);
        }
        window.actAll(Action.TAB_PROJECTION);
        assertThat(get(() -> window.stage.getTitle())).doesNotContain("18").contains("•••");
        assertThat(get(() -> Walk.text(window.node(".type-moic", Node.class)))).isEqualTo(moic);
        assertThat(get(() -> shown("•••"))).isGreaterThan(3);
        assertThat(get(() -> shown("25.5%"))).isPositive();
        window.actAll(Action.HIDE_AMOUNTS, Action.TAB_PROJECTION);
        window.rest();
        assertThat(amounts()).hasSizeGreaterThan(10);
        assertThat(get(window::thesis)).isSameAs(before);
    }

    private long shown(String text) {
        return Walk.nodes(window.scene().getRoot())
                .filter(node -> Walk.text(node).contains(text))
                .count();
    }

    /** All amounts of money on labels, in fields, and in the heads and tables of charts. */
    private List<String> amounts() {
        return get(() -> Walk.nodes(window.scene().getRoot())
                .flatMap(node -> Stream.concat(Stream.of(Walk.text(node)), charted(node)))
                .filter(text -> text.matches("(?s).*\\$ ?\\d.*"))
                .toList());
    }

    private static Stream<String> charted(Node node) {
        if (!(node instanceof Chart<?> chart) || chart.figure() == null) {
            return Stream.empty();
        }
        Stream<String> cells =
                chart.figure().table().rows().stream().flatMap(List::stream).map(DataTable.Cell::text);
        return Stream.concat(Stream.of(chart.figure().heading().toString()), cells);
    }

    @Test
    @DisplayName("closes a card with the first Esc and leaves with the second")
    void escapesInOrder(FxRobot robot) {
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        window.actAll(Action.PREFERENCES);
        robot.type(KeyCode.ESCAPE);
        until("the card is closed", () -> window.scene().getRoot().lookup(".preferences") == null);
        assertThat(get(this::zoom)).isEqualTo(1.25);
        robot.type(KeyCode.ESCAPE);
        until("it is as before", () -> zoom() == 1);
    }

    @Test
    @DisplayName("finds the size of every day again after one chosen before the audience")
    void sizeOfEveryDay(FxRobot robot) {
        robot.type(KeyCode.F5);
        until("it is larger", () -> zoom() == 1.25);
        window.actAll(Action.LARGER);
        assertThat(get(this::zoom)).isEqualTo(1.5);
        robot.type(KeyCode.F5);
        until("it is as before", () -> zoom() == 1);
    }
}
