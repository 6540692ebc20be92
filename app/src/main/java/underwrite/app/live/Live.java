package underwrite.app.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import underwrite.app.task.Pulse;
import underwrite.app.theme.Slot;
import underwrite.app.workspace.Step;
import underwrite.app.workspace.Workspace;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Watches the document and projects all its scenarios once a frame, with the newest values; what was asked for in between is never
 * computed. A scenario that cannot be projected keeps its last good projection.
 */
public final class Live {
    private static final int WARM_UP_RUNS = 30;

    private final Workspace workspace;
    private final Pulse pulse;
    private final LongSupplier nanoTime;
    private final Timings timings = new Timings();
    private final Slots slots = new Slots();
    private final Map<String, Projection> lastGood = new HashMap<>();
    private final ReadOnlyObjectWrapper<Picture> picture;
    private Thesis projected;
    private List<ScenarioPicture> scenarios;
    private Before before = Before.NONE;
    private boolean forgotten;
    private boolean discreet;

    public Live(Workspace workspace, Pulse pulse, LongSupplier nanoTime) {
        this.workspace = workspace;
        this.nanoTime = nanoTime;
        this.projected = workspace.thesis();
        this.scenarios = project(projected);
        this.picture = new ReadOnlyObjectWrapper<>(draw());
        Runnable refresh = this::refresh;
        workspace.thesisProperty().addListener(observable -> pulse.next(refresh));
        workspace.activeScenarioProperty().addListener(observable -> pulse.next(refresh));
        workspace.lastStepProperty().addListener(observable -> pulse.next(refresh));
        workspace.refusedProperty().addListener(observable -> pulse.next(refresh));
        workspace.openedProperty().addListener((property, old, now) -> forget());
        this.pulse = pulse;
    }

    /** The first runs load classes; the time that is shown is that of the later ones. One run a beat, so that no frame waits for them. */
    public void warmUp() {
        pulse.next(() -> warmUp(WARM_UP_RUNS));
    }

    private void warmUp(int runs) {
        if (!forgotten) {
            project(projected);
        }
        if (runs > 1) {
            pulse.next(() -> warmUp(runs - 1));
        }
    }

    /** Makes the picture one of the document as it is now, without waiting for the next frame. */
    public void refresh() {
        Thesis thesis = workspace.thesis();
        if (forgotten || !thesis.equals(projected)) {
            forgotten = false;
            scenarios = project(thesis);
            projected = thesis;
        }
        picture.set(draw());
    }

    private void forget() {
        lastGood.clear();
        slots.clear();
        forgotten = true;
    }

    /** Draws all anew, with or without amounts of money. */
    public void hideMoney(boolean hide) {
        discreet = hide;
        picture.set(draw());
    }

    /** Gives a scenario another colour and shape. */
    public void recolour(String scenario, Slot slot) {
        slots.give(scenario, slot, ids(projected));
        scenarios = project(projected);
        picture.set(draw());
    }

    private static List<String> ids(Thesis thesis) {
        return thesis.scenarios().stream().map(Scenario::id).toList();
    }

    private List<ScenarioPicture> project(Thesis thesis) {
        List<String> ids = ids(thesis);
        List<ScenarioPicture> result = new ArrayList<>(ids.size());
        long start = nanoTime.getAsLong();
        for (Scenario scenario : thesis.scenarios()) {
            result.add(project(scenario, slots.of(scenario.id(), ids)));
        }
        timings.add(nanoTime.getAsLong() - start);
        return result;
    }

    private ScenarioPicture project(Scenario scenario, Slot slot) {
        List<Clash> clashes = List.of();
        try {
            lastGood.put(scenario.id(), Projector.project(scenario.assumptions()));
        } catch (UnusableScenarioException e) {
            clashes = e.clashes();
        }
        return new ScenarioPicture(scenario, slot, lastGood.get(scenario.id()), clashes);
    }

    private Picture draw() {
        String activeId = workspace.active().id();
        ScenarioPicture active = scenarios.stream()
                .filter(scenario -> scenario.id().equals(activeId))
                .findFirst()
                .orElse(scenarios.get(0));
        int refused = workspace.refusedProperty().get();
        return new Picture(
                projected, scenarios, active, expected(), moicBefore(activeId), discreet, refused, timings.median());
    }

    private Optional<Expected> expected() {
        List<Expected.Weighted> weighted = new ArrayList<>(scenarios.size());
        for (ScenarioPicture scenario : scenarios) {
            Optional<Projection> projection = scenario.projection();
            if (projection.isEmpty()) {
                return Optional.empty();
            }
            weighted.add(new Expected.Weighted(scenario.scenario().probability(), projection.get()));
        }
        return Optional.of(Expected.of(weighted));
    }

    private OptionalDouble moicBefore(String activeId) {
        Step step = workspace.lastStepProperty().get();
        Assumptions assumptions = step == null
                ? null
                : step.before().scenario(activeId).map(Scenario::assumptions).orElse(null);
        if (!Objects.equals(assumptions, before.assumptions())) {
            before = Before.of(assumptions);
        }
        return before.moic();
    }

    /** The document and its scenarios carried through the model. */
    public Picture picture() {
        return picture.get();
    }

    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The assumptions before the last step and what they came to; kept, since a drag asks again in every frame. */
    private record Before(@Nullable Assumptions assumptions, OptionalDouble moic) {
        static final Before NONE = new Before(null, OptionalDouble.empty());

        static Before of(@Nullable Assumptions assumptions) {
            if (assumptions == null || !Projector.clashes(assumptions).isEmpty()) {
                return new Before(assumptions, OptionalDouble.empty());
            }
            return new Before(
                    assumptions,
                    OptionalDouble.of(Projector.project(assumptions).results().moic()));
        }
    }
}
