package underwrite.app.workspace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/** The scenarios of a thesis, added to and taken from; probabilities keep their sum of 1 and ids stay distinct. */
public final class ScenarioList {
    /** The most scenarios that a thesis holds. */
    public static final int LIMIT = 12;

    private static final int ID_LENGTH = 40;
    /** Ids that mean something else in files and on the command line. */
    private static final Set<String> RESERVED = Set.of("all", "expected");

    private ScenarioList() {}

    /** The thesis with a copy of a scenario behind it, at a probability of 0. */
    public static Thesis copied(Thesis thesis, String scenarioId, String newId, String newName) {
        List<Scenario> scenarios = new ArrayList<>(thesis.scenarios());
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario source = scenarios.get(i);
            if (source.id().equals(scenarioId)) {
                scenarios.add(
                        i + 1,
                        new Scenario(
                                newId,
                                newName,
                                0,
                                source.description(),
                                source.assumptions(),
                                source.rationale(),
                                source.distributions(),
                                source.extras()));
                return thesis.withScenarios(scenarios);
            }
        }
        throw new IllegalArgumentException("The thesis has no scenario " + scenarioId);
    }

    /** The thesis with scenarios of another behind its own, at a probability of 0 and each under the name that it is given. */
    public static Thesis beside(Thesis thesis, List<Scenario> others, UnaryOperator<String> named) {
        Thesis result = thesis;
        for (Scenario other : others) {
            List<Scenario> scenarios = new ArrayList<>(result.scenarios());
            String name = named.apply(other.name());
            scenarios.add(new Scenario(
                    freshId(result, name),
                    name,
                    0,
                    other.description(),
                    other.assumptions(),
                    other.rationale(),
                    other.distributions(),
                    other.extras()));
            result = result.withScenarios(scenarios);
        }
        return result;
    }

    /** The thesis without a scenario; the others take its probability. The last one stays. */
    public static Thesis without(Thesis thesis, String scenarioId) {
        List<Scenario> left = thesis.scenarios().stream()
                .filter(scenario -> !scenario.id().equals(scenarioId))
                .toList();
        return left.isEmpty() ? thesis : thesis.withScenarios(Probabilities.whole(left));
    }

    /** The thesis with one probability set, 0..1; the others share the rest. */
    public static Thesis withProbability(Thesis thesis, String scenarioId, double probability) {
        return thesis.withScenarios(Probabilities.with(thesis.scenarios(), scenarioId, probability));
    }

    /** An id that no scenario of the thesis has, made from a name: "Deep winter" gives deep-winter. */
    public static String freshId(Thesis thesis, String name) {
        Set<String> taken = thesis.scenarios().stream().map(Scenario::id).collect(Collectors.toSet());
        taken.addAll(RESERVED);
        String stem = stem(name);
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? stem : shortened(stem, ID_LENGTH - 4) + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** A name that no scenario of the thesis has: "Base" gives "Base 2". */
    public static String freshName(Thesis thesis, String name) {
        Set<String> taken = thesis.scenarios().stream().map(Scenario::name).collect(Collectors.toSet());
        String stem = name.replaceFirst(" \\d+$", "");
        return Stream.iterate(2, n -> n + 1)
                .map(n -> stem + " " + n)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static String stem(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "scenario" : shortened(plain, ID_LENGTH);
    }

    private static String shortened(String id, int length) {
        return id.length() <= length ? id : id.substring(0, length).replaceAll("-$", "");
    }
}
