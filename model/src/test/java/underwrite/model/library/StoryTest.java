package underwrite.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The story of an argument")
class StoryTest {

    static List<Argument> arguments() {
        return Arguments.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    @DisplayName(
            "names both sides, each slider with a reason that rests on evidence, and what was published afterwards")
    void told(Argument argument) {
        Story story = Story.of(argument);
        assertThat(story.sides()).hasSize(2);
        assertThat(story.moves()).extracting(Story.Move::input).isEqualTo(argument.sliders());
        assertThat(story.moves())
                .allSatisfy(move -> assertThat(move.reasons())
                        .isNotEmpty()
                        .anySatisfy(reason -> assertThat(reason.evidence()).isNotEmpty()));
        assertThat(story.after())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.asOf()).isGreaterThan(story.asOf()))
                .allSatisfy(item -> assertThat(EvidenceLibrary.byId(item.id())).contains(item));
    }
}
