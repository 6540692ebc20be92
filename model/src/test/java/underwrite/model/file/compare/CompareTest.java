package underwrite.model.file.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.RandomThesis;
import underwrite.model.file.compare.Merge.Side;
import underwrite.model.file.json.Json;
import underwrite.model.library.Presets;
import underwrite.model.sensitivity.InputBridge;
import underwrite.model.series.Result;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("Two theses side by side")
class CompareTest {
    private static final Thesis BASE = Presets.all().get(0).thesis();

    private static Thesis with(Thesis thesis, Driver driver, double value) {
        return thesis.withScenario(
                "base", scenario -> scenario.with(scenario.assumptions().with(driver, value)));
    }

    private static double base(Thesis thesis, Driver driver) {
        return thesis.scenario("base").orElseThrow().assumptions().value(driver);
    }

    private static Thesis likelier(Thesis thesis, String scenarioId) {
        return thesis.withScenarios(thesis.scenarios().stream()
                .map(scenario -> scenario.withProbability(scenario.id().equals(scenarioId) ? 0.5 : 0.25))
                .toList());
    }

    private static Thesis without(Thesis thesis, String scenarioId) {
        List<Scenario> left = thesis.scenarios().stream()
                .filter(scenario -> !scenario.id().equals(scenarioId))
                .map(scenario -> scenario.withProbability(0.5))
                .toList();
        return thesis.withScenarios(left);
    }

    @Nested
    @DisplayName("changes")
    class Changes {

        @Test
        @DisplayName("are none between a thesis and itself, 50 random theses")
        void areNoneBetweenTheSame() {
            for (int seed = 0; seed < 50; seed++) {
                assertThat(Change.between(RandomThesis.of(seed), RandomThesis.of(seed)))
                        .isEmpty();
            }
        }

        @Test
        @DisplayName("name the field by its path, with what it was and what it is")
        void nameTheField() {
            Thesis changed = with(BASE, Driver.CAPEX_TRAINING_GROWTH, 1.7);
            assertThat(Change.between(BASE, changed))
                    .containsExactly(new Change(
                            "scenarios[base].assumptions.capex.trainingGrowth",
                            Optional.of(new Json.Numeral("2.5", 0)),
                            Optional.of(new Json.Numeral("1.7", 0))));
        }

        @Test
        @DisplayName("show what was added or removed as one")
        void showWhatWasRemoved() {
            List<Change> changes = Change.between(BASE, without(BASE, "bear"));
            assertThat(changes)
                    .extracting(Change::path)
                    .containsExactly("scenarios[bear]", "scenarios[bull].probability");
            assertThat(changes.get(0).after()).isEmpty();
        }

        @Test
        @DisplayName("do not mistake a default that one of two leaves out")
        void knowDefaults() {
            SimulationSettings standard = SimulationSettings.DEFAULT;
            Thesis seeded = new Thesis(
                    BASE.id(),
                    BASE.title(),
                    BASE.lab(),
                    BASE.author(),
                    BASE.asOf(),
                    BASE.memo(),
                    BASE.scenarios(),
                    new SimulationSettings(
                            standard.scenario(), standard.trials(), 7, standard.sampling(), List.of(), Extras.NONE),
                    BASE.evidence(),
                    BASE.milestones(),
                    BASE.accepted(),
                    BASE.diligence(),
                    BASE.extras());
            assertThat(Change.between(BASE, seeded)).extracting(Change::path).containsExactly("simulation.seed");
        }
    }

    @Nested
    @DisplayName("effects")
    class EffectsOfChanges {

        @Test
        @DisplayName("of the changed drivers sum to the difference of the result")
        void sumToTheDifference() {
            Thesis changed = with(
                    with(with(BASE, Driver.CAPEX_TRAINING_GROWTH, 1.7), Driver.MARKET_USAGE_GROWTH, 2.5),
                    Driver.VALUATION_EXIT_MULTIPLE,
                    9);
            List<Effects> effects = Effects.between(BASE, changed, Result.MOIC);
            assertThat(effects).hasSize(1);
            Effects base = effects.get(0);
            assertThat(base.scenario()).isEqualTo("base");
            assertThat(base.drivers()).hasSize(3);
            assertThat(base.drivers().stream()
                            .mapToDouble(InputBridge.Effect::effect)
                            .sum())
                    .isCloseTo(base.after().orElseThrow() - base.before().orElseThrow(), within(1e-9));
        }

        @Test
        @DisplayName("are without a number where a scenario is unusable")
        void areWithoutANumberWhereUnusable() {
            Effects base = Effects.between(BASE, with(BASE, Driver.MARKET_SIZE, 1), Result.MOIC)
                    .get(0);
            assertThat(base.before()).isPresent();
            assertThat(base.after()).isEmpty();
            assertThat(base.drivers()).isEmpty();
        }
    }

    @Nested
    @DisplayName("merged")
    class Merged {

