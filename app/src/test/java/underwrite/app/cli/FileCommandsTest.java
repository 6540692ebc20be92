package underwrite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.library.Argument;
import underwrite.model.library.Arguments;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;

@DisplayName("The commands that make and check files")
class FileCommandsTest {
    private static final String PRESET = "anthropic-2024-03";

    @TempDir
    Path folder;

    static List<String> presets() {
        return Presets.all().stream().map(Preset::id).toList();
    }

    @ParameterizedTest(name = "make a valid thesis of the preset {0}")
    @MethodSource("presets")
    void makeAThesisOfEveryPreset(String id) throws IOException {
        Path file = Ran.preset(id, folder);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(Presets.byId(id).orElseThrow().file());
        Ran valid = Ran.of("validate", file);
        assertThat(valid).isEqualTo(new Ran(0, id + ".thesis: valid\n", ""));
        JsonNode document = Ran.of("validate", file, "--json").json();
        assertThat(document.get("valid").asBoolean()).isTrue();
        assertThat(document.get("problems")).isEmpty();
    }

    @Test
    @DisplayName("list the presets in order")
    void listThePresets() {
        JsonNode list = Ran.of("presets", "--json").json();
        List<String> ids = new ArrayList<>();
        list.forEach(preset -> ids.add(preset.get("id").asText()));
        assertThat(ids).isEqualTo(presets());
        assertThat(list.get(0).toString())
                .isEqualTo("{\"id\":\"anthropic-2024-03\",\"lab\":\"Anthropic\",\"title\":\"Anthropic at $18B\","
                        + "\"asOf\":\"2024-03-31\",\"kind\":\"closed\"}");
        List<String> lines = Ran.of("presets").out().lines().toList();
        assertThat(lines).hasSize(1 + ids.size() + 1 + 1 + Arguments.all().size());
        assertThat(lines.get(1 + ids.size())).startsWith("bad-on-purpose ").contains("Bad on purpose");
        assertThat(lines.subList(3 + ids.size(), lines.size()))
                .zipSatisfy(
                        Arguments.all(),
                        (line, argument) -> assertThat(line)
                                .startsWith(argument.id())
                                .contains(argument.title())
                                .endsWith(argument.essay()));
    }

    @Test
    @DisplayName("makes a thesis from an argument of the essays")
    void makesAnArgument() throws IOException {
        Argument argument = Arguments.byId("argument-linux-moment").orElseThrow();
        Path file = folder.resolve("argument.thesis");
        assertThat(Ran.of("new", "--preset", argument.id(), "-o", file).code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(argument.file());
    }

    @Nested
    @DisplayName("set")
    class SetCommandTest {
        @Test
        @DisplayName("changes the lines asked for and no other byte")
        void changesOnlyWhatWasAsked() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Path other = folder.resolve("other.thesis");
            Ran ran = Ran.of(
                    "set",
                    file,
                    "market.size=1e4",
                    "pricing.grossMargin=35%",
                    "deal.security=participating",
                    "-o",
                    other);
            assertThat(ran.code()).as(ran.err()).isZero();
            List<String> before = Files.readAllLines(file);
            List<String> after = Files.readAllLines(other);
            List<String> changed = new ArrayList<>();
            for (int line = 0; line < before.size(); line++) {
                if (!before.get(line).equals(after.get(line))) {
                    changed.add(after.get(line).strip());
                }
            }
            assertThat(after).hasSameSizeAs(before);
            assertThat(changed)
                    .containsExactly(
                            "\"market.size\": 10000,",
                            "\"pricing.grossMargin\": 0.35,",
                            "\"deal.security\": \"participating\",");
        }

        @Test
        @DisplayName("works on base unless another scenario is named")
        void worksOnTheNamedScenario() {
            Path file = Ran.preset(PRESET, folder);
            Path base = folder.resolve("base.thesis");
            Path bull = folder.resolve("bull.thesis");
            Ran.of("set", file, "market.size=10000", "-o", base);
            Ran.of("set", file, "--scenario", "bull", "market.size=10000", "-o", bull);
            assertThat(marketSizes(base)).containsExactly(5000.0, 10000.0, 5000.0);
            assertThat(marketSizes(bull)).containsExactly(5000.0, 5000.0, 10000.0);
        }

        private List<Double> marketSizes(Path file) {
            List<Double> sizes = new ArrayList<>();
            Ran.of("project", file, "--json")
                    .json()
                    .get("scenarios")
                    .forEach(one -> sizes.add(one.at("/series/marketSize/0").asDouble()));
            return sizes;
        }

        @Test
        @DisplayName("reads a percentage where a share, a rate or a multiple is meant")
        void readsPercentages() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Path other = folder.resolve("other.thesis");
            Ran ran = Ran.of("set", file, "capex.trainingGrowth=240%", "capex.budgetCeiling=25%", "-o", other);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(other)
                    .content()
                    .contains("\"capex.trainingGrowth\": 2.4,")
                    .contains("\"capex.budgetCeiling\": 0.25,");
        }

