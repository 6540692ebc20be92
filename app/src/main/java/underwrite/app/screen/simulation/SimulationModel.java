package underwrite.app.screen.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.simulation.SimulationState.Stage;
import underwrite.app.screen.simulation.SimulationState.UnderWay;
import underwrite.app.task.Running;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.SimulationEdits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/**
 * The simulation of the document. Once a person has asked for one it follows: while a slider is dragged, the first few trials, with the same
 * seed, so that what moves is signal; after that all of them, which can be watched and stopped. Nothing is run while nobody looks.
 */
public final class SimulationModel {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationModel.class);
    private static final Duration A_WHILE = Duration.ofMillis(300);

    private final Workspace workspace;
    private final Live live;
    private final Tasks tasks;
    private final Running running;
    private final SimulationEdits edits;
    private final LongSupplier nanoTime;
    private final Words words = UiWords.of(SimulationModel.class);
    private final ReadOnlyObjectWrapper<SimulationState> state = new ReadOnlyObjectWrapper<>(SimulationState.NONE);
    private boolean wanted;
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    /** What all trials were last asked for; null when the document has moved on since. */
    private @Nullable SimulationRequest settled;

    private @Nullable Run current;

    /** @param nanoTime a clock that only goes forward */
    public SimulationModel(Desk desk, Running running, LongSupplier nanoTime) {
        this.workspace = desk.workspace();
        this.edits = new SimulationEdits(workspace, desk.numbers());
        this.live = desk.live();
        this.tasks = desk.tasks();
        this.running = running;
        this.nanoTime = nanoTime;
        live.pictureProperty().addListener((property, old, now) -> follow());
        workspace.heldProperty().addListener((property, old, now) -> follow());
        workspace.openedProperty().addListener((property, old, now) -> forget());
    }

    ReadOnlyObjectProperty<SimulationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether somebody looks at it. */
    ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Runs all trials of the document as it is now. */
    public void simulate() {
        wanted = true;
        settled = null;
        live.refresh();
        if (settled == null) {
            runAll();
        }
    }

    /**
     * Gives the drivers that move the answer most a range, in every scenario that is simulated; one step.
     *
     * @param locked drivers that are known facts
     */
    public void giveRanges(Set<Driver> locked) {
        Thesis thesis = workspace.thesis();
        boolean known = thesis.scenario(thesis.simulation().scenario()).isPresent();
        List<Scenario> scenarios = known ? SimulationRequest.of(thesis).scenarios() : thesis.scenarios();
        edits.giveRanges(new RangeSuggestions(thesis, locked).of(scenarios));
    }

    /** Ends what is under way; what was there before stays. */
    public void stop() {
        Run run = current;
        if (run != null) {
            abandon();
            SimulationState stopped = state.get().ended(Stage.STOPPED, null);
            state.set(run.request.equals(shownRequest()) ? stopped : stopped.aged());
        }
    }

    /** It is looked at from now on, or no more. */
    void showing(boolean now) {
        looked.set(now);
        follow();
    }

    private void forget() {
        abandon();
        wanted = false;
        settled = null;
        state.set(SimulationState.NONE);
    }

    private void abandon() {
        Run run = current;
        if (run != null) {
            current = null;
            run.stopped = true;
            run.endShowing();
        }
    }

    private void follow() {
        if (!wanted || !looked.get()) {
            return;
        }
        if (workspace.heldProperty().get()) {
            runFew();
        } else if (settled == null || !settled.equals(request().orElse(null))) {
            runAll();
        }
    }

    /** What the document asks for; a document that cannot be simulated says why. */
    private Optional<SimulationRequest> request() {
        Picture picture = live.picture();
        try {
            SimulationRequest request = SimulationRequest.of(picture.thesis());
            Optional<ScenarioPicture> unusable = picture.scenarios().stream()
                    .filter(one -> !one.usable() && request.scenarios().contains(one.scenario()))
                    .findFirst();
            if (unusable.isEmpty()) {
                return Optional.of(request);
            }
            refuse(new UnusableScenarioException(unusable.get().clashes()));
        } catch (IllegalArgumentException unknownScenario) {
            refuse(unknownScenario);
        }
        return Optional.empty();
    }

    private void refuse(Exception why) {
        abandon();
        settled = null;
        state.set(state.get().ended(Stage.FAILED, why).aged());
    }

    private void runAll() {
        request().ifPresent(request -> {
            abandon();
            settled = request;
            start(new Run(request, true));
        });
    }

    /** One run at a time: a newer value waits for the run under way, so that pictures keep coming. */
    private void runFew() {
        Run run = current;
        if (run != null && !run.whole) {
            run.again = true;
            return;
        }
        request().filter(request -> !request.equals(shownRequest())).ifPresent(request -> {
            abandon();
            settled = null;
            start(new Run(request, false));
        });
    }

    private @Nullable SimulationRequest shownRequest() {
        return state.get().shown().map(SimulationModel::asked).orElse(null);
    }

    private static SimulationRequest asked(Simulated simulated) {
        return SimulationRequest.of(simulated.picture().thesis());
    }

    private void start(Run run) {
        current = run;
        if (run.whole) {
            state.set(state.get().running());
        }
        tasks.run(run::work, run::done, run::failed);
        tasks.after(A_WHILE, () -> run, Run::dim, failure -> {});
    }

    /** One simulation on its way. */
    private final class Run implements Progress {
        private final SimulationRequest request;
        private final boolean whole;
        private final Picture picture = live.picture();
        private final Optional<double[]> edges;
        private final long began = nanoTime.getAsLong();
        private final AtomicBoolean telling = new AtomicBoolean();
        private volatile boolean stopped;
        private volatile @Nullable SoFar reached;
        private boolean again;
        private boolean shown;

        Run(SimulationRequest request, boolean whole) {
            this.request = request;
            this.whole = whole;
            this.edges = whole
                    ? Optional.empty()
                    : state.get().shown().map(last -> last.spread().edges());
        }

        Simulated work() {
            int few = Math.min(SimulationRequest.LIVE_TRIALS, request.settings().trials());
            boolean all = few == request.settings().trials();
            try {
                if (!whole || all) {
                    return simulate(few, all);
                }
                Simulated first = simulate(few, false);
                tasks.onWindow(() -> preview(first));
                return simulate(request.settings().trials(), true);
            } catch (OutOfMemoryError tooMany) {
                throw new IllegalStateException(
                        words.get("memory", request.settings().trials()), tooMany);
            }
        }

        private Simulated simulate(int trials, boolean all) {
            int cores = Runtime.getRuntime().availableProcessors();
            SimulationResult result = Simulation.of(request.withTrials(trials))
                    .run(ForkJoinPool.commonPool(), whole ? cores : Math.max(1, cores - 1), this);
            MoicSpread spread = MoicSpread.of(result, edges);
            return new Simulated(result, spread, picture, all, elapsed());
        }

        private Duration elapsed() {
            return Duration.ofNanos(nanoTime.getAsLong() - began);
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }

        @Override
        public void report(SoFar soFar) {
            boolean counts = whole && soFar.trials() > SimulationRequest.LIVE_TRIALS;
            if (counts && elapsed().compareTo(A_WHILE) > 0) {
                reached = soFar;
                if (telling.compareAndSet(false, true)) {
                    tasks.onWindow(this::tell);
                }
            }
        }

        private void tell() {
            telling.set(false);
            SoFar soFar = reached;
            if (current != this || soFar == null) {
                return;
            }
            if (!shown && running.nowProperty().get().isEmpty()) {
                shown = true;
                running.begin(words.get("running"), SimulationModel.this::stop);
            }
            double left = elapsed().toNanos() * (double) (soFar.trials() - soFar.done()) / soFar.done();
            UnderWay now = new UnderWay(soFar, Duration.ofNanos((long) left));
            if (shown) {
                running.reached(now.fraction());
            }
            state.set(state.get().reached(now));
        }

        void endShowing() {
            if (shown) {
                shown = false;
                running.end();
            }
        }

        /** What is shown meanwhile is old by now. */
        private void dim() {
            if (current == this && !request.equals(shownRequest())) {
                state.set(state.get().aged());
            }
        }

        private void preview(Simulated first) {
            if (current == this) {
                state.set(state.get().showing(first));
            }
        }

        void done(Simulated simulated) {
            if (current == this) {
                current = null;
                endShowing();
                state.set(state.get().showing(simulated).ended(Stage.DONE, null));
                goOn();
            }
        }

        void failed(Exception why) {
            if (current == this) {
                current = null;
                endShowing();
                if (!(why instanceof CancellationException)) {
                    LOG.info("There is no simulation", why);
                }
                state.set(state.get().ended(Stage.FAILED, why).aged());
                goOn();
            }
        }

        private void goOn() {
            if (again) {
                follow();
            }
        }
    }
}
