package underwrite.app.screen.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A few typed letters")
class MatchTest {

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "growth, 'Usage growth, first year', true",
        "usage gro, 'Usage growth, first year', true",
        "gro usage, 'Usage growth, first year', true",
        "exit mul, EV/revenue in a mature market valuation.exitMultiple, true",
        "ugf, 'Usage growth, first year', true",
        "zzz, 'Usage growth, first year', false",
        "growth banana, 'Usage growth, first year', false",
        "'', anything, true",
    })
    @DisplayName("find what holds every word of them")
    void finds(String query, String text, boolean found) {
        assertThat(Match.score(query, text) != Match.NONE).isEqualTo(found);
    }

    @Test
    @DisplayName("find the start of a word before its middle, and that before scattered letters")
    void order() {
        int start = Match.score("save", "Save as");
        int word = Match.score("as", "Save as");
        int inside = Match.score("ave", "Save as");
        assertThat(start).isGreaterThan(word);
        assertThat(word).isGreaterThan(inside);
    }
}
