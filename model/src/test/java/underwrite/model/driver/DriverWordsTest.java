package underwrite.model.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of an assumption")
class DriverWordsTest {

    @Test
    @DisplayName("say what it does in one sentence, in every case, each in its own words")
    void sayWhatItDoes() {
        assertThat(Input.all()).allSatisfy(input -> {
            assertThat(input.label()).isNotBlank();
            assertThat(input.meaning(Locale.ROOT))
                    .hasSizeBetween(30, 200)
                    .endsWith(".")
                    .doesNotContain(". ");
        });
        assertThat(Input.all().stream().map(input -> input.meaning(Locale.ROOT)).collect(Collectors.toSet()))
                .hasSameSizeAs(Input.all());
    }

    @Test
    @DisplayName("are English where there is no translation, whatever the language of the machine is")
    void areEnglishElsewhere() {
        assertThat(Driver.MARKET_SIZE.meaning(Locale.JAPANESE)).isEqualTo(Driver.MARKET_SIZE.meaning(Locale.ROOT));
        assertThat(Driver.MARKET_SIZE.meaning(Locale.GERMAN)).isNotEqualTo(Driver.MARKET_SIZE.meaning(Locale.ROOT));
    }
}
