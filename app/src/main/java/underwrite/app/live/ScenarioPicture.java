package underwrite.app.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.app.theme.Slot;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.thesis.Scenario;

/**
 * One scenario as it is shown: its projection, or why there is none and the last good one.
 *
 * @param slot its colour and shape
 * @param lastGood what can be shown: the projection of the scenario as it is, or of how it was before it clashed; null when it never
 *     could be projected
 * @param clashes why it cannot be projected as it is; empty when it can
 */
public record ScenarioPicture(
        Scenario scenario, Slot slot, @Nullable Projection lastGood, List<Clash> clashes) {
    public ScenarioPicture {
        clashes = List.copyOf(clashes);
    }

    /** The scenario's id. */
    public String id() {
        return scenario.id();
    }

    /** Whether the scenario can be projected as it is. */
    public boolean usable() {
        return clashes.isEmpty();
    }

    /** The projection of the scenario as it is. */
    public Optional<Projection> projection() {
        return usable() ? Optional.ofNullable(lastGood) : Optional.empty();
    }

    /** The results that can be shown, of the scenario as it is or as it was when it could be projected last. */
    public Optional<Results> shownResults() {
        return Optional.ofNullable(lastGood).map(Projection::results);
    }
}
