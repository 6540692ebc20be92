package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Unit;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Presets;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

@DisplayName("A refused file, told in a language")
class RefusalLanguagesTest {
    private static final long SEED = 20_261_128;

    private static Tongue tongue(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Tongue(locale, locale);
    }

    private static ThesisFileException refusal(String text) {
        return catchThrowableOfType(
                ThesisFileException.class, () -> ThesisReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | version (line 3, column 14): This must be a whole number from 1 to 2147483647; found the text "one". Correct it and open the file again.
            de | version (Zeile 3, Spalte 14): Hier muss eine ganze Zahl von 1 bis 2147483647 stehen; gefunden: der Text "one". Berichtigen Sie es und öffnen Sie die Datei noch einmal.
            fr | version (ligne 3, colonne 14) : Il faut ici un nombre entier de 1 à 2147483647 ; trouvé : le texte "one". Corrigez et ouvrez le fichier à nouveau.
            tr | version (line 3, column 14): This must be a whole number from 1 to 2147483647; found the text "one". Correct it and open the file again.
            """)
    @DisplayName("names place, what was found and what is allowed, all in that language, and in English for any other")
    void isToldWhole(String language, String sentence) {
        ThesisFileException refusal = refusal("{\n  \"format\": \"thesis\",\n  \"version\": \"one\"\n}\n");
        assertThat(refusal.told().in(tongue(language))).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("leaves no place open and no English sentence, whatever is wrong with it (1,000 damaged files)")
    void damagedFiles(String language) {
        Tongue tongue = tongue(language);
        Random random = new Random(SEED);
        byte[] good = Presets.all().get(3).file();
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            try {
                ThesisReader.read(TreeMutants.of(good, random));
            } catch (ThesisFileException e) {
                refused++;
                assertThat(e.told().in(tongue))
                        .isNotEqualTo(e.getMessage())
                        .doesNotContainPattern("\\{\\d")
                        .doesNotContain(" must be ", " is not ", "found ", "(line ");
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    @DisplayName("calls units as the catalogue does, in English")
    void units() {
        for (Unit unit : Unit.values()) {
            assertThat(Sentence.of(FileProblem.BUNDLE, "unit." + unit.name()).inEnglish())
                    .isEqualTo(unit.symbol());
        }
    }
}