        @Test
        @DisplayName("take over what only one of them changed")
        void takeOverWhatOneChanged() {
            Thesis mine = with(BASE, Driver.MARKET_SIZE, 6_000);
            Thesis theirs = with(with(BASE, Driver.LAB_CASH, 5_000), Driver.MOAT_OPEN_LAG, 6);
            Merge merge = Merge.of(BASE, mine, theirs);
            assertThat(merge.conflicts()).isEmpty();
            Thesis merged = merge.decided(conflict -> Side.MINE);
            assertThat(merged).isEqualTo(with(theirs, Driver.MARKET_SIZE, 6_000));
        }

        @Test
        @DisplayName("ask about what both changed differently, and not about what both changed alike")
        void askAboutConflicts() {
            Thesis mine = with(with(BASE, Driver.MARKET_SIZE, 6_000), Driver.LAB_CASH, 5_000);
            Thesis theirs = with(with(BASE, Driver.MARKET_SIZE, 7_000), Driver.LAB_CASH, 5_000);
            Merge merge = Merge.of(BASE, mine, theirs);
            assertThat(merge.conflicts())
                    .extracting(Merge.Conflict::path)
                    .containsExactly("scenarios[base].assumptions.market.size");
            assertThat(base(merge.decided(conflict -> Side.MINE), Driver.MARKET_SIZE))
                    .isEqualTo(6_000);
            assertThat(base(merge.decided(conflict -> Side.THEIRS), Driver.MARKET_SIZE))
                    .isEqualTo(7_000);
        }

        @Test
        @DisplayName("keep the reasons of both")
        void keepReasons() {
            Thesis mine = reasoned(BASE, Driver.MARKET_SIZE, "mine");
            Thesis theirs = reasoned(BASE, Driver.LAB_CASH, "theirs");
            Scenario merged = Merge.of(BASE, mine, theirs)
                    .decided(conflict -> Side.MINE)
                    .scenario("base")
                    .orElseThrow();
            assertThat(merged.rationale().get(Driver.MARKET_SIZE).note()).isEqualTo("mine");
            assertThat(merged.rationale().get(Driver.LAB_CASH).note()).isEqualTo("theirs");
        }

        private Thesis reasoned(Thesis thesis, Input input, String note) {
            return thesis.withScenario("base", scenario -> {
                Map<Input, Rationale> rationale = new LinkedHashMap<>(scenario.rationale());
                rationale.put(input, new Rationale(note, List.of(), Extras.NONE));
                return scenario.withRationale(rationale);
            });
        }

        @Test
        @DisplayName("take probabilities from one side as a whole, so that they sum to 1")
        void takeProbabilitiesAsAWhole() {
            Merge merge = Merge.of(BASE, likelier(BASE, "bear"), likelier(BASE, "bull"));
            assertThat(merge.conflicts()).extracting(Merge.Conflict::path).containsExactly(Merge.PROBABILITIES);
            assertThat(merge.decided(conflict -> Side.THEIRS)).isEqualTo(likelier(BASE, "bull"));
        }

        @Test
        @DisplayName("drop a scenario that one removed, unless the list that has it is chosen")
        void dropRemovedScenarios() {
            Thesis theirs = without(BASE, "bear");
            Thesis mine = with(BASE, Driver.MARKET_SIZE, 6_000);
            Thesis merged = Merge.of(BASE, mine, theirs).decided(conflict -> Side.MINE);
            assertThat(merged).isEqualTo(with(theirs, Driver.MARKET_SIZE, 6_000));

            Merge contested = Merge.of(BASE, likelier(BASE, "bear"), theirs);
            assertThat(contested.decided(conflict -> Side.MINE)).isEqualTo(likelier(BASE, "bear"));
            assertThat(contested.decided(conflict -> Side.THEIRS)).isEqualTo(theirs);
        }

        @Test
        @DisplayName("without a common start ask about every difference")
        void askAboutEverythingWithoutAStart() {
            Thesis theirs = with(with(BASE, Driver.MARKET_SIZE, 7_000), Driver.LAB_CASH, 5_000);
            Merge merge = Merge.ofTwo(BASE, theirs);
            assertThat(merge.conflicts()).hasSize(2);
            assertThat(merge.decided(conflict -> Side.MINE)).isEqualTo(BASE);
            assertThat(merge.decided(conflict -> Side.THEIRS)).isEqualTo(theirs);
        }

        @Test
        @DisplayName("are a valid thesis and lose no side, 200 random triples")
        void areValid() {
            for (int seed = 0; seed < 200; seed++) {
                Thesis base = RandomThesis.of(seed);
                Thesis mine = RandomThesis.of(seed + 1_000);
                Thesis theirs = RandomThesis.of(seed + 2_000);
                Merge merge = Merge.of(base, mine, theirs);
                int turn = seed;
                merge.decided(conflict -> (conflict.path().length() + turn) % 2 == 0 ? Side.MINE : Side.THEIRS);
                assertThat(Merge.of(base, base, theirs).decided(conflict -> Side.MINE))
                        .isEqualTo(theirs);
                assertThat(Merge.of(base, mine, base).decided(conflict -> Side.THEIRS))
                        .isEqualTo(mine);
            }
        }
    }
}
