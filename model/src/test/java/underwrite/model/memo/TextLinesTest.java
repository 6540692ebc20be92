package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.memo.book.TextLines;

@DisplayName("Text in the lines of a printed memo")
class TextLinesTest {
    @Test
    @DisplayName("is as wide as its letters, counted in digits")
    void width() {
        assertThat(TextLines.width("2024")).isEqualTo(4);
        assertThat(TextLines.width("lily")).isLessThan(TextLines.width("mama"));
        assertThat(TextLines.width("日本")).isCloseTo(4, within(1e-9));
    }

    @Test
    @DisplayName("breaks between words, keeps the author's paragraphs, and breaks a word only where no line holds it")
    void lines() {
        assertThat(TextLines.of("one two three", 8)).containsExactly("one two", "three");
        assertThat(TextLines.of("one\n\ntwo", 20)).containsExactly("one", "", "two");
        assertThat(TextLines.of("0123456789", 4)).containsExactly("0123", "4567", "89");
        assertThat(TextLines.of("", 4)).isEqualTo(List.of(""));
    }

    @Test
    @DisplayName("loses no word: the lines come to the text again")
    void whole() {
        String text = "The weighted case clears the hurdle by a wide margin. "
                .repeat(40)
                .strip();
        List<String> lines = TextLines.of(text, 33);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).allSatisfy(line -> assertThat(TextLines.width(line)).isLessThanOrEqualTo(33));
    }
}
