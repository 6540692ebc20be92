package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

@DisplayName("Files are the same whatever the language of the machine")
class LanguageTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("as they are written and read")
    @ValueSource(strings = {"tr-TR", "de-DE", "fr-FR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese"})
    void areTheSame(String language) {
        byte[] written = ThesisWriter.write(RandomThesis.of(3));
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(ThesisWriter.write(RandomThesis.of(3))).isEqualTo(written);
        Presets.all().forEach(preset -> {
            Thesis thesis = ThesisReader.read(preset.file()).thesis();
            assertThat(thesis).isEqualTo(preset.thesis());
            assertThat(ThesisReader.read(ThesisWriter.write(thesis)).thesis()).isEqualTo(thesis);
        });
        for (Driver driver : Driver.all()) {
            assertThat(Driver.byId(driver.id())).contains(driver);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("and so are the codes and sentences of what is wrong with them")
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab"})
    void areRefusedTheSame(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        new StrangersTest().givesItsCodeAndSentence();
    }
}
