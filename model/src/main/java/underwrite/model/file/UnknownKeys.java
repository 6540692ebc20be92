package underwrite.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import underwrite.model.file.json.Shown;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/** Lists the keys of a thesis that this version does not know, by their path. */
public final class UnknownKeys {
    private final List<String> paths = new ArrayList<>();

    private UnknownKeys() {}

    /** The paths, in the order of the file. */
    public static List<String> of(Thesis thesis) {
        UnknownKeys unknown = new UnknownKeys();
        unknown.add("", thesis.extras());
        unknown.add("memo.", thesis.memo().extras());
        for (int i = 0; i < thesis.scenarios().size(); i++) {
            unknown.addScenario("scenarios[" + i + "].", thesis.scenarios().get(i));
        }
        unknown.add("simulation.", thesis.simulation().extras());
        unknown.addEach("simulation.correlations", thesis.simulation().correlations(), c -> c.extras());
        unknown.addEach("evidence", thesis.evidence(), item -> item.extras());
        unknown.addEach("milestones", thesis.milestones(), item -> item.extras());
        unknown.addEach("accepted", thesis.accepted(), item -> item.extras());
        unknown.addEach("diligence", thesis.diligence(), item -> item.extras());
        return unknown.paths;
    }

    private void addScenario(String path, Scenario scenario) {
        add(path, scenario.extras());
        scenario.rationale()
                .forEach((input, rationale) -> add(path + "rationale." + input.id() + ".", rationale.extras()));
        scenario.distributions()
                .forEach((driver, shape) -> add(path + "distributions." + driver.id() + ".", shape.extras()));
    }

    private <T> void addEach(String path, List<T> items, Function<T, Extras> extras) {
        for (int i = 0; i < items.size(); i++) {
            add(path + "[" + i + "].", extras.apply(items.get(i)));
        }
    }

    private void add(String path, Extras extras) {
        extras.entries().forEach(entry -> paths.add(path + Shown.text(entry.key())));
    }
}
