package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.file.Validator;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("A preset")
class PresetsTest {

    static List<Preset> presets() {
        return Presets.all();
    }

    @Test
    @DisplayName("is one of eighteen, the Anthropic round of March 2024 first")
    void isOneOfEighteen() {
        assertThat(Presets.all()).hasSize(18).extracting(Preset::id).doesNotHaveDuplicates();
        assertThat(Presets.all().get(0).title()).isEqualTo("Anthropic at $18B");
        assertThat(Presets.byId("anthropic-2024-03")).contains(Presets.all().get(0));
        assertThat(Presets.byId("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("has in its file what its card says")
    @MethodSource("presets")
    void hasInItsFileWhatItsCardSays(Preset preset) {
        Thesis thesis = preset.thesis();
        assertThat(thesis.lab()).isEqualTo(preset.lab());
        assertThat(thesis.title()).isEqualTo(preset.title());
        assertThat(thesis.asOf()).isEqualTo(preset.asOf());
        assertThat(thesis.id())
                .isEqualTo(UUID.nameUUIDFromBytes(preset.id().getBytes(StandardCharsets.UTF_8))
                        .toString());
        assertThat(preset.blurb()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is valid, with three usable scenarios")
    @MethodSource("presets")
    void isValid(Preset preset) {
        Validator.Report report = Validator.check(preset.file());
        assertThat(report.problems()).isEmpty();
        assertThat(report.opened().orElseThrow().notices()).isEmpty();
        assertThat(preset.thesis().scenarios()).extracting(Scenario::id).containsExactly("bear", "base", "bull");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("cites only evidence of the library, and none of a later date")
    @MethodSource("presets")
    void citesOnlyEvidenceOfTheLibrary(Preset preset) {
        Set<String> cited = preset.thesis().scenarios().stream()
                .flatMap(scenario -> scenario.rationale().values().stream())
                .map(Rationale::evidence)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(cited).isNotEmpty().allSatisfy(id -> {
            Evidence item = EvidenceLibrary.byId(id).orElseThrow(() -> new AssertionError("No evidence " + id));
            String month = item.asOf().substring(0, Math.min(7, item.asOf().length()));
            assertThat(month).isLessThanOrEqualTo(preset.asOf().toString().substring(0, month.length()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("gives a distribution whose ends enclose the scenario's value and lie in the driver's range")
    @MethodSource("presets")
    void givesDistributionsAroundTheValue(Preset preset) {
        for (Scenario scenario : preset.thesis().scenarios()) {
            scenario.distributions().forEach((driver, distribution) -> {
                assertThat(scenario.assumptions().value(driver))
                        .describedAs("%s %s", scenario.id(), driver.id())
                        .isBetween(distribution.low(), distribution.high());
                assertThat(distribution.low()).isGreaterThanOrEqualTo(driver.min());
                assertThat(distribution.high()).isLessThanOrEqualTo(driver.max());
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("states milestones with a bound and an action")
    @MethodSource("presets")
    void statesMilestones(Preset preset) {
        Set<String> ids = new HashSet<>();
        assertThat(preset.thesis().milestones()).isNotEmpty().allSatisfy((Milestone milestone) -> {
            assertThat(ids.add(milestone.id())).isTrue();
            assertThat(milestone.value()).isNotNull();
            assertThat(milestone.action()).isNotBlank();
        });
    }
}
