package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command simulate")
class SimulateCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void open() {
        file = Ran.preset("anthropic-2024-03", folder);
    }

    private static String[] spread() {
        return new String[] {
            "mean", "standardDeviation", "standardError", "p1", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "p99"
        };
    }

    @Test
    @DisplayName("ends with 1 and the reason when no trial can be projected")
    void noTrialCanBeProjected() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "\"distributions\": \\{",
                                "\"distributions\": {\"lab.revenue\": {\"shape\": \"normal\", "
                                        + "\"low\": 100000, \"high\": 200000},"));
        Ran ran = Ran.of("simulate", file, "--trials", 50, "--json");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .startsWith("anthropic-2024-03.thesis: no trial could be projected")
                .contains("Revenue, year 0")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("answers with the promised document")
    void answersAsPromised() {
        Ran ran = Ran.of("simulate", file, "--scenario", "all", "--trials", 4000, "--seed", 7, "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode document = ran.json();
        assertThat(Lists.newArrayList(document.fieldNames()))
                .containsExactly(
                        "scenario",
                        "trials",
                        "rejected",
                        "seed",
                        "sampling",
                        "seconds",
                        "moic",
                        "irr",
                        "probabilityOfLoss",
                        "probabilityOfThreeTimes",
                        "probabilityOfDistress",
                        "expectedShortfall",
                        "bands",
                        "drivers");
        assertThat(document.get("scenario").asText()).isEqualTo("all");
        assertThat(document.get("trials").asInt()).isEqualTo(4000);
        assertThat(document.get("seed").asInt()).isEqualTo(7);
        assertThat(document.get("sampling").asText()).isEqualTo("sobol");
        assertThat(Lists.newArrayList(document.get("moic").fieldNames())).containsExactly(spread());
        assertThat(Lists.newArrayList(document.get("irr").fieldNames())).containsExactly(spread());
        assertThat(Lists.newArrayList(document.get("bands").fieldNames()))
                .containsExactly("revenue", "cash", "rivals", "moic");
        assertThat(Lists.newArrayList(document.at("/bands/cash").fieldNames()))
                .containsExactly("p5", "p25", "p50", "p75", "p95");
        assertThat(document.at("/bands/moic/p50")).hasSize(11);
        assertThat(document.get("drivers").size()).isPositive();
        assertThat(Lists.newArrayList(document.at("/drivers/0").fieldNames())).containsExactly("id", "rankCorrelation");
        assertThat(document.at("/moic/p5").asDouble())
                .isLessThanOrEqualTo(document.at("/moic/p95").asDouble());
    }

    @ParameterizedTest(name = "gives the same numbers on any number of threads: {0}")
    @ValueSource(strings = {"random", "latinHypercube", "sobol"})
    void sameOnAnyThreads(String sampling) {
        assertThat(numbers(sampling, 1)).isEqualTo(numbers(sampling, 3));
    }

    private JsonNode numbers(String sampling, int threads) {
        JsonNode document = Ran.of(
                        "simulate", file, "--trials", 3000, "--sampling", sampling, "--threads", threads, "--json")
                .json();
        return ((ObjectNode) document).without("seconds");
    }

    @Test
    @DisplayName("takes what is not given from the thesis, and base when it names no scenario")
    void takesTheRestFromTheThesis() throws IOException {
        JsonNode plain = Ran.of("simulate", file, "--trials", 100, "--json").json();
        assertThat(plain.get("scenario").asText()).isEqualTo("base");
        String text = Files.readString(file);
        int evidence = text.lastIndexOf("\n  \"milestones\"");
        assertThat(evidence).isPositive();
        String without = text.replaceFirst("\n  \"simulation\": \\{(?s).*?\n  \\},", "");
        Files.writeString(
                file,
                without.replaceFirst(
                        "\n  \"milestones\"",
                        "\n  \"simulation\": {\"scenario\": \"bull\", \"trials\": 200, \"seed\": 5, \"sampling\": \"random\"},"
                                + "\n  \"milestones\""));
        JsonNode own = Ran.of("simulate", file, "--json").json();
        assertThat(own.get("scenario").asText()).isEqualTo("bull");
        assertThat(own.get("trials").asInt()).isEqualTo(200);
        assertThat(own.get("seed").asInt()).isEqualTo(5);
        assertThat(own.get("sampling").asText()).isEqualTo("random");
        assertThat(Ran.of("simulate", file, "--scenario", "bear", "--json")
                        .json()
                        .get("scenario")
                        .asText())
                .isEqualTo("bear");
    }

    @Test
    @DisplayName("shows spread, chances and what goes with the outcome in tables")
    void showsTables() {
        Ran ran = Ran.of("simulate", file, "--trials", 500);
        assertThat(ran.out())
                .startsWith("500 trials of base (sobol, seed 42), 0 rejected")
                .contains(
                        "Percentile 50",
                        "Funding fails before the exit",
                        "Why money is lost",
                        "Rank correlation",
                        "\u2212")
                .doesNotContain("NaN");
    }

    @ParameterizedTest(name = "{0} {1} is a wrong call")
    @CsvSource({
        "--trials, 0",
        "--trials, 100000001",
        "--trials, many",
        "--seed, -1",
        "--seed, 9007199254740992",
        "--threads, 0",
        "--threads, 100000",
        "--sampling, halton"
    })
    void refusesWrongOptions(String option, String value) {
        Ran ran = Ran.of("simulate", file, option, value);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(ran.errors()).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    @DisplayName("names the driver whose mode lies outside its distribution, though the file is valid")
    void refusesAnImpossibleDistribution() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "(\"market.usageGrowth\": \\{\\s*\"shape\": \"pert\",\\s*\"low\": )[0-9.]+(,\\s*\"high\": )[0-9.]+",
                                "$18$28.5"));
        assertThat(Ran.of("validate", file).code()).isZero();
        Ran ran = Ran.of("simulate", file, "--trials", 100, "--json");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .startsWith("anthropic-2024-03.thesis: ")
                .contains("Usage growth, first year");
    }

    @Test
    @DisplayName("says how far it is once a second, from the second second on")
    void reportsProgress() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(-1));
        ProgressLine line =
                new ProgressLine(Path.of("far/a.thesis"), Terminal.to(OutputStream.nullOutputStream(), err), now::get);
        for (int tenth = 1; tenth <= 25; tenth++) {
            now.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
            line.done(tenth * 1000L, 100_000);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("a.thesis: 10,000 of 100,000 done\na.thesis: 20,000 of 100,000 done\n");
    }
}
