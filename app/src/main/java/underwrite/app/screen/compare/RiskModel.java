package underwrite.app.screen.compare;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.live.Picture;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/** The risk of what is compared, simulated in the background; what is known already is not simulated again. */
final class RiskModel {
    private static final Logger LOG = LoggerFactory.getLogger(RiskModel.class);
    private static final Duration REST = Duration.ofMillis(150);

    private final Latest latest;
    private final ReadOnlyObjectWrapper<Of> risks = new ReadOnlyObjectWrapper<>(new Of(Map.of(), false));
    private Map<Asked, Optional<Risk>> known = Map.of();

    RiskModel(Tasks tasks) {
        latest = new Latest(tasks, REST);
    }

    /** What settles a simulation. */
    private record Asked(List<Scenario> scenarios, SimulationSettings settings) {}

    /**
     * The risks by the key of their column.
     *
     * @param ready whether they belong to what is compared now
     */
    record Of(Map<String, Risk> byKey, boolean ready) {}

    ReadOnlyObjectProperty<Of> risksProperty() {
        return risks.getReadOnlyProperty();
    }

    /** Asks for the risk of some columns and, under the key {@link SimulationSettings#ALL_SCENARIOS}, of the open thesis as a whole. */
    void ask(Picture picture, List<Column> columns) {
        Map<String, Asked> wanted = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.projection().isPresent())
                .forEach(column -> wanted.put(column.key(), asked(column.thesis(), column.scenario())));
        if (picture.firstUnusable().isEmpty() && picture.scenarios().size() > 1) {
            wanted.put(
                    SimulationSettings.ALL_SCENARIOS,
                    new Asked(picture.thesis().scenarios(), picture.thesis().simulation()));
        }
        Map<Asked, Optional<Risk>> before = known;
        if (before.keySet().containsAll(wanted.values())) {
            latest.drop();
            risks.set(new Of(byKey(wanted, before), true));
            return;
        }
        risks.set(new Of(risks.get().byKey(), false));
        Map<Asked, Thesis> theses = new HashMap<>();
        columns.forEach(column -> theses.put(asked(column.thesis(), column.scenario()), column.thesis()));
        latest.ask(
                () -> simulate(wanted, before, theses, picture.thesis()),
                found -> {
                    known = found;
                    risks.set(new Of(byKey(wanted, found), true));
                },
                failure -> {
                    LOG.info("The risk could not be simulated", failure);
                    risks.set(new Of(byKey(wanted, before), true));
                });
    }

    private static Asked asked(Thesis thesis, Scenario scenario) {
        return new Asked(List.of(scenario), thesis.simulation());
    }

    private static Map<Asked, Optional<Risk>> simulate(
            Map<String, Asked> wanted, Map<Asked, Optional<Risk>> before, Map<Asked, Thesis> theses, Thesis open) {
        Map<Asked, Optional<Risk>> found = new HashMap<>();
        for (Asked asked : wanted.values()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            Optional<Risk> last = before.get(asked);
            found.put(asked, last == null ? simulate(asked, theses.getOrDefault(asked, open)) : last);
        }
        return found;
    }

    /** A scenario that cannot be drawn from has no risk to show; the others have theirs. */
    private static Optional<Risk> simulate(Asked asked, Thesis thesis) {
        String scenario =
                asked.scenarios().size() == 1 ? asked.scenarios().get(0).id() : SimulationSettings.ALL_SCENARIOS;
        try {
            return Optional.of(Risk.of(thesis, scenario));
        } catch (UnusableScenarioException | UnusableDistributionException | UnusableCorrelationsException unusable) {
            LOG.info("No simulation of {}", scenario, unusable);
            return Optional.empty();
        }
    }

    private static Map<String, Risk> byKey(Map<String, Asked> wanted, Map<Asked, Optional<Risk>> found) {
        Map<String, Risk> risks = new HashMap<>();
        wanted.forEach(
                (key, asked) -> found.getOrDefault(asked, Optional.empty()).ifPresent(risk -> risks.put(key, risk)));
        return Map.copyOf(risks);
    }
}
