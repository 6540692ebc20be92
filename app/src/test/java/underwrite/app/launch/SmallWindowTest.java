package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.compare.RiskChart;
import underwrite.app.component.chart.compare.RiskFigure;
import underwrite.app.screen.action.Action;
import underwrite.app.workspace.Edits;
import underwrite.model.driver.Driver;

@DisplayName("A person at a small window")
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1180, 720, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName("reads whole column heads of what differs, and no strip of a range lies over a value")
    void whatDiffers() {
        act(() -> window.run(Action.TAB_COMPARE));
        until("what differs is listed", () -> !heads().isEmpty());
        assertThat(get(() ->
                        heads().stream().filter(Walk::cut).map(Label::getText).toList()))
                .isEmpty();
        List<Region> strips = get(() -> nodes(".compare-differences .painted", Region.class));
        assertThat(strips).isNotEmpty();
        double end = get(() -> heads().stream()
                .filter(head -> head.getText().equals("Oligopoly"))
                .mapToDouble(head -> head.getBoundsInParent().getMaxX())
                .max()
                .orElseThrow());
        assertThat(strips).allMatch(strip -> strip.getBoundsInParent().getMinX() >= end);
    }

    @Test
    @DisplayName("is told that the risk is being simulated, until it is there")
    void simulating() {
        act(() -> window.run(Action.TAB_COMPARE));
        until("there is a chart of it", () -> !nodes(".chart", RiskChart.class).isEmpty());
        assertThat(get(() -> risk().whyEmpty())).isIn(Optional.of("Being simulated…"), Optional.empty());
        until("the risk is there", () -> risk().whyEmpty().isEmpty());
    }

    @Test
    @DisplayName("makes everything larger by Ctrl and the plus sign, with Shift where that is needed for it")
    void larger(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.EQUALS).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until("it is larger", () -> window.core.look.zoomProperty().get() == 1.1);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        until("it is as before", () -> window.core.look.zoomProperty().get() == 1);
    }

    @Test
    @DisplayName(
            "sees where the keyboard is when F6 takes it from panel to panel, and when arrows take it from tab to tab")
    void focusIsShown(FxRobot robot) {
        for (int panel = 0; panel < 4; panel++) {
            robot.type(KeyCode.F6);
            assertThat(get(() -> window.scene().getFocusOwner()))
                    .as("panel %d", panel)
                    .matches(Node::isFocusVisible, "shows its focus");
        }
        Node tab = get(() -> nodes(".tab-button", Node.class).stream()
                .filter(Node::isFocusTraversable)
                .filter(button -> Walk.within(button, "centre"))
                .findFirst()
                .orElseThrow());
        robot.interact(tab::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(get(() -> window.scene().getFocusOwner()))
                .isNotSameAs(tab)
                .matches(Node::isFocusVisible, "shows its focus");
        robot.type(KeyCode.LEFT);
        assertThat(get(() -> window.scene().getFocusOwner())).isSameAs(tab);
    }

    @Test
    @DisplayName("finds all tools of the start screen inside it at twice the size")
    void startTwiceAsLarge() {
        act(() -> window.run(Action.CLOSE));
        until("the start screen", () -> !nodes(".gallery-tools", Region.class).isEmpty());
        act(() -> window.core.look.zoomTo(2));
        TestWindow.settle();
        Region tools = get(() -> nodes(".gallery-tools", Region.class).get(0));
        assertThat(tools.getChildrenUnmodifiable())
                .allMatch(tool -> tool.getBoundsInParent().getMinX() >= 0)
                .allMatch(tool -> tool.getBoundsInParent().getMaxX() <= tools.getWidth() + 0.5)
                .allMatch(tool -> tool.getBoundsInParent().getMaxY() <= tools.getHeight() + 0.5);
        act(() -> window.core.look.zoomTo(1));
    }

    @Test
    @DisplayName("sees the whole of an answer that is far too good, of a scenario with a long name")
    void vastAnswer() {
        String active = get(() -> window.workspace().active().id());
        Edits edits = window.core.edits;
        act(() -> {
            edits.renameScenario(active, "Everything that can go right does so at once and for ever");
            edits.setValue(active, Driver.MARKET_SIZE, 2_000_000);
            edits.setValue(active, Driver.MARKET_USAGE_GROWTH, 9);
            edits.setValue(active, Driver.VALUATION_EXIT_MULTIPLE, 60);
        });
        window.rest();
        for (String part : List.of(".results-answer", ".results-head", ".results-rows", ".results-ruler")) {
            Bounds panel = get(() -> inScene(nodes(".results", Region.class).get(0)));
            Bounds shown = get(() -> inScene(nodes(part, Region.class).get(0)));
            assertThat(shown.getMaxX()).as(part).isLessThanOrEqualTo(panel.getMaxX());
        }
        act(() -> window.core.look.zoomTo(1.25));
        assertThat(get(() -> nodes(".scenario-moic", Label.class).stream()
                        .filter(Walk::cut)
                        .map(Label::getText)
                        .toList()))
                .isEmpty();
        act(() -> window.core.look.zoomTo(1));
        Region answer = get(() -> nodes(".results-answer", Region.class).get(0));
        assertThat(answer.minWidth(-1)).isLessThanOrEqualTo(answer.getWidth());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private RiskFigure risk() {
        return Objects.requireNonNull(
                nodes(".chart", RiskChart.class).get(0).figureProperty().get());
    }

    private List<Label> heads() {
        return nodes(".compare-difference-head", Label.class);
    }

    private <T extends Node> List<T> nodes(String selector, Class<T> type) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
