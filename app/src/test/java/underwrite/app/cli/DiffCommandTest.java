package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command diff")
class DiffCommandTest {
    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void twoTheses() {
        before = Ran.preset("anthropic-2024-03", folder);
        after = folder.resolve("after.thesis");
        Ran.of("set", before, "market.size=10000", "pricing.grossMargin=35%", "deal.security=common", "-o", after);
    }

    @Test
    @DisplayName("lists every change in the order of the file")
    void listsChanges() {
        JsonNode document = Ran.of("diff", before, after, "--json").json();
        assertThat(Lists.newArrayList(document.fieldNames())).containsExactly("changes", "effects");
        assertThat(document.get("changes").toString())
                .isEqualTo(
                        "[{\"path\":\"scenarios[base].assumptions.market.size\",\"before\":5000,\"after\":10000},"
                                + "{\"path\":\"scenarios[base].assumptions.pricing.grossMargin\",\"before\":0.4,\"after\":0.35},"
                                + "{\"path\":\"scenarios[base].assumptions.deal.security\",\"before\":\"nonParticipating\",\"after\":\"common\"}]");
    }

    @Test
    @DisplayName("says what each change does to the results that both theses project to")
    void attributesEffects() {
        JsonNode effects = Ran.of("diff", before, after, "--json").json().get("effects");
        double from = moic(before);
        double to = moic(after);
        JsonNode moic = Lists.newArrayList(effects).stream()
                .filter(effect -> effect.get("result").asText().equals("moic"))
                .findFirst()
                .orElseThrow();
        assertThat(moic.get("scenario").asText()).isEqualTo("base");
        assertThat(moic.get("before").asDouble()).isCloseTo(from, within(1e-9));
        assertThat(moic.get("after").asDouble()).isCloseTo(to, within(1e-9));
        double sum = Lists.newArrayList(moic.get("drivers")).stream()
                .mapToDouble(driver -> driver.get("effect").asDouble())
                .sum();
        assertThat(sum).isCloseTo(to - from, within(1e-9));
        assertThat(moic.get("drivers").findValuesAsText("driver"))
                .containsExactlyInAnyOrder("market.size", "pricing.grossMargin", "deal.security");
    }

    private static double moic(Path thesis) {
        return Ran.of("project", thesis, "--scenario", "base", "--json")
                .json()
                .at("/scenarios/0/results/moic")
                .asDouble();
    }

    @Test
    @DisplayName(
            "shows the standard error of what each change does once more than twelve changed, and none where it is exact")
    void showsTheErrorOfSampledEffects() {
        Path far = folder.resolve("far.thesis");
        Ran.of("new", "--preset", "anthropic-2025-03", "-o", far);
        assertThat(Ran.of("diff", before, far).out()).containsPattern("x ± \\d");
        assertThat(Ran.of("diff", before, after).out()).contains("MOIC").doesNotContain("±");
    }

    @Test
    @DisplayName("names the fewest changes that turn the decision at the hurdle rate")
    void namesWhatTurnsTheDecision() {
        Path dear = folder.resolve("dear.thesis");
        Ran.of("set", before, "valuation.exitMultiple=2", "lab.cash=4100", "-o", dear);
        assertThat(Ran.of("diff", before, dear).out())
                .contains("base: the decision at the hurdle rate turns with valuation.exitMultiple\n");
    }

    @Test
    @DisplayName("shows both in tables, and one line where nothing changed")
    void showsTables() {
        Ran ran = Ran.of("diff", before, after);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("scenarios[base].assumptions.market.size", "10000", "MOIC");
        assertThat(Ran.of("diff", before, before)).isEqualTo(new Ran(0, "The two say the same.\n", ""));
        assertThat(Ran.of("diff", before, before, "--json").json().toString())
                .isEqualTo("{\"changes\":[],\"effects\":[]}");
    }

    @Test
    @DisplayName("says which of the two files is wrong")
    void namesTheWrongFile() throws IOException {
        Files.writeString(after, "{");
        Ran ran = Ran.of("diff", before, after, "--json");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.errors()).singleElement().asString().startsWith("after.thesis: ");
        assertThat(ran.out()).isEmpty();
    }
}
