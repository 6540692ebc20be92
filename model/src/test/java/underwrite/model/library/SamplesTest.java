package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Linter;
import underwrite.model.advice.Rule;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.Validator;
import underwrite.model.projection.Projector;
import underwrite.model.projection.Results;
import underwrite.model.thesis.Thesis;

@DisplayName("The sample that is bad on purpose")
class SamplesTest {
    private static final Preset BAD = Samples.byId("bad-on-purpose").orElseThrow();

    @Test
    @DisplayName("opens without a problem, as the bytes that a save would write")
    void opens() {
        assertThat(Validator.check(BAD.file()).problems()).isEmpty();
        assertThat(ThesisWriter.write(BAD.thesis())).isEqualTo(BAD.file());
        assertThat(BAD.thesis().id()).isEqualTo(BAD.thesisId());
    }

    @Test
    @DisplayName("projects: in its base case funding fails in the first year, and it says that the money comes back")
    void projects() {
        Results results =
                Projector.project(BAD.thesis().mainScenario().assumptions()).results();
        assertThat(results.distressYear()).hasValue(1);
        assertThat(results.moic()).isGreaterThanOrEqualTo(1);
    }

    @Test
    @DisplayName("has every fault that its card names, and more")
    void hasFaults() {
        Thesis thesis = BAD.thesis();
        List<Rule> broken = Linter.advise(thesis, EvidenceLibrary.all()).stream()
                .map(Advice::rule)
                .distinct()
                .toList();
        assertThat(broken)
                .hasSizeGreaterThan(8)
                .contains(
                        Rule.LEAD_WITHOUT_SPEND,
                        Rule.ABOVE_AVERAGE_IN_EVERYTHING,
                        Rule.HURDLE_BELOW_DISCOUNT,
                        Rule.STAFF_WITHOUT_EQUITY,
                        Rule.RECOVERY_ABOVE_PREFERENCES,
                        Rule.NO_LOSS_ANYWHERE);
    }

    @Test
    @DisplayName("is none of the presets, yet is found by its id, and says in each language that it is bad")
    void isNoPreset() {
        assertThat(Presets.all()).doesNotContain(BAD);
        assertThat(Presets.byId(BAD.id())).contains(BAD);
        assertThat(BAD.blurb()).startsWith("Bad on purpose");
        assertThat(Samples.all(Locale.GERMAN).get(0).blurb()).startsWith("Mit Absicht schlecht");
        assertThat(Samples.all(Locale.FRENCH).get(0).blurb()).startsWith("Mauvaise exprès");
    }
}
