package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.settle;
import static underwrite.app.launch.TestWindow.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
import underwrite.app.component.chart.simulation.Histogram;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.time.TimeChart;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screen.Place;
import underwrite.app.screen.action.Action;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who simulates a thesis")
@ExtendWith(ApplicationExtension.class)
class SimulationWindowTest {
    private static final int MANY = 30_000_000;
    private static final int FEW = 20_000;

    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path settings = Files.createTempDirectory(folder, "settings");
        window = new TestWindow(stage, settings, 1440, 900, "--preset=anthropic-2024-03");
    }

    private String text(String selector) {
        return get(() -> Optional.ofNullable(window.scene().getRoot().lookup(selector))
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .orElse(""));
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private void trials(int trials) {
        act(() -> window.workspace().edit(underwrite.app.workspace.Edit.of("trials"), thesis -> {
            SimulationSettings old = thesis.simulation();
            return thesis.withSimulation(new SimulationSettings(
                    old.scenario(), trials, old.seed(), old.sampling(), old.correlations(), old.extras()));
        }));
    }

    private void simulate(FxRobot robot, int trials) {
        trials(trials);
        press(robot, KeyCode.CONTROL, KeyCode.R);
        String all = String.format(java.util.Locale.ROOT, "%,d trials", trials);
        until("all are done", () -> text("#simulation-lead").equals(trials == 1 ? "1 trial" : all));
    }

    private SimulationResult expected() {
        return Simulation.of(SimulationRequest.of(get(window::thesis))).run(Runnable::run, 1, Progress.NONE);
    }

    private Histogram histogram() {
        return get(() -> (Histogram) window.scene().getRoot().lookupAll(".chart").stream()
                .filter(Histogram.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private HistogramFigure shownHistogram() {
        return get(() -> histogram().figure());
    }

    @Test
    @DisplayName("sees by Ctrl R what the engine says, on the tab and beside it; running it is no step")
    void runs(FxRobot robot) {
        simulate(robot, FEW);
        assertThat(get(() -> window.scene().getRoot().lookup(".simulation"))).isNotNull();
        SimulationResult result = expected();
        assertThat(shownHistogram().loss().orElseThrow().words())
                .isEqualTo(String.format(java.util.Locale.ROOT, "P(loss) %.1f%%", 100 * result.probabilityOfLoss()));
        List<String> summary =
                get(() -> window.scene().getRoot().lookupAll(".simulated-summary .results-figure").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
        assertThat(summary)
                .hasSize(6)
                .startsWith(get(() -> window.core.numbers.shown(
                        underwrite.model.driver.Unit.MULTIPLE, result.moic().mean())));
        assertThat(shownHistogram().stacks()).hasSize(3);
        double shown = shownHistogram().stacks().stream()
                .mapToDouble(stack -> stack.shares().stream().sum())
                .sum();
        assertThat(shown).isBetween(0.995, 1 + 1e-9);
        act(window.workspace()::undo);
        assertThat(get(() -> window.workspace().lastStepProperty().get())).isNull();
    }

    @Test
    @DisplayName("stops a long run at once and keeps the first results")
    void stops(FxRobot robot) {
        trials(MANY);
        press(robot, KeyCode.CONTROL, KeyCode.R);
        until("it is under way", () -> text("#simulation-lead").equals("Simulating"));
        until(
                "the first results are there",
                () -> window.scene().getRoot().lookup(".simulated-summary").isVisible());
        assertThat(text("#simulation-rest")).contains("left");
        press(robot, KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(text("#simulation-lead")).isEqualTo("Stopped");
        assertThat(text("#simulation-rest")).isEqualTo("the first 10,000 trials are below");
        assertThat(get(() -> window.core.running.nowProperty().get())).isEmpty();
        assertThat(shownHistogram().whyEmpty()).isEmpty();
    }

    private DriverSlider slider(Driver driver) {
        act(() -> window.workspace().groupProperty().set(driver.group()));
        return get(() -> window.scene().getRoot().lookupAll(".driver-slider").stream()
                .map(DriverSlider.class::cast)
                .filter(slider -> slider.driver() == driver)
                .findFirst()
                .orElseThrow());
    }

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
    @DisplayName("drags a slider: the first 10,000 trials follow, on release all of them run")
    void follows(FxRobot robot) {
        simulate(robot, FEW);
        Point2D from = thumb(slider(Driver.VALUATION_FUNDAMENTALS_WEIGHT));
        HistogramFigure before = shownHistogram();
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(25, 0);
        until("few trials follow", () -> text("#simulation-lead").equals("10,000 trials"));
        HistogramFigure during = shownHistogram();
        assertThat(during.loss()).isNotEqualTo(before.loss());
        assertThat(during.edges()).isEqualTo(before.edges());
        robot.release(MouseButton.PRIMARY);
        until("all run", () -> text("#simulation-lead").equals("20,000 trials"));
        assertThat(shownHistogram().loss().orElseThrow().words())
                .isEqualTo(String.format(
                        java.util.Locale.ROOT,
                        "P(loss) %.1f%%",
                        100 * expected().probabilityOfLoss()));
        act(window.workspace()::undo);
        until("it goes back", () -> shownHistogram().loss().equals(before.loss()));
    }

    @Test
    @DisplayName("clicks a bar and has that world as a scenario, one step, under a name that says which")
    void opensABar(FxRobot robot) {
        simulate(robot, FEW);
        Thesis thesis = get(window::thesis);
        Histogram chart = histogram();
        Bounds bounds = get(() -> chart.localToScreen(chart.getBoundsInLocal()));
        robot.clickOn(new Point2D(bounds.getMinX() + bounds.getWidth() * 0.5, bounds.getMaxY() - 60));
        until("the world is a scenario", () -> window.thesis().scenarios().size() == 4);
        Scenario world = get(() -> window.workspace().active());
        assertThat(world.name()).matches("P\\d+ world of (Commodity|One of a few|Oligopoly)");
        assertThat(world.probability()).isZero();
        assertThat(world.distributions()).isEmpty();
        assertThat(world.description()).startsWith("Trial ").contains("MOIC");
        double moic = Projector.project(world.assumptions()).results().moic();
        assertThat(moic).isBetween(2.0, 8.0);
        int perCent = Integer.parseInt(
                world.name().replaceAll("\\D.*", "").isEmpty() ? world.name().replaceFirst("P(\\d+).*", "$1") : "0");
        assertThat(perCent / 100.0).isCloseTo(expected().distribution().cumulative(moic), within(0.02));
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(thesis);
    }

    @Test
    @DisplayName("opens the median of a fan by keys: the world in which revenue is about that in that year")
    void opensAFan(FxRobot robot) {
        simulate(robot, FEW);
        TimeChart fan = get(() -> (TimeChart) window.scene().getRoot().lookupAll(".simulation .chart").stream()
                .filter(TimeChart.class::isInstance)
                .findFirst()
                .orElseThrow());
        act(fan::requestFocus);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.ENTER);
        until("the world is a scenario", () -> window.thesis().scenarios().size() == 4);
        Scenario world = get(() -> window.workspace().active());
        assertThat(world.name()).matches("P50 world of .*: Revenue, March 2030");
        double revenue = Projector.project(world.assumptions()).at(Series.REVENUE, 6);
        double median = expected().band(Series.REVENUE).at(50, 6);
        assertThat(revenue).isCloseTo(median, within(0.05 * median));
        act(window.workspace()::undo);
        assertThat(get(window::thesis).scenarios()).hasSize(3);

        Bounds bounds = get(() -> fan.localToScreen(fan.getBoundsInLocal()));
        robot.clickOn(new Point2D(bounds.getMaxX() - 52, bounds.getMinY() + 24));
        until("the other world is a scenario", () -> window.thesis().scenarios().size() == 4);
        assertThat(get(() -> window.workspace().active().name())).matches("P95 world of .*: Revenue, March 203[34]");
        act(window.workspace()::undo);
    }

    @Test
    @DisplayName(
            "sets a correlation; three that cannot hold together are named, and the nearest that can are one click away")
    void correlates(FxRobot robot) {
        simulate(robot, FEW);
        robot.clickOn("#simulation-correlations");
        settle();
        robot.clickOn("#correlations-add");
        settle();
        robot.write("0.4").type(KeyCode.ENTER);
        settle();
        List<Correlation> pairs = get(() -> window.thesis().simulation().correlations());
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).rank()).isEqualTo(0.4);
        robot.write("1.4").type(KeyCode.ENTER);
        settle();
        assertThat(text("#correlations-problem"))
                .isEqualTo("“1.4” is not allowed here: type a number from -1 to 1.".replace("-1", "−1"));
        assertThat(get(() -> window.thesis().simulation().correlations())).isEqualTo(pairs);
        robot.type(KeyCode.ESCAPE);
        press(robot, KeyCode.ESCAPE);

        List<Correlation> impossible = List.of(
                new Correlation(Driver.MARKET_USAGE_GROWTH, Driver.MARKET_PRICE_DECLINE, 0.9, Extras.NONE),
                new Correlation(Driver.MARKET_USAGE_GROWTH, Driver.MOAT_FRONTIER_LEAD, 0.9, Extras.NONE),
                new Correlation(Driver.MARKET_PRICE_DECLINE, Driver.MOAT_FRONTIER_LEAD, -0.9, Extras.NONE));
        act(() -> window.workspace().edit(underwrite.app.workspace.Edit.of("pairs"), thesis -> {
            SimulationSettings old = thesis.simulation();
            return thesis.withSimulation(new SimulationSettings(
                    old.scenario(), old.trials(), old.seed(), old.sampling(), impossible, old.extras()));
        }));
        until("it says why", () -> text("#simulation-lead").equals("Not simulated"));
        assertThat(text("#simulation-rest"))
                .contains(Driver.MARKET_USAGE_GROWTH.label(), Driver.MOAT_FRONTIER_LEAD.label());
        robot.clickOn("#simulation-act");
        until("the nearest hold", () -> text("#simulation-lead").equals("20,000 trials"));
        assertThat(get(() -> window.thesis().simulation().correlations()))
                .hasSize(3)
                .isNotEqualTo(impossible);
        act(window.workspace()::undo);
        assertThat(get(() -> window.thesis().simulation().correlations())).isEqualTo(impossible);
    }

    /** A line of the open menu, not the scenario of the same name in the toolbar. */
    private static Node menuItem(FxRobot robot, String text) {
        return robot.lookup(".menu-item .label").queryAll().stream()
                .filter(node -> node instanceof Labeled label && label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("chooses scenario, sampling and trials from the menus and types a seed: each is a step")
    void settings(FxRobot robot) {
        act(() -> window.core.actions.run(Action.TAB_SIMULATION));
        Thesis before = get(window::thesis);
        robot.clickOn("#simulation-seed")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("7")
                .type(KeyCode.ENTER);
        settle();
        robot.clickOn("#simulation-sampling").clickOn("Latin hypercube");
        settle();
        robot.clickOn("#simulation-trials").clickOn("1,000 trials");
        settle();
        robot.clickOn("#simulation-trials").clickOn("Another number…");
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("25k").type(KeyCode.ENTER);
        settle();
        robot.clickOn("#simulation-scenario").clickOn(menuItem(robot, "Oligopoly"));
        settle();
        SimulationSettings set = get(() -> window.thesis().simulation());
        assertThat(set.seed()).isEqualTo(7);
        assertThat(set.sampling()).isEqualTo(Sampling.LATIN_HYPERCUBE);
        assertThat(set.trials()).isEqualTo(25_000);
        assertThat(set.scenario()).isEqualTo("bull");
        robot.clickOn("#simulation-seed")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("-3")
                .type(KeyCode.ENTER);
        settle();
        assertThat(get(() -> window.thesis().simulation().seed())).isEqualTo(7);
        assertThat(text(".simulation-settings .field-problem"))
                .contains("not allowed")
                .contains("whole number");
        robot.type(KeyCode.ESCAPE);
        for (int step = 0; step < 5; step++) {
            act(window.workspace()::undo);
        }
        assertThat(get(window::thesis)).isEqualTo(before);
        assertThat(get(() ->
                        window.node("#simulation-seed", TextInputControl.class).getText()))
                .isEqualTo("42");
    }

    @Test
    @DisplayName("exports the trials, and every line of the file is a world that comes to what it says")
    void exports(FxRobot robot) throws Exception {
        trials(2_000);
        Path file = folder.resolve("trials.csv");
        window.files.add(file);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(
                "it is written",
                () -> Files.exists(file)
                        && window.core.running.nowProperty().get().isEmpty());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\n\n");
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(2_001);
        List<String> heads = List.of(lines.get(0).split(",", -1));
        assertThat(heads).startsWith("trial", "scenario").endsWith("moic", "irr");
        Thesis thesis = get(window::thesis);
        for (int place = 1; place < lines.size(); place += 97) {
            String[] fields = lines.get(place).split(",", -1);
            Assumptions world = thesis.scenario(fields[1]).orElseThrow().assumptions();
            for (int column = 2; column < heads.size() - 2; column++) {
                if (thesis.scenario(fields[1])
                        .orElseThrow()
                        .distributions()
                        .containsKey(Driver.byId(heads.get(column)).orElseThrow())) {
                    world = world.with(
                            Driver.byId(heads.get(column)).orElseThrow(), Double.parseDouble(fields[column]));
                }
            }
            assertThat(Projector.project(world).results().moic())
                    .as(lines.get(place))
                    .isCloseTo(Double.parseDouble(fields[heads.size() - 2]), within(1e-9));
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    @DisplayName("stops an export of many trials, and nothing is left of it")
    void stopsExport(FxRobot robot) throws Exception {
        trials(MANY);
        Path place = Files.createDirectory(folder.resolve("stopped"));
        window.files.add(place.resolve("trials.csv"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(
                "it is under way",
                () -> window.core
                        .running
                        .nowProperty()
                        .get()
                        .filter(work -> work.fraction() > 0)
                        .isPresent());
        act(() -> window.core.actions.run(Action.STOP));
        until(
                "the unfinished file is gone",
                () -> String.valueOf(place.toFile().list().length).equals("0"));
        assertThat(get(() -> window.core.running.nowProperty().get())).isEmpty();
        assertThat(get(() -> window.core.notices.lines())).isEmpty();
    }

    @Test
    @DisplayName("is told that a thesis is full instead of having a thirteenth scenario")
    void fullThesis(FxRobot robot) {
        for (int copy = 0; copy < 9; copy++) {
            act(() -> window.core.edits.copyScenario("base"));
        }
        simulate(robot, 1_000);
        act(histogram()::requestFocus);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.ENTER);
        until("it says so", () -> !window.core.notices.lines().isEmpty());
        assertThat(get(() -> window.core.notices.lines().get(0).text()))
                .isEqualTo("No world was opened: a thesis holds 12 scenarios at most. Delete one and try again.");
        assertThat(get(window::thesis).scenarios()).hasSize(12);
    }

    @Test
    @DisplayName("is told in a sentence why the trials were not exported")
    void exportFails(FxRobot robot) {
        trials(1_000);
        window.files.add(folder.resolve("no such folder").resolve("trials.csv"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until("it says so", () -> !window.core.notices.lines().isEmpty());
        assertThat(get(() -> window.core.notices.lines().get(0).text()))
                .isEqualTo("The trials were not exported. The folder is no longer there: choose another place.");
    }

    private void makeCertain() {
        act(() -> window.workspace()
                .edit(
                        underwrite.app.workspace.Edit.of("certain"),
                        thesis -> thesis.withScenarios(thesis.scenarios().stream()
                                .map(scenario -> scenario.withDistributions(Map.of()))
                                .toList())));
    }

    @Test
    @DisplayName(
            "gives the strongest drivers ranges by one button where none is uncertain, and takes them back in one step")
    void givesRanges(FxRobot robot) {
        makeCertain();
        act(() -> window.core.actions.run(Action.TAB_SIMULATION));
        assertThat(text(".simulation-empty .type-card-title"))
                .isEqualTo("No driver is uncertain, so every trial would be the same.");
        Thesis certain = get(window::thesis);
        robot.clickOn("#simulation-begin");
        settle();
        for (Scenario scenario : get(window::thesis).scenarios()) {
            assertThat(scenario.distributions()).hasSize(12).doesNotContainKey(Driver.VALUATION_POST_MONEY);
            scenario.distributions()
                    .forEach(
                            (driver, range) -> assertThat(scenario.assumptions().value(driver))
                                    .as(driver.id())
                                    .isBetween(range.low(), range.high()));
        }
        assertThat(text("#simulation-begin")).isEqualTo("Simulate");
        trials(FEW);
        robot.clickOn("#simulation-begin");
        until("it is simulated", () -> text("#simulation-lead").equals("20,000 trials"));
        act(window.workspace()::undo);
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(certain);
    }

    @Test
    @DisplayName("gives one driver a range in the Ranges mode, changes its shape, and undoes both")
    void rangesMode(FxRobot robot) {
        makeCertain();
        act(() -> window.core.actions.run(Action.RANGES));
        DriverSlider slider = slider(Driver.VALUATION_EXIT_MULTIPLE);
        act(slider::requestFocus);
        press(robot, KeyCode.R);
        Distribution first =
                get(() -> window.workspace().active().distributions().get(Driver.VALUATION_EXIT_MULTIPLE));
        assertThat(first.shape()).isEqualTo(Shape.PERT);
        assertThat(first.low()).isLessThan(7);
        assertThat(first.high()).isGreaterThan(7);
        robot.clickOn("uniform");
        settle();
        assertThat(get(() -> window.workspace().active().distributions().get(Driver.VALUATION_EXIT_MULTIPLE))
                        .shape())
                .isEqualTo(Shape.UNIFORM);
        act(window.workspace()::undo);
        act(window.workspace()::undo);
        assertThat(get(() -> window.workspace().active().distributions())).isEmpty();
    }

    @Test
    @DisplayName(
            "never meets a number that is none: one trial, a total loss everywhere, and no trial that can be computed")
    void extremes(FxRobot robot) {
        simulate(robot, 1);
        assertThat(shownTexts()).noneMatch(text -> text.contains("NaN") || text.contains("∞"));
        act(() -> window.workspace()
                .edit(
                        underwrite.app.workspace.Edit.of("total loss"),
                        thesis -> thesis.withScenarios(thesis.scenarios().stream()
                                .map(scenario -> scenario.with(scenario.assumptions()
                                        .with(Driver.DEAL_DISTRESS_RECOVERY, 0)
                                        .with(Driver.DEAL_PREFERENCE_MULTIPLE, 0)
                                        .with(Driver.DEAL_MAX_DILUTION, 0.05)
                                        .with(Driver.LAB_CASH, 0)))
                                .toList())));
        simulate(robot, FEW);
        assertThat(shownTexts()).noneMatch(text -> text.contains("NaN") || text.contains("∞"));
        assertThat(shownHistogram().whyEmpty()).isEmpty();
        act(() -> window.workspace()
                .edit(
                        underwrite.app.workspace.Edit.of("clash"),
                        thesis -> thesis.withScenarios(thesis.scenarios().stream()
                                .map(scenario -> scenario.withDistributions(Map.of(
                                        Driver.VALUATION_ROUND_SIZE,
                                        new Distribution(Shape.NORMAL, 400_000, 450_000, Extras.NONE))))
                                .toList())));
        until("it says why", () -> text("#simulation-lead").equals("Not simulated"));
        assertThat(text("#simulation-rest")).contains("$18.0B");
        assertThat(get(() -> histogram().getParent().getOpacity()))
                .as("old results are dimmed, not taken away")
                .isEqualTo(0.45);
        assertThat(shownTexts()).noneMatch(text -> text.contains("NaN") || text.contains("∞"));
    }

    private List<String> shownTexts() {
        return get(() -> {
            List<String> texts = new ArrayList<>();
            window.scene().getRoot().lookupAll("*").forEach(node -> {
                if (node instanceof Labeled labeled && labeled.getText() != null) {
                    texts.add(labeled.getText());
                }
                if (node.getAccessibleText() != null) {
                    texts.add(node.getAccessibleText());
                }
                if (node instanceof underwrite.app.component.chart.Chart<?> chart && chart.drawn() != null) {
                    texts.add(chart.drawn().table().commaSeparated());
                }
            });
            return texts;
        });
    }

    @Test
    @DisplayName("leaves the tab and comes back: what was changed meanwhile is simulated on the first look")
    void comesBack(FxRobot robot) {
        simulate(robot, FEW);
        HistogramFigure before = shownHistogram();
        act(() -> window.core.actions.run(Action.TAB_PROJECTION));
        act(() -> window.core.actions.run(Action.TAB_SIMULATION));
        assertThat(get(() -> histogram().getParent().getOpacity()))
                .as("nothing changed, so nothing is old")
                .isEqualTo(1);
        act(() -> window.core.actions.run(Action.TAB_PROJECTION));
        act(() -> window.core.edits.setValue("base", Driver.VALUATION_FUNDAMENTALS_WEIGHT, 0.9));
        settle();
        act(() -> window.core.actions.run(Action.TAB_SIMULATION));
        until("it is simulated again", () -> !shownHistogram().loss().equals(before.loss()));
        assertThat(get(() -> Place.SIMULATION.label())).isEqualTo("Simulation");
    }
}
