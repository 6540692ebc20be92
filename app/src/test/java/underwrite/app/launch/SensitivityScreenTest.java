package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.settle;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Figure;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.BridgeFigure;
import underwrite.app.component.chart.compare.BridgeRows;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.component.chart.sensitivity.HeatFigure;
import underwrite.app.component.chart.sensitivity.HeatMap;
import underwrite.app.component.chart.sensitivity.TornadoChart;
import underwrite.app.component.chart.sensitivity.TornadoFigure;
import underwrite.app.component.slider.DriverSlider;
import underwrite.model.driver.Driver;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

@DisplayName("A person on the sensitivity tab")
@ExtendWith(ApplicationExtension.class)
class SensitivityScreenTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    @BeforeEach
    void look(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        until("the cards are drawn", () -> figure(CurveChart.class).isPresent() && fresh());
    }

    private boolean fresh() {
        return window.scene().getRoot().lookupAll(".chart").stream().allMatch(SensitivityScreenTest::fresh);
    }

    private static boolean fresh(Node node) {
        return node == null || (node.getOpacity() == 1 && fresh(node.getParent()));
    }

    private <C extends Chart<?>> C chart(Class<C> type) {
        return get(() -> window.scene().getRoot().lookupAll(".chart").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName())));
    }

    private Optional<Figure> figure(Class<? extends Chart<?>> type) {
        return window.scene().getRoot().lookupAll(".chart").stream()
                .filter(type::isInstance)
                .map(node -> (Figure) ((Chart<?>) node).drawn())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private TornadoFigure tornado() {
        return get(() -> (TornadoFigure) figure(TornadoChart.class).orElseThrow());
    }

    private HeatFigure map() {
        return get(() -> (HeatFigure) figure(HeatMap.class).orElseThrow());
    }

    private Assumptions assumptions() {
        return get(() -> window.workspace().active().assumptions());
    }

    private double result(Result result) {
        return get(() -> window.core
                .live
                .picture()
                .active()
                .shownResults()
                .orElseThrow()
                .value(result)
                .orElseThrow());
    }

    private static Driver named(String label) {
        return Driver.all().stream()
                .filter(driver -> driver.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D on(Node node, double x, double y) {
        return get(() -> node.localToScreen(x, y));
    }

    /** Chooses a driver in a box by typing some of its name. */
    private void choose(FxRobot robot, String id, String letters, Driver expected) {
        robot.clickOn("#" + id);
        settle();
        robot.write(letters);
        settle();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(
                id + " is " + expected.id(),
                () -> ((ComboBox<?>) window.node("#" + id, ComboBox.class)).getValue() == expected);
        until("worked out", this::fresh);
    }

    @Test
    @DisplayName(
            "reads the tornado: the engine's own order, as many rows as there is room for, then all; a bar leads to its slider")
    void tornadoRows(FxRobot robot) {
        Tornado engine = Tornado.of(
                get(() -> window.workspace().active()), underwrite.model.sensitivity.Outcome.of(Result.MOIC));
        TornadoFigure few = tornado();
        assertThat(few.rows()).hasSizeBetween(12, 40);
        assertThat(few.base()).isEqualTo(result(Result.MOIC));
        for (int row = 0; row < few.rows().size(); row++) {
            Tornado.Bar bar = engine.bars().get(row);
            assertThat(few.rows().get(row).key()).isEqualTo(bar.driver().id());
            assertThat(few.rows().get(row).atLow()).isEqualTo(bar.atLow().orElseThrow());
        }
        robot.clickOn(".show-all");
        until(
                "all rows",
                () -> ((TornadoFigure) figure(TornadoChart.class).orElseThrow())
                                .rows()
                                .size()
                        == Driver.all().size());
        robot.clickOn(".show-all");
        settle();
        TornadoChart chart = chart(TornadoChart.class);
        Driver third = engine.bars().get(2).driver();
        robot.clickOn(on(chart, 40, 40 + 25 * 2.6));
        until(
                "the slider has the focus",
                () -> window.scene().getFocusOwner() instanceof DriverSlider slider && slider.driver() == third);
        assertThat(tornado().chosen()).isEqualTo(third.id());
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
    }

    @Test
    @DisplayName(
            "drags today's point of the map: both drivers move together as one step, the map stays, and undo puts both back")
    void dragsThePoint(FxRobot robot) {
        HeatMap chart = chart(HeatMap.class);
        HeatFigure before = map();
        Driver across = named(before.across().title());
        Driver up = named(before.up().title());
        Assumptions start = assumptions();
        Point2D today = todayOnScreen(chart, before);
        robot.moveTo(today).press(MouseButton.PRIMARY);
        robot.moveBy(25, -30);
        robot.moveBy(15, -20);
        settle();
        assertThat(get(this::mapIsFresh)).isTrue();
        robot.release(MouseButton.PRIMARY);
        until("worked out", this::fresh);
        assertThat(assumptions().value(across)).isGreaterThan(start.value(across));
        assertThat(assumptions().value(up)).isGreaterThan(start.value(up));
        assertThat(map().results()).isEqualTo(before.results());
        assertThat(map().today()).isEqualTo(result(Result.MOIC)).isNotEqualTo(before.today());
        assertThat(get(() -> window.workspace().lastStepProperty().get().label()))
                .contains(across.label(), up.label());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(assumptions()).isEqualTo(start);
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
    }

    private boolean mapIsFresh() {
        return fresh(window.scene().getRoot().lookupAll(".chart").stream()
                .filter(HeatMap.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    /** Found by what the pointer turns into: over the point it can be moved. */
    private static Point2D todayOnScreen(HeatMap chart, HeatFigure figure) {
        return get(() -> {
            Bounds bounds = chart.getBoundsInLocal();
            for (double y = 6; y < bounds.getHeight(); y += 4) {
                for (double x = 30; x < bounds.getWidth(); x += 4) {
                    Event.fireEvent(chart, moved(chart.localToScene(x, y)));
                    if (chart.getCursor() == Cursor.MOVE) {
                        return chart.localToScreen(x + 4, y + 4);
                    }
                }
            }
            throw new AssertionError("no point for " + figure.today());
        });
    }

    private static MouseEvent moved(Point2D inScene) {
        double x = inScene.getX();
        double y = inScene.getY();
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    @DisplayName("chooses other drivers for the map by typing a few letters, swaps the axes, and sees the whole range")
    void choosesDrivers(FxRobot robot) {
        choose(robot, "map-across", "hurdle", Driver.VALUATION_HURDLE_RATE);
        choose(robot, "map-up", "exit in y", Driver.VALUATION_EXIT_YEAR);
        assertThat(map().across().title()).isEqualTo(Driver.VALUATION_HURDLE_RATE.label());
        assertThat(map().up().values().stream())
                .allMatch(year -> year == Math.rint(year))
                .doesNotHaveDuplicates();
        assertThat(map().contours()).extracting(HeatFigure.Contour::name).containsExactly("1x", "3x", "25% IRR");
        robot.clickOn("#map-swap");
        until("worked out", this::fresh);
        assertThat(map().up().title()).isEqualTo(Driver.VALUATION_HURDLE_RATE.label());
        robot.clickOn("#map-whole");
        until("worked out", this::fresh);
        assertThat(map().up().values().at(0)).isZero();
        assertThat(map().up().values().at(map().up().values().size() - 1)).isEqualTo(1);
    }

    @Test
    @DisplayName("sees pairs of values that cannot be projected hatched, with the reason")
    void unusablePairs(FxRobot robot) {
        choose(robot, "map-across", "size of the round", Driver.VALUATION_ROUND_SIZE);
        choose(robot, "map-up", "post-money", Driver.VALUATION_POST_MONEY);
        robot.clickOn("#map-whole");
        until("worked out", this::fresh);
        HeatFigure map = map();
        assertThat(map.results().stream().filter(Double::isNaN).count()).isBetween(20L, 500L);
        for (int cell = 0; cell < map.results().size(); cell++) {
            assertThat(map.reasons().get(cell).isEmpty())
                    .isEqualTo(!Double.isNaN(map.results().at(cell)));
        }
        HeatMap chart = chart(HeatMap.class);
        robot.moveTo(on(chart, chart.getWidth() - 8, chart.getHeight() - 100));
        settle();
        assertThat(get(chart::getAccessibleText)).contains("must be smaller than Post-money valuation");
    }

    @Test
    @DisplayName("types a target, reads every value that reaches it, uses one, and undoes")
    void breakEven(FxRobot robot) {
        choose(robot, "curve-driver", "ev/rev", Driver.VALUATION_EXIT_MULTIPLE);
        double before = assumptions().value(Driver.VALUATION_EXIT_MULTIPLE);
        robot.doubleClickOn("#break-even-target")
                .press(KeyCode.CONTROL)
                .type(KeyCode.A)
                .release(KeyCode.CONTROL);
        robot.write("5x").type(KeyCode.ENTER);
        until("5x is reached somewhere", () -> answers().startsWith("5.00x is reached at") && fresh());
        Button use = get(() -> window.node(".use-value", Button.class));
        assertThat(get(use::getAccessibleText)).contains(Driver.VALUATION_EXIT_MULTIPLE.label(), "5.00x");
        robot.clickOn(use);
        until("the answer", () -> Math.abs(result(Result.MOIC) - 5) < 1e-6);
        assertThat(result(Result.MOIC)).isCloseTo(5, within(1e-6));
        assertThat(assumptions().value(Driver.VALUATION_EXIT_MULTIPLE)).isGreaterThan(before);
        act(window.workspace()::undo);
        assertThat(assumptions().value(Driver.VALUATION_EXIT_MULTIPLE)).isEqualTo(before);
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
    }

    private String answers() {
        return window.node(".break-even-answers .label", Labeled.class).getText();
    }

    @Test
    @DisplayName("is told what is wrong with a target, and what is nearest to one that no value reaches")
    void targets(FxRobot robot) {
        TextField field = get(() -> window.node("#break-even-target", TextField.class));
        String hurdle = get(field::getText);
        act(() -> field.setText("many"));
        act(() -> field.fireEvent(new javafx.event.ActionEvent()));
        String refused = get(this::answers);
        assertThat(refused).contains("many");
        act(() -> field.setText("900000x"));
        act(() -> field.fireEvent(new javafx.event.ActionEvent()));
        until("nearest", () -> answers().contains("at no value alone") && fresh());
        act(() -> field.setText(""));
        act(() -> field.fireEvent(new javafx.event.ActionEvent()));
        String again = get(field::getText);
        assertThat(again).isEqualTo(hurdle);
    }

    @Test
    @DisplayName("looks at every result: figures everywhere, never a NaN, also in a lost and in an impossible scenario")
    void everyResult(FxRobot robot) {
        for (String scenario : List.of("base", "bear")) {
            act(() -> window.workspace().activate(get(() -> scenarioId(scenario))));
            for (Result result : List.of(Result.IRR, Result.EXIT_EQUITY, Result.MOIC)) {
                robot.clickOn(get(() -> segment(result.label())));
                until("worked out", this::fresh);
                assertNoNan();
            }
            MenuButton more = get(() -> window.node(".more-results", MenuButton.class));
            for (int item = 0; item < get(() -> more.getItems().size()); item++) {
                int place = item;
                act(() -> more.getItems().get(place).fire());
                until("worked out", this::fresh);
                assertNoNan();
            }
        }
        act(() -> window.core.edits.setValue(window.workspace().active().id(), Driver.VALUATION_ROUND_SIZE, 400_000));
        settle();
        assertNoNan();
    }

    private String scenarioId(String id) {
        return window.thesis()
                .scenario(id)
                .map(found -> id)
                .orElse(window.thesis().scenarios().get(0).id());
    }

    private ToggleButton segment(String text) {
        return window.scene().getRoot().lookupAll(".sensitivity-bar .segment").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void assertNoNan() {
        List<String> texts = get(() -> window.scene().getRoot().lookupAll(".chart").stream()
                .map(chart -> (Figure) ((Chart<?>) chart).drawn())
                .filter(figure -> figure != null)
                .map(figure -> figure.heading() + figure.table().commaSeparated())
                .toList());
        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain("NaN", "Infinity", "null"));
    }

    @Test
    @DisplayName("makes the strongest driver a known fact: it leaves the tornado, the map and the choices")
    void locks(FxRobot robot) {
        Driver strongest = Driver.byId(tornado().rows().get(0).key()).orElseThrow();
        TornadoChart chart = chart(TornadoChart.class);
        robot.clickOn(on(chart, 40, 40 + 25 * 0.5));
        until("the slider has the focus", () -> window.scene().getFocusOwner() instanceof DriverSlider);
        robot.type(KeyCode.L);
        until("it is gone", () -> !tornado().rows().get(0).key().equals(strongest.id()));
        until("worked out", this::fresh);
        assertThat(List.of(map().across().title(), map().up().title())).doesNotContain(strongest.label());
        boolean offered =
                get(() -> window.node("#map-across", ComboBox.class).getItems().contains(strongest));
        assertThat(offered).isFalse();
        assertThat(tornado().chosen()).isNotEqualTo(strongest.id());
    }

    @Test
    @DisplayName(
            "crosses the bridge between two scenarios: steps sum to the difference, a group opens, its drivers sum to it")
    void bridge(FxRobot robot) {
        robot.clickOn(get(() -> segment("Bridge")));
        until("the bridge", () -> figure(BridgeChart.class).isPresent() && fresh());
        BridgeFigure groups = get(() -> (BridgeFigure) figure(BridgeChart.class).orElseThrow());
        assertThat(groups.steps()).hasSize(4);
        assertThat(groups.start() + sum(groups)).isCloseTo(groups.end(), within(1e-9));
        BridgeChart chart = chart(BridgeChart.class);
        double step = chart.getWidth() / 6;
        robot.clickOn(on(chart, step * 1.6, chart.getHeight() - 30));
        until("the group is open", () -> title(BridgeRows.class).contains("Valuation") && fresh());
        BridgeFigure inside = get(() -> (BridgeFigure) figure(BridgeRows.class).orElseThrow());
        assertThat(sum(inside)).isCloseTo(groups.steps().get(0).change(), within(1e-9));
        assertThat(inside.start()).isCloseTo(groups.start(), within(1e-12));
        BridgeRows rows = chart(BridgeRows.class);
        robot.clickOn(on(rows, 100, 28 * 1.5));
        String name = inside.steps().get(0).name();
        until("its working is open", () -> driverLink(name).isPresent());
        act(() -> driverLink(name).orElseThrow().fire());
        until(
                "its slider has the focus",
                () -> window.scene().getFocusOwner() instanceof DriverSlider slider
                        && slider.driver().id().equals(inside.steps().get(0).key()));
    }

    /** The way from the working of a step to the slider behind it. */
    private Optional<Button> driverLink(String name) {
        return window.scene().getRoot().lookupAll(".explain-parts .link-button").stream()
                .map(Button.class::cast)
                .filter(link -> link.getText().equals(name))
                .findFirst();
    }

    private static double sum(BridgeFigure figure) {
        return figure.steps().stream().mapToDouble(BridgeFigure.Step::change).sum();
    }

    private String title(Class<? extends Chart<?>> type) {
        return figure(type).map(found -> found.heading().title()).orElse("");
    }

    @Test
    @DisplayName("with one scenario is told what a bridge needs, and gets it in one click")
    void lonely(FxRobot robot) {
        while (get(() -> window.thesis().scenarios().size()) > 1) {
            act(() -> window.core.edits.deleteScenario(
                    window.thesis().scenarios().get(0).id()));
        }
        robot.clickOn(get(() -> segment("Bridge")));
        settle();
        robot.clickOn("#bridge-copy");
        until(
                "the bridge",
                () -> window.thesis().scenarios().size() == 2
                        && figure(BridgeChart.class).isPresent());
        assertNoNan();
    }
}
