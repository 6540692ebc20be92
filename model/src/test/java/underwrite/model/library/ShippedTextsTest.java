package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

@DisplayName("The texts of the theses that ship")
class ShippedTextsTest {
    private static final Words ENGLISH = Words.of("underwrite/model/library/texts");

    private static Stream<Preset> presets() {
        return Stream.concat(Presets.all().stream(), Samples.all(Locale.ROOT).stream());
    }

    private static List<Thesis> in(Locale locale) {
        return Stream.concat(
                        presets().map(preset -> preset.thesis(locale)),
                        Arguments.all().stream().map(argument -> argument.thesis(locale)))
                .toList();
    }

    private static Stream<String> texts(Thesis thesis) {
        return Stream.of(
                        Stream.of(
                                thesis.memo().summary(),
                                thesis.memo().thesis(),
                                thesis.memo().risks(),
                                thesis.memo().decision()),
                        thesis.scenarios().stream()
                                .flatMap(scenario -> Stream.concat(
                                        Stream.of(scenario.name(), scenario.description()),
                                        scenario.rationale().values().stream().map(Rationale::note))),
                        thesis.milestones().stream().map(Milestone::action))
                .flatMap(some -> some)
                .filter(text -> !text.isEmpty());
    }

    private static Set<String> texts(Locale locale) {
        return in(locale).stream().flatMap(ShippedTextsTest::texts).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("stand in the bundle, every one and no other")
    void standInTheBundle() {
        Set<String> listed =
                ENGLISH.bundle().keySet().stream().map(ENGLISH::get).collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts(Locale.ROOT)).isEqualTo(listed).hasSizeGreaterThan(400);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("are said in another language, every one")
    void areSaid(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Words theirs = ENGLISH.in(locale);
        Set<String> translated =
                ENGLISH.bundle().keySet().stream().map(theirs::get).collect(Collectors.toCollection(TreeSet::new));
        assertThat(translated).containsAll(texts(locale));
        assertThat(in(locale))
                .extracting(Thesis::title)
                .isEqualTo(Stream.concat(
                                Stream.concat(Presets.all(locale).stream(), Samples.all(locale).stream())
                                        .map(Preset::title),
                                Arguments.all(locale).stream().map(Argument::title))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr", "tr"})
    @DisplayName(
            "are all that a language changes: ids, values, sources, dates and chances stay, and it reads as a file")
    void changeNothingElse(String language) {
        List<Thesis> english = in(Locale.ROOT);
        List<Thesis> theirs = in(Locale.forLanguageTag(language));
        for (int i = 0; i < english.size(); i++) {
            Thesis thesis = theirs.get(i);
            assertThat(bare(thesis)).isEqualTo(bare(english.get(i)));
            assertThat(ThesisReader.read(ThesisWriter.write(thesis)).thesis()).isEqualTo(thesis);
        }
        if (language.equals("tr")) {
            assertThat(theirs).isEqualTo(english);
        }
    }

    /** A thesis without its texts. */
    private static Thesis bare(Thesis thesis) {
        return thesis.withTitle("-")
                .withMemo(thesis.memo()
                        .withSummary("")
                        .withThesis("")
                        .withRisks("")
                        .withDecision(""))
                .withScenarios(
                        thesis.scenarios().stream().map(ShippedTextsTest::bare).toList())
                .withMilestones(thesis.milestones().stream()
                        .map(milestone -> milestone.withAction(""))
                        .toList());
    }

    private static Scenario bare(Scenario scenario) {
        Scenario bare = scenario.withName("-").withDescription("");
        return bare.withRationale(scenario.rationale().keySet().stream()
                .collect(Collectors.toMap(input -> input, input -> {
                    Rationale reason =
                            Objects.requireNonNull(scenario.rationale().get(input));
                    return new Rationale("", reason.evidence(), reason.extras());
                })));
    }
}
