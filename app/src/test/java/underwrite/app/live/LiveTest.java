package underwrite.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("The live picture")
class LiveTest {
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Workspace workspace = new Workspace(thesis(), InstantSource.system());
    private final Live live = new Live(workspace, waiting::add, () -> nanos.addAndGet(1000));

    private static Thesis thesis() {
        return new Thesis(
                "",
                "Test",
                "Lab",
                "",
                null,
                MemoTexts.EMPTY,
                List.of(scenario("bear", 0.25), scenario("base", 0.75)),
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private static Scenario scenario(String id, double probability) {
        return new Scenario(id, id, probability, "", Assumptions.defaults(), Map.of(), Map.of(), Extras.NONE);
    }

    private void beat() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private void set(String scenario, Driver driver, double value) {
        workspace.edit(
                Edit.of("set"),
                thesis -> thesis.withScenario(
                        scenario, s -> s.with(s.assumptions().with(driver, value))));
    }

    private double moic(String scenario) {
        return live.picture()
                .scenario(scenario)
                .orElseThrow()
                .shownResults()
                .orElseThrow()
                .moic();
    }

    @Test
    @DisplayName("follows the document at the next beat with the newest values, once")
    void follows() {
        AtomicInteger pictures = new AtomicInteger();
        live.pictureProperty().addListener((property, old, now) -> pictures.incrementAndGet());
        double before = moic("base");
        for (int i = 0; i < 10; i++) {
            set("base", Driver.VALUATION_EXIT_MULTIPLE, 8 + i);
        }
        assertThat(moic("base")).isEqualTo(before);
        beat();
        assertThat(pictures).hasValue(1);
        Assumptions now = workspace.active().assumptions();
        assertThat(moic("base"))
                .isEqualTo(Projector.project(now).results().moic())
                .isNotEqualTo(before);
        assertThat(live.picture()
                        .scenario("base")
                        .orElseThrow()
                        .projection()
                        .orElseThrow()
                        .assumptions())
                .isEqualTo(now);
    }

    @Test
    @DisplayName("weighs the scenarios by probability")
    void weighs() {
        set("bear", Driver.VALUATION_EXIT_MULTIPLE, 2);
        beat();
        assertThat(live.picture().expected().orElseThrow().moic()).isEqualTo(0.25 * moic("bear") + 0.75 * moic("base"));
    }

    @Test
    @DisplayName("keeps the last good projection of a scenario that cannot be computed, and says why")
    void clash() {
        double good = moic("base");
        set("base", Driver.VALUATION_ROUND_SIZE, 20_000);
        beat();
        ScenarioPicture base = live.picture().scenario("base").orElseThrow();
        assertThat(base.usable()).isFalse();
        assertThat(base.clashes().get(0).message()).isNotBlank();
        assertThat(base.projection()).isEmpty();
        assertThat(moic("base")).isEqualTo(good);
        assertThat(live.picture().expected()).isEmpty();
        assertThat(live.picture().scenario("bear").orElseThrow().usable()).isTrue();

        workspace.undo();
        beat();
        assertThat(live.picture().scenario("base").orElseThrow().usable()).isTrue();
        assertThat(live.picture().expected()).isPresent();
    }

    @Test
    @DisplayName("does not show another document's figures for a scenario that never could be computed")
    void otherDocument() {
        Thesis clashing =
                thesis().withScenario("base", s -> s.with(s.assumptions().with(Driver.VALUATION_ROUND_SIZE, 20_000)));
        workspace.open(clashing, null, false);
        beat();
        assertThat(live.picture().scenario("base").orElseThrow().shownResults()).isEmpty();
    }

    @Test
    @DisplayName("knows what the multiple was before the last step")
    void before() {
        assertThat(live.picture().moicBefore()).isEmpty();
        double first = moic("base");
        set("base", Driver.VALUATION_EXIT_MULTIPLE, 9);
        beat();
        assertThat(live.picture().moicBefore()).hasValue(first);
    }

    @Test
    @DisplayName("follows a switch of the scenario without projecting anew")
    void activates() {
        workspace.activate("bear");
        beat();
        assertThat(live.picture().active().id()).isEqualTo("bear");
    }

    @Test
    @DisplayName("says how long projecting takes")
    void took() {
        assertThat(live.picture().took()).isEqualTo(Duration.ofNanos(1000));
    }
}
