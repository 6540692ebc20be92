package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

@DisplayName("The command project")
class ProjectCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "answers {0} with the numbers that were computed apart from this program")
    @ValueSource(
            strings = {
                "default",
                "three-scenarios",
                "participating-sale",
                "common-late-exit",
                "listing-everything-moved",
                "funding-fails",
                "failure-after-rounds",
                "at-the-limits"
            })
    void agreesWithTheGoldenTheses(String name) throws IOException {
        JsonNode golden = new ObjectMapper().readTree(Files.readString(Ran.golden(name + ".expected.json", folder)));
        Ran ran = Ran.of("project", Ran.golden(name + ".thesis", folder), "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        agree(name, golden, ran.json());
    }

    private static void agree(String place, JsonNode golden, JsonNode actual) {
        if (golden.isObject()) {
            golden.properties().forEach(entry -> {
                String path = place + "." + entry.getKey();
                assertThat(actual.has(entry.getKey())).as(path).isTrue();
                agree(path, entry.getValue(), actual.get(entry.getKey()));
            });
        } else if (golden.isArray()) {
            assertThat(actual).as(place).hasSameSizeAs(golden);
            for (int i = 0; i < golden.size(); i++) {
                agree(place + "[" + i + "]", golden.get(i), actual.get(i));
            }
        } else if (golden.isNumber()) {
            double expected = golden.asDouble();
            double tolerance = Math.max(place.contains("irr") ? 1e-7 : 1e-12, 1e-9 * Math.abs(expected));
            assertThat(actual.isNumber()).as(place).isTrue();
            assertThat(Math.abs(actual.asDouble() - expected)).as(place).isLessThanOrEqualTo(tolerance);
        } else {
            assertThat(actual).as(place).isEqualTo(golden);
        }
    }

    @Test
    @DisplayName("keeps the keys of its JSON document in the promised order")
    void keepsTheOrderOfKeys() {
        JsonNode document = Ran.of("project", Ran.golden("three-scenarios.thesis", folder), "--json")
                .json();
        assertThat(Lists.newArrayList(document.fieldNames()))
                .containsExactly("thesis", "lab", "asOf", "scenarios", "expected");
        assertThat(document.get("asOf").asText()).isEqualTo("2024-03-31");
        JsonNode scenario = document.get("scenarios").get(0);
        assertThat(Lists.newArrayList(scenario.fieldNames()))
                .containsExactly("id", "name", "probability", "results", "series");
        assertThat(Lists.newArrayList(scenario.get("results").fieldNames()))
                .isEqualTo(Result.all().stream().map(Result::id).toList());
        assertThat(Lists.newArrayList(scenario.get("series").fieldNames()))
                .isEqualTo(Series.all().stream().map(Series::id).toList());
        assertThat(Lists.newArrayList(document.get("expected").fieldNames()))
                .containsExactly("moic", "irr", "proceeds", "invested", "probabilityOfLoss");
    }

    @Test
    @DisplayName("leaves out the weighted results when one scenario is chosen")
    void projectsOneScenario() {
        JsonNode document = Ran.of(
                        "project", Ran.golden("three-scenarios.thesis", folder), "--scenario", "bull", "--json")
                .json();
        assertThat(document.get("scenarios")).hasSize(1);
        assertThat(document.get("scenarios").get(0).get("id").asText()).isEqualTo("bull");
        assertThat(document.has("expected")).isFalse();
    }

    static List<String> presets() {
        return Presets.all().stream().map(Preset::id).toList();
    }

    @ParameterizedTest(name = "projects {0}, and the table shows what the document holds")
    @MethodSource("presets")
    void projectsEveryPreset(String preset) {
        Path file = Ran.preset(preset, folder);
        Ran document = Ran.of("project", file, "--json");
        assertThat(document.code()).as(document.err()).isZero();
        JsonNode base = document.json().get("scenarios").get(1);
        Ran table = Ran.of("project", file);
        assertThat(table.code()).isZero();
        String moic = Shown.value(Result.MOIC, base.get("results").get("moic").asDouble());
        assertThat(table.out().lines().filter(line -> line.startsWith("MOIC")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(moic));
        assertThat(table.out()).doesNotContain("NaN", "Infinity");
        assertThat(document.err() + table.err()).isEmpty();
    }

    @Test
    @DisplayName("ends the yearly table in the year in which funding fails")
    void endsTheTableInDistress() {
        Ran ran = Ran.of("project", Ran.golden("funding-fails.thesis", folder));
        int distress = Ran.of("project", Ran.golden("funding-fails.thesis", folder), "--json")
                .json()
                .at("/scenarios/0/results/distressYear")
                .asInt();
        assertThat(distress).isBetween(1, 9);
        assertThat(ran.out()).contains("Funding fails in year " + distress + ".");
        String revenue = ran.out()
                .lines()
                .filter(line -> line.startsWith("Revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(revenue.strip().split("\\s{2,}")).hasSize(distress + 2);
    }

    @Test
    @DisplayName("writes nothing and ends with 1 when one of several scenarios is unusable, naming it and the fix")
    void refusesAnUnusableScenario() throws IOException {
        Path file = Ran.golden("three-scenarios.thesis", folder);
        String text = Files.readString(file);
        int bull = text.indexOf("\"id\": \"bull\"");
        Files.writeString(
                file,
                text.substring(0, bull)
                        + text.substring(bull).replaceFirst("\"lab.cash\": [0-9.]+", "\"lab.cash\": 400000"));
        for (Ran ran : List.of(Ran.of("project", file), Ran.of("project", file, "--json"))) {
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errors())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("three-scenarios.thesis: scenario bull: "));
        }
        assertThat(Ran.of("project", file, "--scenario", "base").code())
                .as("the other scenarios are fine alone")
                .isZero();
    }
}
