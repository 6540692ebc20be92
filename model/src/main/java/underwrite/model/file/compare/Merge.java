package underwrite.model.file.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underwrite.model.file.json.Json;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * Brings the edits of two people together, field by field: what only one of them changed is taken over, what both changed alike is
 * theirs together, and what both changed differently is a {@link Conflict} for a person to decide. Which scenarios there are and their
 * probabilities go together as one field, so that they always sum to 1.
 */
public final class Merge {
    /** The field that stands for the list of scenarios with their probabilities. */
    public static final String PROBABILITIES = "probabilities";

    private static final String SCENARIOS = "scenarios";
    private static final String PROBABILITY = "probability";
    private static final String DISTRIBUTION = "].distributions.";

    private final Json.@Nullable Members base;
    private final Json.Members mine;
    private final Json.Members theirs;
    private final List<Conflict> conflicts;

    /** Whose version of a field to take. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * A field that both changed, each in another way.
     *
     * @param path as in {@link Change#path()}, or {@link #PROBABILITIES}
     * @param base what both started from; empty when the field was not there
     * @param mine empty when I removed it
     * @param theirs empty when they removed it
     */
    public record Conflict(String path, Optional<Json> base, Optional<Json> mine, Optional<Json> theirs) {}

    private Merge(Json.@Nullable Members base, Json.Members mine, Json.Members theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        List<Conflict> found = new ArrayList<>();
        merged("", base, mine, theirs, conflict -> {
            found.add(conflict);
            return Side.MINE;
        });
        this.conflicts = List.copyOf(found);
    }

    /** Two versions of one thesis, and the version that both started from. */
    public static Merge of(Thesis base, Thesis mine, Thesis theirs) {
        return new Merge(tree(base), tree(mine), tree(theirs));
    }

    /** Two theses that have no common start: every field in which they differ is a conflict. */
    public static Merge ofTwo(Thesis mine, Thesis theirs) {
        return new Merge(null, tree(mine), tree(theirs));
    }

    /** What a person has to decide, in the order of the file. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The merged thesis, each conflict decided. */
    public Thesis decided(Function<Conflict, Side> choose) {
        Json merged = merged("", base, mine, theirs, choose);
        return ThesisTree.thesis(withScenarios((Json.Members) Objects.requireNonNull(merged)));
    }

    private static Json.Members tree(Thesis thesis) {
        Json.Members tree = ThesisTree.of(thesis);
        Map<String, Json> members = new LinkedHashMap<>(tree.members());
        Json.Members scenarios = scenarios(tree);
        Map<String, Json> without = new LinkedHashMap<>();
        List<Json> probabilities = new ArrayList<>();
        scenarios.members().forEach((id, scenario) -> {
            Map<String, Json> rest = new LinkedHashMap<>(((Json.Members) scenario).members());
            Json probability = rest.remove(PROBABILITY);
            probabilities.add(new Json.Items(List.of(new Json.Text(id, 0), probability), 0));
            without.put(id, new Json.Members(rest, 0));
        });
        members.put(SCENARIOS, new Json.Members(without, 0));
        members.put(PROBABILITIES, new Json.Items(probabilities, 0));
        return new Json.Members(members, 0);
    }

    private static Json.Members scenarios(Json.Members tree) {
        return tree.members().get(SCENARIOS) instanceof Json.Members scenarios ? scenarios : ThesisTree.empty();
    }

    private static @Nullable Json merged(
            String path,
            @Nullable Json base,
            @Nullable Json mine,
            @Nullable Json theirs,
            Function<Conflict, Side> choose) {
        if (same(mine, theirs) || same(base, theirs)) {
            return mine;
        }
        if (same(base, mine)) {
            return theirs;
        }
        if (mine instanceof Json.Members one && theirs instanceof Json.Members other && !isWhole(path)) {
            Json.Members start = base instanceof Json.Members object ? object : ThesisTree.empty();
            return members(path, start, one, other, choose);
        }
        Conflict conflict =
                new Conflict(path, Optional.ofNullable(base), Optional.ofNullable(mine), Optional.ofNullable(theirs));
        return choose.apply(conflict) == Side.MINE ? mine : theirs;
    }

    /** A distribution is taken whole: the low end of one and the high end of the other may be none. */
    private static boolean isWhole(String path) {
        return path.contains(DISTRIBUTION);
    }

    private static Json members(
            String path, Json.Members base, Json.Members mine, Json.Members theirs, Function<Conflict, Side> choose) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (String key : Change.keys(mine, theirs)) {
            Json value = merged(
                    ThesisTree.below(path, key),
                    base.members().get(key),
                    mine.members().get(key),
                    theirs.members().get(key),
                    choose);
            if (value != null) {
                members.put(key, value);
            }
        }
        return new Json.Members(members, 0);
    }

    private static boolean same(@Nullable Json one, @Nullable Json other) {
        return Objects.equals(one, other);
    }

    /** Puts the chosen list of scenarios together again; a simulation of a scenario that went is one of all. */
    private Json.Members withScenarios(Json.Members merged) {
        Map<String, Json> members = new LinkedHashMap<>(merged.members());
        Json.Items probabilities = (Json.Items) members.remove(PROBABILITIES);
        Map<String, Json> scenarios = new LinkedHashMap<>();
        for (Json entry : Objects.requireNonNull(probabilities).values()) {
            List<Json> pair = ((Json.Items) entry).values();
            String id = ((Json.Text) pair.get(0)).value();
            scenarios.put(id, whole(scenario(merged, id), pair.get(1)));
        }
        members.put(SCENARIOS, new Json.Members(scenarios, 0));
        if (members.get("simulation") instanceof Json.Members simulation) {
            members.put("simulation", ofKnownScenario(simulation, scenarios));
        }
        return new Json.Members(members, 0);
    }

    /** A scenario that one removed comes back when the list that has it was chosen. */
    private Json.Members scenario(Json.Members merged, String id) {
        for (Json.Members tree : List.of(merged, mine, theirs)) {
            if (scenarios(tree).members().get(id) instanceof Json.Members scenario) {
                return scenario;
            }
        }
        throw new IllegalStateException("No side has the scenario " + id);
    }

    private static Json whole(Json.Members scenario, Json probability) {
        Map<String, Json> members = new LinkedHashMap<>(scenario.members());
        members.put(PROBABILITY, probability);
        return new Json.Members(members, 0);
    }

    private static Json ofKnownScenario(Json.Members simulation, Map<String, Json> scenarios) {
        String id = ThesisTree.text(simulation, "scenario");
        if (scenarios.containsKey("[" + id + "]")) {
            return simulation;
        }
        Map<String, Json> members = new LinkedHashMap<>(simulation.members());
        members.put("scenario", new Json.Text(SimulationSettings.ALL_SCENARIOS, 0));
        return new Json.Members(members, 0);
    }
}