        @Test
        @DisplayName("refuses a copy that would be too large to be opened again")
        void refusesWhatGrowsTooLarge() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            String nested = "[[[[[[[[[[[[[[[[[[[[" + "0,".repeat(400_000) + "0" + "]]]]]]]]]]]]]]]]]]]]";
            Files.writeString(file, Files.readString(file).replace("\"lab\":", "\"extra\": " + nested + ", \"lab\":"));
            Path other = folder.resolve("other.thesis");
            Ran ran = Ran.of("set", file, "market.size=6000", "-o", other);
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.errors())
                    .last()
                    .asString()
                    .startsWith("other.thesis: ")
                    .contains("the limit is 8 MiB");
            assertThat(other).doesNotExist();
            Ran same = Ran.of("diff", file, file, "--json");
            assertThat(same.code()).as(same.err()).isZero();
            assertThat(same.json().get("changes")).isEmpty();
        }

        @ParameterizedTest(name = "refuses {0}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "market.size=5          | 1 | must lie between",
                    "market.size=           | 1 | give a number",
                    "market.size=abc        | 1 | give a number",
                    "market.size=NaN        | 1 | give a number",
                    "market.size=Infinity   | 1 | give a number",
                    "market.size=1e999      | 1 | give a number",
                    "market.size=0x10       | 1 | give a number",
                    "market.size=1,5        | 1 | give a number",
                    "market.size=5%         | 1 | counted in USD m",
                    "moat.talent=5%         | 1 | counted in score",
                    "market.size=1e308      | 1 | must lie between",
                    "capex.debtRate=1e308   | 1 | must lie between",
                    "market.sise=5000       | 1 | is no driver",
                    "deal.security=warrants | 1 | common, nonParticipating, participating",
                    "valuation.exitYear=6.5 | 1 | whole number",
                    "market.size            | 2 | DRIVER=VALUE",
                    "=5                     | 2 | DRIVER=VALUE",
                })
        void refuses(String assignment, int code, String sentence) {
            Path file = Ran.preset(PRESET, folder);
            Path other = folder.resolve("other.thesis");
            Ran ran = Ran.of("set", file, assignment, "-o", other);
            assertThat(ran.code()).isEqualTo(code);
            assertThat(ran.errors()).singleElement().asString().contains(sentence);
            assertThat(ran.out()).isEmpty();
            assertThat(other).doesNotExist();
        }

        @Test
        @DisplayName("mends two drivers that clash, given both at once")
        void mendsAClash() {
            Path file = Ran.preset(PRESET, folder);
            Path other = folder.resolve("other.thesis");
            assertThat(Ran.of("set", file, "lab.cash=30000", "-o", other).code())
                    .isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(Ran.of("set", file, "lab.cash=30000", "valuation.postMoney=40000", "-o", other)
                            .code())
                    .isZero();
        }
    }

    @Nested
    @DisplayName("-o")
    class Output {
        @Test
        @DisplayName("never replaces a file unless forced")
        void neverReplaces() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Path taken = Files.writeString(folder.resolve("taken.thesis"), "mine");
            for (Ran ran : List.of(
                    Ran.of("new", "--preset", PRESET, "-o", taken),
                    Ran.of("set", file, "market.size=6000", "-o", taken))) {
                assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
                assertThat(ran.errors())
                        .singleElement()
                        .asString()
                        .startsWith("taken.thesis: ")
                        .contains("--force");
            }
            assertThat(taken).hasContent("mine");
            assertThat(Ran.of("set", file, "market.size=6000", "-o", taken, "--force")
                            .code())
                    .isZero();
            assertThat(taken).content().contains("\"market.size\": 6000");
        }

        @Test
        @DisplayName("says where a folder is missing, and leaves nothing behind")
        void saysWhatFolderIsMissing() throws IOException {
            Ran ran = Ran.of("new", "--preset", PRESET, "-o", folder.resolve("no/where.thesis"));
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.errors())
                    .singleElement()
                    .asString()
                    .startsWith("where.thesis: ")
                    .contains("no folder");
            assertThat(Files.list(folder)).isEmpty();
        }

        @Test
        @DisplayName("refuses to take the place of a folder")
        void refusesAFolder() throws IOException {
            Path sub = Files.createDirectories(folder.resolve("sub/deep"));
            Ran ran = Ran.of("new", "--preset", PRESET, "-o", sub.getParent(), "--force");
            assertThat(ran.code()).isNotZero();
            assertThat(ran.errors()).singleElement().asString().startsWith("sub: ");
            assertThat(sub).isDirectory();
        }
    }

    @Nested
    @DisplayName("validate")
    class ValidateCommandTest {
        @Test
        @DisplayName("names file, place and remedy of a refusal, once for people and once for programs")
        void namesThePlace() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Files.writeString(file, Files.readString(file).replace("\"market.size\": 5000", "\"market.size\": true"));
            Ran ran = Ran.of("validate", file, "--json");
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.errors())
                    .singleElement()
                    .asString()
                    .startsWith(PRESET + ".thesis: scenarios[0].assumptions.market.size (line ");
            JsonNode document = ran.json();
            assertThat(document.get("valid").asBoolean()).isFalse();
            assertThat(document.at("/problems/0/place").asText()).contains("market.size", "line", "column");
            assertThat(document.at("/problems/0/message").asText()).isNotBlank();
        }

        @Test
        @DisplayName("lists every reason why scenarios are unusable")
        void listsEveryClash() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("\"market.size\": 5000", "\"market.size\": 5")
                            .replace("\"lab.taxRate\": 0.21", "\"lab.taxRate\": 7"));
            Ran ran = Ran.of("validate", file);
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errors())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(line -> assertThat(line).startsWith(PRESET + ".thesis: scenarios["));
        }

        @Test
        @DisplayName("says on request what looks unwise, which leaves the file valid")
        void givesAdvice() {
            Path file = Ran.preset(PRESET, folder);
            Path other = folder.resolve("lead.thesis");
            assertThat(Ran.of("set", file, "moat.frontierLead=95", "capex.frontierParticipation=0.05", "-o", other)
                            .code())
                    .isZero();
            Ran document = Ran.of("validate", other, "--advice", "--json");
            assertThat(document.code()).isZero();
            assertThat(document.json().get("valid").asBoolean()).isTrue();
            assertThat(document.json().get("advice").findValuesAsText("rule")).contains("lead-without-spend");
            Ran text = Ran.of("validate", other, "--advice");
            assertThat(text.out().lines())
                    .hasSize(1 + document.json().get("advice").size())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("lead.thesis: scenarios[1].assumptions.")
                            .endsWith("(lead-without-spend)"));
            assertThat(Ran.of("validate", other, "--json").json().get("advice")).isEmpty();
        }

        @Test
        @DisplayName("ends with 1 for a file that is missing or a folder")
        void saysWhatIsMissing() {
            Ran missing = Ran.of("validate", folder.resolve("no.thesis"));
            assertThat(missing.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(missing.errors()).singleElement().asString().startsWith("no.thesis: ");
            assertThat(Ran.of("validate", folder).code()).isEqualTo(ExitCode.WRONG_INPUT);
        }

        @Test
        @DisplayName("answers programs with a document also when a file is missing or past its size")
        void answersWhatIsRefusedUnread() throws IOException {
            Path large = Files.write(folder.resolve("large.thesis"), new byte[8 * 1024 * 1024 + 1]);
            for (Path file : List.of(large, folder.resolve("no.thesis"))) {
                Ran ran = Ran.of("validate", file, "--json");
                assertThat(ran.code()).isEqualTo(ExitCode.WRONG_INPUT);
                assertThat(ran.json().get("valid").asBoolean()).isFalse();
                assertThat(ran.json().at("/problems/0/message").asText()).isNotBlank();
            }
        }

        @Test
        @DisplayName("says which defaults were taken, and opens a file of whatever later version")
        void saysWhatIsNoted() throws IOException {
            Path file = Ran.preset(PRESET, folder);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("\"version\": 1", "\"version\": 2147483647")
                            .replaceFirst(" *\"lab.taxRate\": .*\n", ""));
            Ran ran = Ran.of("validate", file);
            assertThat(ran.code()).isZero();
            assertThat(ran.errors())
                    .satisfiesExactly(
                            newer -> assertThat(newer).contains("newer version", "read-only"),
                            defaults -> assertThat(defaults).endsWith("lab.taxRate."));
        }
    }

    @Test
    @DisplayName("say which assumptions took their defaults, and answer all the same")
    void sayWhichDefaultsWereTaken() throws IOException {
        Path file = Files.writeString(
                folder.resolve("short.thesis"),
                "{\"format\":\"thesis\",\"version\":1,\"title\":\"Kurz \\u00fc\",\"lab\":\"L\",\"scenarios\":[{\"id\":\"only\","
                        + "\"name\":\"Only\",\"probability\":1,\"assumptions\":{\"market.size\":5000}}]}",
                StandardCharsets.UTF_8);
        Ran ran = Ran.of("project", file, "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("thesis").asText()).isEqualTo("Kurz \u00fc");
        assertThat(ran.json().get("asOf").isNull()).isTrue();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .startsWith("short.thesis: only: ")
                .contains("deal.cheque");
    }
}
