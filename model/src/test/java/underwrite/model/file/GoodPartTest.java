package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.driver.Driver;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Tongue;

@DisplayName("The good part of a damaged file")
class GoodPartTest {
    private static final long SEED = 20_261_127;
    private static final String WHOLE = new String(RoundTripTest.resource("everything.thesis"), StandardCharsets.UTF_8);
    private static final Thesis THESIS = ThesisReader.read(utf8(WHOLE)).thesis();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The good part, of which the strict reader must have refused the whole. */
    private static GoodPart.Found found(String damaged) {
        assertThatThrownBy(() -> ThesisReader.read(utf8(damaged))).isInstanceOf(ThesisFileException.class);
        GoodPart.Found found = GoodPart.of(utf8(damaged)).orElseThrow();
        assertThat(ThesisReader.read(ThesisWriter.write(found.thesis())).thesis())
                .isEqualTo(found.thesis());
        return found;
    }

    private static String said(GoodPart.Found found) {
        return found.leftOut().stream().map(left -> left.text(Tongue.ENGLISH)).collect(Collectors.joining("\n"));
    }

    @Nested
    @DisplayName("of one that is cut off")
    class CutOff {
        @Test
        @DisplayName("grows with what came through, is always valid, and never invents anything (every place)")
        void everyPlace() {
            int found = 0;
            int evidence = 0;
            for (int length = 1; length < WHOLE.length() - 2; length += 11) {
                Optional<GoodPart.Found> part = GoodPart.of(utf8(WHOLE.substring(0, length)));
                if (part.isPresent()) {
                    found++;
                    Thesis thesis = part.get().thesis();
                    assertThat(said(part.get())).contains("ends too early");
                    assertThat(THESIS.evidence()).containsAll(thesis.evidence());
                    assertThat(THESIS.milestones()).containsAll(thesis.milestones());
                    assertThat(thesis.evidence().size()).isGreaterThanOrEqualTo(evidence);
                    evidence = thesis.evidence().size();
                }
            }
            assertThat(found).isGreaterThan(100);
            assertThat(evidence).isEqualTo(THESIS.evidence().size());
        }

        @Test
        @DisplayName(
                "in its evidence has all scenarios, the evidence before, and says from where on nothing came through")
        void inEvidence() {
            int second = WHOLE.indexOf("\"id\"", WHOLE.indexOf("\"id\"", WHOLE.indexOf("\"evidence\": [\n    {")) + 1);
            GoodPart.Found part = found(WHOLE.substring(0, second + 8));
            assertThat(part.thesis().scenarios()).isEqualTo(THESIS.scenarios());
            assertThat(part.thesis().evidence()).isEqualTo(THESIS.evidence().subList(0, 1));
            assertThat(part.thesis().title()).isEqualTo(THESIS.title() + " (good part)");
            assertThat(said(part)).contains("Nothing after this place in evidence[1] came through.", "line ");
        }

        @Test
        @DisplayName("in its second scenario has the first alone, with the whole probability")
        void inScenario() {
            int second = WHOLE.indexOf("\"assumptions\"", WHOLE.indexOf("\"assumptions\"") + 1);
            GoodPart.Found part = found(WHOLE.substring(0, second + 200));
            assertThat(part.thesis().scenarios()).hasSize(1);
            assertThat(part.thesis().scenarios().get(0).probability()).isEqualTo(1);
            assertThat(part.thesis().scenarios().get(0).assumptions())
                    .isEqualTo(THESIS.scenarios().get(0).assumptions());
            assertThat(said(part)).contains("scenarios[1]", "half of it would be defaults", "scaled to add up to 1");
        }

        @Test
        @DisplayName("in its only scenario names every assumption that takes its default")
        void inOnlyScenario() {
            String one = new String(Presets.all().get(0).file(), StandardCharsets.UTF_8);
            int place = one.indexOf("\"" + Driver.all().get(3).id() + "\"");
            GoodPart.Found part = found(one.substring(0, place + 5));
            assertThat(said(part))
                    .contains(
                            "take their defaults",
                            Driver.all().get(3).id(),
                            Driver.all().get(70).id());
            assertThat(said(part)).doesNotContain(Driver.all().get(0).id() + ",");
        }

        @Test
        @DisplayName("is none where no scenario came through, or it is no thesis, or of a newer version")
        void none() {
            assertThat(GoodPart.of(utf8(WHOLE.substring(0, WHOLE.indexOf("\"scenarios\"")))))
                    .isEmpty();
            assertThat(GoodPart.of(utf8("{\"name\": \"x\", \"scenarios\": [{}")))
                    .isEmpty();
            assertThat(GoodPart.of(utf8(WHOLE.replace("\"version\": 1", "\"version\": 2") + "x")))
                    .isEmpty();
            assertThat(GoodPart.of(utf8("%PDF-1.7"))).isEmpty();
            assertThat(GoodPart.of(new byte[0])).isEmpty();
            assertThat(GoodPart.of(new byte[9 * 1024 * 1024])).isEmpty();
        }

