package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.file.Validator;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Thesis;

@DisplayName("An argument")
class ArgumentsTest {

    static List<Argument> arguments() {
        return Arguments.all();
    }

    @Test
    @DisplayName("is one of five, one for each founding essay")
    void fiveEssays() {
        assertThat(Arguments.all()).extracting(Argument::essay).containsExactly("000", "001", "002", "003", "004");
        assertThat(Arguments.byId("argument-linux-moment")).isPresent();
        assertThat(Arguments.byId("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    @DisplayName("opens as a valid thesis of two usable scenarios that tell a story")
    void opens(Argument argument) {
        assertThat(Validator.check(argument.file()).problems()).isEmpty();
        Thesis thesis = argument.thesis();
        assertThat(thesis.title()).isEqualTo(argument.title());
        assertThat(thesis.memo().summary()).isEqualTo(argument.question());
        assertThat(thesis.scenarios())
                .hasSize(2)
                .allSatisfy(scenario -> assertThat(scenario.description()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    @DisplayName("moves a handful of sliders, each with a reason in at least one scenario")
    void sliders(Argument argument) {
        Thesis thesis = argument.thesis();
        assertThat(argument.sliders())
                .hasSizeBetween(4, 8)
                .allSatisfy(slider -> assertThat(thesis.scenarios())
                        .anySatisfy(scenario -> assertThat(scenario.rationale()).containsKey(slider)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    @DisplayName("cites its own essay, and nothing published after its date")
    void cites(Argument argument) {
        Thesis thesis = argument.thesis();
        List<Evidence> cited = thesis.scenarios().stream()
                .flatMap(scenario -> scenario.rationale().values().stream())
                .map(Rationale::evidence)
                .flatMap(List::stream)
                .map(id -> EvidenceLibrary.byId(id).orElseThrow())
                .toList();
        assertThat(cited).extracting(Evidence::essay).contains(argument.essay());
        assertThat(thesis.asOf()).isNotNull();
        assertThat(cited)
                .allSatisfy(item -> assertThat(item.asOf())
                        .isLessThanOrEqualTo(thesis.asOf().toString()));
    }
}
