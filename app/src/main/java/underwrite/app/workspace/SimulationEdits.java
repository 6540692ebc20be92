package underwrite.app.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What a person does about the simulation of a thesis: how it is run, what goes together, and a world taken out of it. Each is one step. */
public final class SimulationEdits {
    private final Workspace workspace;
    private final NumberText numbers;
    private final Words words = UiWords.of(SimulationEdits.class);

    public SimulationEdits(Workspace workspace, NumberText numbers) {
        this.workspace = workspace;
        this.numbers = numbers;
    }

    /** Simulates one scenario, or all of them by probability ({@link SimulationSettings#ALL_SCENARIOS}). */
    public void simulate(String scenario) {
        boolean all = scenario.equals(SimulationSettings.ALL_SCENARIOS);
        String name =
                workspace.thesis().scenario(scenario).map(Scenario::name).orElse(words.get("edit.simulation.all"));
        String label = all ? name : words.get("edit.simulation.scenario", name);
        change(
                label,
                old -> new SimulationSettings(
                        scenario, old.trials(), old.seed(), old.sampling(), old.correlations(), old.extras()));
    }

    /** Sets the number of trials, 1..10^8. */
    public void setTrials(int trials) {
        change(
                words.get("edit.simulation.trials", numbers.exact(Unit.PEOPLE, trials)),
                old -> new SimulationSettings(
                        old.scenario(), trials, old.seed(), old.sampling(), old.correlations(), old.extras()));
    }

    /** Sets the seed, 0..2^53-1. */
    public void setSeed(long seed) {
        change(
                words.get("edit.simulation.seed", String.valueOf(seed)),
                old -> new SimulationSettings(
                        old.scenario(), old.trials(), seed, old.sampling(), old.correlations(), old.extras()));
    }

    /** Sets how the trials are drawn; the words name it in the step. */
    public void setSampling(Sampling sampling, String name) {
        change(
                words.get("edit.simulation.sampling", name),
                old -> new SimulationSettings(
                        old.scenario(), old.trials(), old.seed(), sampling, old.correlations(), old.extras()));
    }

    /** Puts a correlation in the place of one, or behind the others. */
    public void setCorrelation(int place, Correlation correlation) {
        List<Correlation> all = new ArrayList<>(workspace.thesis().simulation().correlations());
        if (place < all.size()) {
            all.set(place, correlation);
        } else {
            all.add(correlation);
        }
        correlate(
                words.get(
                        "edit.correlation",
                        correlation.first().label(UiWords.language()),
                        correlation.second().label(UiWords.language())),
                all);
    }

    /** Takes a correlation away. */
    public void removeCorrelation(int place) {
        List<Correlation> all = new ArrayList<>(workspace.thesis().simulation().correlations());
        Correlation gone = all.remove(place);
        correlate(
                words.get(
                        "edit.correlation.none",
                        gone.first().label(UiWords.language()),
                        gone.second().label(UiWords.language())),
                all);
    }

    /** Puts correlations that can hold together in the place of those that cannot. */
    public void useNearest(List<Correlation> nearest) {
        correlate(words.get("edit.correlation.nearest"), nearest);
    }

    private void correlate(String label, List<Correlation> correlations) {
        change(
                label,
                old -> new SimulationSettings(
                        old.scenario(), old.trials(), old.seed(), old.sampling(), correlations, old.extras()));
    }

    private void change(String label, UnaryOperator<SimulationSettings> change) {
        workspace.edit(Edit.of(label), thesis -> thesis.withSimulation(change.apply(thesis.simulation())));
    }

    /** Gives drivers of several scenarios ranges, all in one step. */
    public void giveRanges(Map<String, Map<Driver, Distribution>> byScenario) {
        long count = byScenario.values().stream()
                .flatMap(ranges -> ranges.keySet().stream())
                .distinct()
                .count();
        workspace.edit(Edit.of(words.get("edit.ranges", count)), thesis -> {
            Thesis changed = thesis;
            for (Map.Entry<String, Map<Driver, Distribution>> entry : byScenario.entrySet()) {
                changed = changed.withScenario(entry.getKey(), old -> {
                    Map<Driver, Distribution> all = new LinkedHashMap<>(old.distributions());
                    all.putAll(entry.getValue());
                    return old.withDistributions(all);
                });
            }
            return changed;
        });
    }

    /** Widens every range that does not hold its scenario's value, all in one step. */
    public void widenRanges() {
        Map<String, Map<Driver, Distribution>> widened = new LinkedHashMap<>();
        for (Scenario scenario : workspace.thesis().scenarios()) {
            Map<Driver, Distribution> ranges = new LinkedHashMap<>();
            scenario.distributions().forEach((driver, range) -> {
                Distribution held = range.holding(scenario.assumptions().value(driver));
                if (!held.equals(range)) {
                    ranges.put(driver, held);
                }
            });
            widened.put(scenario.id(), ranges);
        }
        giveRanges(widened);
    }

    /** Whether there is room for another scenario. */
    public boolean hasRoom() {
        return workspace.thesis().scenarios().size() < ScenarioList.LIMIT;
    }

    /**
     * Adds a world as a scenario at a probability of 0 behind the one it was drawn from, and looks at it. What was drawn is certain in it:
     * it has no ranges, and reasons stay only where the value did.
     */
    public void openWorld(String source, Assumptions world, String wantedName, String description) {
        Thesis thesis = workspace.thesis();
        boolean taken =
                thesis.scenarios().stream().anyMatch(scenario -> scenario.name().equals(wantedName));
        String name = taken ? ScenarioList.freshName(thesis, wantedName) : wantedName;
        String id = ScenarioList.freshId(thesis, name);
        workspace.edit(
                Edit.of(words.get("edit.world", name)).in(source),
                before -> opened(before, source, id, name, description, world));
        workspace.activate(id);
    }

    private static Thesis opened(
            Thesis thesis, String source, String id, String name, String description, Assumptions world) {
        Thesis copied = ScenarioList.copied(thesis, source, id, name);
        return copied.withScenario(
                id,
                copy -> new Scenario(
                        id,
                        name,
                        copy.probability(),
                        description,
                        world,
                        reasonsThatStay(copy, world),
                        Map.of(),
                        copy.extras()));
    }

    private static Map<Input, Rationale> reasonsThatStay(Scenario scenario, Assumptions world) {
        Map<Input, Rationale> staying = new LinkedHashMap<>(scenario.rationale());
        staying.keySet().removeAll(scenario.assumptions().differencesTo(world));
        return staying;
    }
}
