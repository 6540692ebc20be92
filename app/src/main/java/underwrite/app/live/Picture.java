package underwrite.app.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.model.projection.Expected;
import underwrite.model.thesis.Thesis;

/**
 * The document and all its scenarios carried through the model: what every place on screen draws from, and always of one moment.
 *
 * @param scenarios in the order of the thesis, at least one
 * @param active the one looked at
 * @param expected weighted by probability; empty while a scenario cannot be projected
 * @param moicBefore MOIC of the active scenario before the last step, when that can be said
 * @param discreet whether amounts of money are hidden
 * @param refused how many edits the document did not take; what a view shows of them is drawn over
 * @param took the time that projecting all scenarios takes: the median of the last runs
 */
public record Picture(
        Thesis thesis,
        List<ScenarioPicture> scenarios,
        ScenarioPicture active,
        Optional<Expected> expected,
        OptionalDouble moicBefore,
        boolean discreet,
        int refused,
        Duration took) {
    public Picture {
        scenarios = List.copyOf(scenarios);
    }

    /** The picture of a scenario of the thesis. */
    public Optional<ScenarioPicture> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** The first scenario that cannot be projected. */
    public Optional<ScenarioPicture> firstUnusable() {
        return scenarios.stream().filter(scenario -> !scenario.usable()).findFirst();
    }
}