        @Test
        @DisplayName("is none of a whole file")
        void whole() {
            assertThat(GoodPart.of(utf8(WHOLE))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(\"market.size\": )[0-9.]+ | $1\"many\" | scenarios[0].assumptions.market.size",
                "(\"market.size\": )[0-9.]+ | $11e400 | 1e400",
                "(\"market.size\": )[0-9.]+ | $1NaN | NaN",
                "\"market.size\": | \"market.sise\": | Did you mean",
                "(\"probability\": )[0-9.]+ | $1\"half\" | scaled to add up to 1",
                "(\"probability\": )[0-9.]+ | $10.11 | add up to",
                "(\"shape\": )\"[a-z]+\" | $1\"round\" | distributions",
                "(\"id\": )\"[a-z0-9-]+\",(\\s+\"name\") | $1\"No Id\",$2 | now called scenario-1",
                "(\"trials\": )[0-9]+ | $1-5 | simulation.trials",
                "(\"stance\": )\"[a-z]+\" | $1\"perhaps\" | evidence[0]",
                "(\"metric\": )\"[A-Za-z]+\" | $1\"luck\" | milestones[0]",
                "(\"asOf\": )\"[0-9-]+\" | $1\"yesterday\" | asOf",
                "(\"summary\": )\"[^\"]*\" | $15 | memo.summary",
                "(\"lab\": )\"[^\"]*\" | $1null | lab",
            })
    @DisplayName("lacks one piece, which is named, and has all the others: where")
    void onePiece(String piece, String broken, String named) {
        String damaged = Pattern.compile(piece).matcher(WHOLE).replaceFirst(broken);
        assertThat(damaged).isNotEqualTo(WHOLE);
        GoodPart.Found part = found(damaged);
        assertThat(said(part)).contains(named);
        assertThat(part.leftOut().size()).isLessThanOrEqualTo(4);
        assertThat(part.thesis().scenarios().size()
                        + part.thesis().evidence().size()
                        + part.thesis().milestones().size())
                .isGreaterThanOrEqualTo(THESIS.scenarios().size()
                        + THESIS.evidence().size()
                        + THESIS.milestones().size()
                        - (damaged.contains("NaN") ? 1_000 : 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zeros", "a second thesis", "an accent of another encoding", "a value twice"})
    @DisplayName("is whole but for the fault itself, when that is")
    void around(String what) {
        UnaryOperator<String> damage = switch (what) {
            case "zeros" -> text -> text + "\0\0\0\0";
            case "a second thesis" -> text -> text + text;
            case "a value twice" -> text -> text.replaceFirst("\"lab\":", "\"author\": \"x\",\n  \"lab\":");
            default -> text -> text;
        };
        byte[] bytes = utf8(damage.apply(WHOLE));
        if (what.equals("an accent of another encoding")) {
            bytes[WHOLE.indexOf("\"lab\": \"") + 9] = (byte) 0xE9;
        }
        GoodPart.Found part = GoodPart.of(bytes).orElseThrow();
        assertThat(part.thesis().scenarios()).isEqualTo(THESIS.scenarios());
        assertThat(part.thesis().evidence()).isEqualTo(THESIS.evidence());
        assertThat(part.thesis().milestones()).isEqualTo(THESIS.milestones());
    }

    @Test
    @DisplayName("is valid or none for 1,000 mutants, and saves and opens again as the same")
    void mutants() {
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] mutant = i % 2 == 0 ? TreeMutants.of(utf8(WHOLE), random) : scratched(random);
            Optional<GoodPart.Found> part = GoodPart.of(mutant);
            if (part.isPresent()) {
                found++;
                assertThat(part.get().leftOut())
                        .allMatch(left -> !left.what().inEnglish().isBlank());
                Thesis thesis = part.get().thesis();
                assertThat(ThesisReader.read(ThesisWriter.write(thesis)).thesis())
                        .isEqualTo(thesis);
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    private static byte[] scratched(Random random) {
        byte[] bytes = utf8(WHOLE);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    @Test
    @DisplayName("of a hostile file is looked for under the same limits, and given up where nothing would be gained")
    void hostile() {
        String head = WHOLE.substring(0, WHOLE.indexOf("\"evidence\": [\n    {"));
        String bad = IntStream.range(0, 300_000).mapToObj(i -> "{}").collect(Collectors.joining(","));
        String deep = "[".repeat(5_000_000);
        String names =
                IntStream.range(0, 300_000).mapToObj(i -> "\"d" + i + "\":1").collect(Collectors.joining(","));
        Assertions.assertTimeout(Duration.ofMinutes(3), () -> {
            assertThat(GoodPart.of(utf8(head + "\"evidence\": [" + bad))).isEmpty();
            assertThat(GoodPart.of(utf8(head + "\"x\": " + deep)))
                    .hasValueSatisfying(part -> assertThat(said(part)).contains("nested deeper"));
            assertThat(GoodPart.of(utf8(head.replaceFirst("\"market.size\":", names + ",\"market.size\":"))))
                    .isEmpty();
            assertThat(GoodPart.of(utf8(head + "\"x\": \"" + "y".repeat(3_000_000) + "\"}")))
                    .hasValueSatisfying(part -> assertThat(said(part)).contains("3000000 characters"));
        });
    }

    @Test
    @DisplayName("names what it left out in the order of the file")
    void order() {
        String damaged = WHOLE.replaceFirst("(\"stance\": )\"[a-z]+\"", "$1\"perhaps\"")
                .replaceFirst("(\"market.size\": )[0-9.]+", "$1\"many\"");
        List<LeftOut> leftOut = found(damaged).leftOut();
        assertThat(leftOut.get(0).where().text(Tongue.ENGLISH))
                .startsWith("scenarios[0].assumptions.market.size (line ");
        assertThat(leftOut.get(1).where().text(Tongue.ENGLISH)).startsWith("evidence[");
    }
}
