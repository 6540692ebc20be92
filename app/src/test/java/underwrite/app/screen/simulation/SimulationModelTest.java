package underwrite.app.screen.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.component.chart.ChartHost;
import underwrite.app.format.NumberText;
import underwrite.app.live.Live;
import underwrite.app.screen.Desk;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.shell.Navigation;
import underwrite.app.screen.simulation.SimulationState.Stage;
import underwrite.app.settings.Settings;
import underwrite.app.task.Running;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.SimulationEdits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.Summary;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.thesis.Thesis;

@DisplayName("The simulation of the document")
class SimulationModelTest {
    private static final int MANY = 20_000_000;
    private static final int SOME = 15_000;

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1);
    private final Set<Runnable> pulse = new LinkedHashSet<>();
    private final NumberText numbers = NumberText.ofSystem();
    private final Workspace workspace = new Workspace(thesis(), InstantSource.system());
    private final Live live = new Live(workspace, pulse::add, System::nanoTime);
    private final Running running = new Running();
    private final SimulationModel model = new SimulationModel(
            new Desk(
                    workspace,
                    live,
                    new Edits(workspace, numbers),
                    numbers,
                    new Tasks(worker, window::add),
                    new Settings(Map.of(), () -> {}),
                    new ActionTable(),
                    new Navigation(),
                    ChartHost.ALONE),
            running,
            System::nanoTime);

    private static Thesis thesis() {
        Map<Driver, Distribution> ranges = Map.of(
                Driver.MARKET_USAGE_GROWTH, new Distribution(Shape.PERT, 1, 6, Extras.NONE),
                Driver.VALUATION_EXIT_MULTIPLE, new Distribution(Shape.UNIFORM, 1, 20, Extras.NONE));
        Scenario base = new Scenario("base", "Base", 1, "", Assumptions.defaults(), Map.of(), ranges, Extras.NONE);
        return new Thesis(
                "",
                "Test",
                "Lab",
                "",
                null,
                MemoTexts.EMPTY,
                List.of(base),
                new SimulationSettings("base", SOME, 42, Sampling.SOBOL, List.of(), Extras.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    @BeforeEach
    void look() {
        model.showing(true);
    }

    @AfterEach
    void close() {
        model.stop();
        worker.shutdownNow();
    }

    /** Lets the window do what it was asked to, until something holds. */
    private void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Runnable action = window.poll(10, TimeUnit.MILLISECONDS);
            if (action != null) {
                action.run();
            }
        }
    }

    private void beat() {
        List<Runnable> now = List.copyOf(pulse);
        pulse.clear();
        now.forEach(Runnable::run);
    }

    private SimulationState state() {
        return model.stateProperty().get();
    }

    private Summary shownMoic() {
        return state().shown().orElseThrow().result().moic();
    }

    private Summary moicOf(int trials) {
        SimulationRequest request = SimulationRequest.of(workspace.thesis()).withTrials(trials);
        return Simulation.of(request).run(Runnable::run, 1, Progress.NONE).moic();
    }

    private void set(double weight) {
        workspace.edit(
                Edit.of("weight"),
                thesis -> thesis.withScenario(
                        "base",
                        base -> base.with(base.assumptions().with(Driver.VALUATION_FUNDAMENTALS_WEIGHT, weight))));
        beat();
    }

    private boolean shows(int trials) {
        return state().shown().filter(one -> one.result().trials() == trials).isPresent();
    }

    @Test
    @DisplayName("runs nothing before somebody asks, and then to the bit what the engine says")
    void asked() throws InterruptedException {
        set(0.4);
        assertThat(state().stage()).isEqualTo(Stage.NONE);
        model.simulate();
        until(() -> state().stage() == Stage.DONE);
        assertThat(shownMoic()).isEqualTo(moicOf(SOME));
    }

    @Test
    @DisplayName("follows a drag with 10,000 trials of the same seed, the newest value last, and runs all on release")
    void follows() throws InterruptedException {
        model.simulate();
        until(() -> state().stage() == Stage.DONE);
        workspace.hold();
        for (int step = 1; step <= 20; step++) {
            set(0.5 - step * 0.01);
        }
        Summary newest = moicOf(SimulationRequest.LIVE_TRIALS);
        until(() -> shows(SimulationRequest.LIVE_TRIALS) && shownMoic().equals(newest));
        assertThat(state().stale()).isFalse();
        workspace.release();
        until(() -> state().stage() == Stage.DONE && shows(SOME));
        assertThat(shownMoic()).isEqualTo(moicOf(SOME));
    }

    @Test
    @DisplayName("gives way at once when it is stopped: the worker is free and the first results stay")
    void stops() throws Exception {
        new SimulationEdits(workspace, numbers).setTrials(MANY);
        beat();
        model.simulate();
        until(() -> state().underWay().isPresent());
        assertThat(running.nowProperty().get()).isPresent();
        long start = System.nanoTime();
        running.stop();
        worker.submit(() -> {}).get(10, TimeUnit.SECONDS);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(took).as("ms, on a machine that may be busy").isLessThan(1_000);
        assertThat(state().stage()).isEqualTo(Stage.STOPPED);
        assertThat(shows(SimulationRequest.LIVE_TRIALS)).isTrue();
        assertThat(state().stale()).isFalse();
    }

    @Test
    @DisplayName(
            "says why a value outside its range cannot be drawn, keeps the old result, and goes on when it is mended")
    void refuses() throws InterruptedException {
        model.simulate();
        until(() -> state().stage() == Stage.DONE);
        workspace.edit(
                Edit.of("outside"),
                thesis -> thesis.withScenario(
                        "base", base -> base.with(base.assumptions().with(Driver.VALUATION_EXIT_MULTIPLE, 30))));
        beat();
        until(() -> state().stage() == Stage.FAILED);
        assertThat(state().failure()).hasMessageContaining(Driver.VALUATION_EXIT_MULTIPLE.label());
        assertThat(state().shown()).isPresent();
        assertThat(state().stale()).isTrue();
        workspace.undo();
        beat();
        until(() -> state().stage() == Stage.DONE);
        assertThat(state().stale()).isFalse();
        assertThat(shownMoic()).isEqualTo(moicOf(SOME));
    }

    @Test
    @DisplayName("forgets all of it when another document is opened")
    void forgets() throws InterruptedException {
        model.simulate();
        until(() -> state().stage() == Stage.DONE);
        workspace.open(thesis().withTitle("Another"), null, false);
        beat();
        assertThat(state()).isEqualTo(SimulationState.NONE);
    }
}
