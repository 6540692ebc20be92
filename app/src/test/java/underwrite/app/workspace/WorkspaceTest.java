package underwrite.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("The open document")
class WorkspaceTest {
    private final Clock clock = new Clock();
    private final Thesis first = thesis();
    private final Workspace workspace = new Workspace(first, clock);

    private static final class Clock implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        void passes(int millis) {
            now = now.plus(Duration.ofMillis(millis));
        }
    }

    private static Scenario scenario(String id, double probability) {
        return new Scenario(id, id, probability, "", Assumptions.defaults(), Map.of(), Map.of(), Extras.NONE);
    }

    private static Thesis thesis() {
        return new Thesis(
                "",
                "Test",
                "Lab",
                "",
                null,
                MemoTexts.EMPTY,
                List.of(scenario("bear", 0.3), scenario("base", 0.5), scenario("bull", 0.2)),
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private void set(Driver driver, double value) {
        set(driver, value, workspace.active().id());
    }

    private void set(Driver driver, double value, String scenario) {
        Edit edit = new Edit((before, after) -> driver.id() + " to " + value, driver, scenario, driver);
        workspace.edit(
                edit,
                thesis -> thesis.withScenario(
                        scenario, s -> s.with(s.assumptions().with(driver, value))));
    }

    private double value(Driver driver) {
        return workspace.active().assumptions().value(driver);
    }

    private int stepsToUndo() {
        int steps = 0;
        while (workspace.lastStepProperty().get() != null) {
            workspace.undo();
            steps++;
        }
        return steps;
    }

    @Nested
    @DisplayName("makes one step of")
    class Steps {
        @Test
        @DisplayName("a drag from press to release, however long it takes")
        void drag() {
            workspace.hold();
            for (int i = 1; i <= 5; i++) {
                set(Driver.MARKET_SIZE, 5000 + i);
                clock.passes(2000);
            }
            workspace.release();
            assertThat(stepsToUndo()).isEqualTo(1);
            assertThat(workspace.thesis()).isSameAs(first);
        }

        @Test
        @DisplayName("keys on one driver less than 600 ms apart, and two when they rest for 600")
        void keys() {
            set(Driver.MARKET_SIZE, 5001);
            clock.passes(599);
            set(Driver.MARKET_SIZE, 5002);
            clock.passes(600);
            set(Driver.MARKET_SIZE, 5003);
            assertThat(stepsToUndo()).isEqualTo(2);
        }

        @Test
        @DisplayName("each of two drags that follow at once on the same driver")
        void twoDrags() {
            for (int i = 1; i <= 2; i++) {
                workspace.hold();
                set(Driver.MARKET_SIZE, 5000 + i);
                workspace.release();
            }
            assertThat(stepsToUndo()).isEqualTo(2);
        }

        @Test
        @DisplayName("each of two drivers within a moment")
        void twoDrivers() {
            set(Driver.MARKET_SIZE, 5001);
            set(Driver.LAB_CASH, 1);
            assertThat(stepsToUndo()).isEqualTo(2);
        }

        @Test
        @DisplayName("nothing, when a drag ends where it began")
        void backAgain() {
            workspace.hold();
            set(Driver.MARKET_SIZE, 6000);
            set(Driver.MARKET_SIZE, 5000);
            workspace.release();
            assertThat(workspace.lastStepProperty().get()).isNull();
            assertThat(workspace.editedProperty().get()).isFalse();
        }

        @Test
        @DisplayName("keys before a save and keys after it, apart")
        void save() {
            set(Driver.MARKET_SIZE, 5001);
            Thesis saved = workspace.thesis();
            workspace.saved(saved, Path.of("a.thesis"));
            set(Driver.MARKET_SIZE, 5002);
            workspace.undo();
            assertThat(workspace.thesis()).isEqualTo(saved);
            assertThat(workspace.editedProperty().get()).isFalse();
        }
    }

    @Nested
    @DisplayName("when undone")
    class Undo {
        @Test
        @DisplayName("names the step by its words")
        void names() {
            set(Driver.MARKET_SIZE, 6000);
            assertThat(workspace.lastStepProperty().get().label()).isEqualTo("market.size to 6000.0");
            workspace.undo();
            assertThat(workspace.nextStepProperty().get().label()).isEqualTo("market.size to 6000.0");
        }

        @Test
        @DisplayName("goes back to the scenario and the slider tab of the step")
        void returns() {
            set(Driver.CAPEX_TRAINING_GROWTH, 3, "bear");
            workspace.activate("bull");
            workspace.groupProperty().set(Group.MARKET);
            workspace.undo();
            assertThat(workspace.activeScenarioProperty().get()).isEqualTo("bear");
            assertThat(workspace.groupProperty().get()).isEqualTo(Group.CAPEX);
        }

        @Test
        @DisplayName("clears edited at the saved state, and sets it again beyond")
        void savedState() {
            set(Driver.MARKET_SIZE, 6000);
            workspace.saved(workspace.thesis(), Path.of("a.thesis"));
            workspace.undo();
            assertThat(workspace.editedProperty().get()).isTrue();
            workspace.redo();
            assertThat(workspace.editedProperty().get()).isFalse();
        }

        @Test
        @DisplayName("keeps 500 steps and forgets the oldest")
        void limit() {
            for (int i = 1; i <= 510; i++) {
                set(Driver.MARKET_SIZE, 5000 + i);
                clock.passes(1000);
            }
            assertThat(stepsToUndo()).isEqualTo(500);
            assertThat(value(Driver.MARKET_SIZE)).isEqualTo(5010);
        }

        @Test
        @DisplayName("a new step forgets what could be redone")
        void forgets() {
            set(Driver.MARKET_SIZE, 6000);
            workspace.undo();
            set(Driver.LAB_CASH, 1);
            assertThat(workspace.nextStepProperty().get()).isNull();
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        @DisplayName("all the way gives the first document, and redone all the way the last")
        void allTheWay(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 300; i++) {
                act(random);
                clock.passes(random.nextInt(1200));
            }
            Thesis last = workspace.thesis();
            List<Thesis> seen = new ArrayList<>();
            while (workspace.lastStepProperty().get() != null) {
                seen.add(workspace.thesis());
                workspace.undo();
            }
            assertThat(workspace.thesis()).isSameAs(first);
            for (int i = seen.size() - 1; i >= 0; i--) {
                workspace.redo();
                assertThat(workspace.thesis()).isSameAs(seen.get(i));
            }
            assertThat(workspace.thesis()).isSameAs(last);
        }

        private void act(SplittableRandom random) {
            List<Scenario> scenarios = workspace.thesis().scenarios();
            Scenario one = scenarios.get(random.nextInt(scenarios.size()));
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (scenarios.size() < ScenarioList.LIMIT) {
                        String id = ScenarioList.freshId(workspace.thesis(), one.name());
                        workspace.edit(
                                Edit.of("copy").in(one.id()), thesis -> ScenarioList.copied(thesis, one.id(), id, id));
                        workspace.activate(id);
                    }
                }
                case 1 -> workspace.edit(Edit.of("delete"), thesis -> ScenarioList.without(thesis, one.id()));
                case 2 ->
                    workspace.edit(
                            Edit.of("probability").in(one.id()),
                            thesis -> ScenarioList.withProbability(thesis, one.id(), random.nextInt(101) / 100.0));
                case 3 -> workspace.activate(one.id());
                default -> {
                    Driver driver = Driver.all().get(random.nextInt(Driver.all().size()));
                    set(driver, driver.min() + random.nextInt(50) / 50.0 * (driver.max() - driver.min()), one.id());
                }
            }
            assertThat(workspace
                            .thesis()
                            .scenario(workspace.activeScenarioProperty().get()))
                    .as("the active scenario is one of the thesis")
                    .isPresent();
        }
    }

    @Test
    @DisplayName("is edited when it was recovered, whatever the file says")
    void recovered() {
        workspace.openUnsaved(first, null);
        assertThat(workspace.editedProperty().get()).isTrue();
    }

    @Test
    @DisplayName("has nothing to undo after another document was opened")
    void opened() {
        set(Driver.MARKET_SIZE, 6000);
        workspace.open(thesis(), Path.of("b.thesis"), true);
        assertThat(workspace.lastStepProperty().get()).isNull();
        assertThat(workspace.editedProperty().get()).isFalse();
        assertThat(workspace.readOnlyProperty().get()).isTrue();
        assertThat(workspace.activeScenarioProperty().get()).isEqualTo("base");
    }
}
