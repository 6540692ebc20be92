package underwrite.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.model.driver.Driver.CAPEX_TRAINING_GROWTH;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.format.NumberText;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("A range whose mode is the slider's value")
class RangesFollowTest {
    private static final Thesis FIRST = ranged(Shape.PERT);

    private final Workspace workspace = new Workspace(FIRST, InstantSource.system());
    private final Edits edits = new Edits(workspace, NumberText.of(Locale.ROOT));

    private static Thesis ranged(Shape shape) {
        Thesis preset = Presets.byId("anthropic-2024-03").orElseThrow().thesis();
        Distribution range = new Distribution(shape, 1.7, 4, Extras.NONE);
        return preset.withScenario("base", old -> old.withDistributions(Map.of(CAPEX_TRAINING_GROWTH, range)));
    }

    private void move(double value) {
        edits.setValue("base", CAPEX_TRAINING_GROWTH, value);
    }

    private Distribution range() {
        Scenario base = workspace.thesis().scenario("base").orElseThrow();
        return base.distributions().get(CAPEX_TRAINING_GROWTH);
    }

    @Test
    @DisplayName("widens to hold a value below or above it, and undo takes back both")
    void widens() {
        move(1.25);
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.25, 4, Extras.NONE));
        workspace.undo();
        assertThat(workspace.thesis()).isEqualTo(FIRST);
        move(5);
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.7, 5, Extras.NONE));
    }

    @Test
    @DisplayName("keeps no trace of where a drag has been in between")
    void detour() {
        workspace.hold();
        move(9);
        move(1.1);
        move(1.6);
        workspace.release();
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.6, 4, Extras.NONE));
        workspace.hold();
        move(9);
        move(1.6);
        workspace.release();
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.6, 4, Extras.NONE));
    }

    @Test
    @DisplayName("stays when another slider moves, and when its ends are percentiles")
    void stays() {
        edits.setValue("base", Driver.MARKET_SIZE, 7_000);
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.7, 4, Extras.NONE));
        workspace.open(ranged(Shape.LOGNORMAL), null, false);
        move(1.25);
        assertThat(range()).isEqualTo(new Distribution(Shape.LOGNORMAL, 1.7, 4, Extras.NONE));
    }

    @Test
    @DisplayName("is widened on request where a file has its value outside")
    void onRequest() {
        workspace.open(
                FIRST.withScenario("base", old -> old.with(old.assumptions().with(CAPEX_TRAINING_GROWTH, 1.25))),
                null,
                false);
        assertThat(range().low()).isEqualTo(1.7);
        new SimulationEdits(workspace, NumberText.of(Locale.ROOT)).widenRanges();
        assertThat(range()).isEqualTo(new Distribution(Shape.PERT, 1.25, 4, Extras.NONE));
        workspace.undo();
        assertThat(range().low()).isEqualTo(1.7);
    }
}
