package underwrite.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

@DisplayName("The scenarios of a thesis")
class ScenarioListTest {

    private static Thesis thesis(double... probabilities) {
        List<Scenario> scenarios = new ArrayList<>();
        for (double probability : probabilities) {
            String id = "s" + scenarios.size();
            scenarios.add(
                    new Scenario(id, id, probability, "", Assumptions.defaults(), Map.of(), Map.of(), Extras.NONE));
        }
        return new Thesis(
                "",
                "T",
                "L",
                "",
                null,
                MemoTexts.EMPTY,
                scenarios,
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private static List<Double> probabilities(Thesis thesis) {
        return thesis.scenarios().stream().map(Scenario::probability).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.6 to the second of 30 50 20, 0.3 0.5 0.2, 1, 0.6, 0.24 0.6 0.16",
        "1 to one takes all from the others, 0.3 0.5 0.2, 0, 1, 1 0 0",
        "half to one when the others have nothing, 1 0 0, 0, 0.5, 0.5 0.25 0.25",
        "a third: the last takes the rounding, 0.4 0.3 0.3, 0, 0, 0 0.5 0.5",
        "three equal others, 0.25 0.25 0.25 0.25, 0, 0, 0 0.333333 0.333333 0.333334",
        "a zero stays zero and takes no rounding, 0 0.3 0.6 0.1 0, 0, 0.2, 0.2 0.24 0.48 0.08 0",
        "a single scenario is certain, 1, 0, 0.3, 1",
    })
    @DisplayName("share what one of them leaves")
    void share(String why, String before, int place, double probability, String after) {
        double[] start = List.of(before.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        Thesis changed = ScenarioList.withProbability(thesis(start), "s" + place, probability);
        assertThat(probabilities(changed))
                .as(why)
                .containsExactlyElementsOf(
                        List.of(after.split(" ")).stream().map(Double::valueOf).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("sum to exactly 1 through any run of edits, copies and deletions")
    void sum(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Thesis thesis = thesis(0.3, 0.5, 0.2);
        for (int i = 0; i < 1000; i++) {
            String id = thesis.scenarios()
                    .get(random.nextInt(thesis.scenarios().size()))
                    .id();
            thesis = switch (random.nextInt(3)) {
                case 0 -> ScenarioList.withProbability(thesis, id, random.nextDouble());
                case 1 ->
                    thesis.scenarios().size() < ScenarioList.LIMIT
                            ? ScenarioList.copied(thesis, id, ScenarioList.freshId(thesis, id), id)
                            : thesis;
                default -> thesis.scenarios().size() > 2 ? ScenarioList.without(thesis, id) : thesis;
            };
            BigDecimal exact = BigDecimal.ZERO;
            for (double probability : probabilities(thesis)) {
                assertThat(probability).isBetween(0.0, 1.0);
                exact = exact.add(BigDecimal.valueOf(probability));
            }
            assertThat(exact.doubleValue()).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    @DisplayName("refuse a probability that is none")
    void refuse() {
        assertThatThrownBy(() -> ScenarioList.withProbability(thesis(1), "s0", Double.NaN))
                .hasMessageContaining("0 to 1");
    }

    @Test
    @DisplayName("get a copy behind the one copied, at 0%")
    void copy() {
        Thesis changed = ScenarioList.copied(thesis(0.4, 0.6), "s0", "new", "New");
        assertThat(changed.scenarios().stream().map(Scenario::id)).containsExactly("s0", "new", "s1");
        assertThat(probabilities(changed)).containsExactly(0.4, 0.0, 0.6);
    }

    @Test
    @DisplayName("keep at least one")
    void keepOne() {
        assertThat(ScenarioList.without(thesis(1), "s0").scenarios()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "Deep winter, deep-winter",
        "  Été 2026!, ete-2026",
        "###, scenario",
        "All, all-2",
        "S0, s0-2",
        "a very long name that goes on and on past every limit, a-very-long-name-that-goes-on-and-on-pas",
    })
    @DisplayName("get ids that files allow and that are not taken")
    void ids(String name, String id) {
        assertThat(ScenarioList.freshId(thesis(1), name)).isEqualTo(id).matches("[a-z0-9-]{1,40}");
    }

    @Test
    @DisplayName("get names that count on")
    void names() {
        Thesis two = ScenarioList.copied(thesis(1), "s0", "x", "s0 2");
        assertThat(ScenarioList.freshName(two, "s0")).isEqualTo("s0 3");
        assertThat(ScenarioList.freshName(two, "s0 2")).isEqualTo("s0 3");
    }
}
