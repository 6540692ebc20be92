package underwrite.model.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.words.Tongue;

@DisplayName("A figure in a sentence")
class FiguresTest {

    @ParameterizedTest(name = "{1} {0} reads {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USD_MILLIONS | 18000 | $18.0B",
                "USD_MILLIONS | 750 | $750M",
                "USD_MILLIONS | 999.9 | $1.00B",
                "USD_MILLIONS | 0.05 | $50.0K",
                "USD_MILLIONS | 2000000 | $2.00T",
                "USD_MILLIONS | -7.9 | −$7.90M",
                "USD_MILLIONS | 0 | $0",
                "SHARE | 0.352 | 35.2%",
                "SHARE | 0.4 | 40%",
                "SHARE | -0.94 | −94%",
                "PER_YEAR | 0.05 | 5% a year",
                "MULTIPLE | 4.657 | 4.66x",
                "MULTIPLE | 21.24 | 21.2x",
                "MULTIPLE | 145.2 | 145x",
                "MULTIPLE | 9.999 | 10.0x",
                "MULTIPLE_PER_YEAR | 2.4 | 2.40x a year",
                "SCORE | 58 | 58",
                "COUNT | 4.8 | 4.8",
                "PEOPLE | 1240 | 1,240",
                "YEARS | 2.5 | 2.5 years",
                "YEARS | 1 | 1 year",
                "MONTHS | 12 | 12 months",
                "SHARE | NaN | NaN",
                "USD_MILLIONS | 1.2345e308 | 1.23e308",
                "PER_YEAR | -1e308 | −1e308",
            })
    void reads(Unit unit, double value, String text) {
        assertThat(Figures.text(unit, value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1} {0} with {2} digits reads {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USD_MILLIONS | 27648.608475134315 | 4 | $27.65B",
                "USD_MILLIONS | 27648.608475134315 | 6 | $27.6486B",
                "USD_MILLIONS | -0.0123456 | 4 | −$12.35K",
                "SHARE | 0.5000001 | 7 | 50.00001%",
                "MULTIPLE | 2.4000001 | 8 | 2.4000001x",
                "YEARS | 2.50001 | 6 | 2.50001 years",
                "SHARE | 1e16 | 6 | 1e16",
            })
    @DisplayName("or with more digits where the usual few would hide a difference")
    void precise(Unit unit, double value, int digits, String text) {
        assertThat(Figures.precise(unit, value, digits)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{2} {1} in {0} reads {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE | PER_YEAR | 0.0525 | 5,3% im Jahr",
                "de-DE | PEOPLE | 1240 | 1.240",
                "de-DE | YEARS | 1 | 1 Jahr",
                "de-DE | MONTHS_PER_YEAR | -1.5 | −1,5 Monate im Jahr",
                "de-CH | USD_MILLIONS | 1234.5 | $1.23B",
                "fr-FR | MULTIPLE_PER_YEAR | 2.4 | 2,40x par an",
                "fr-FR | YEARS | 2.5 | 2,5 ans",
                "en-US | PER_YEAR | 0.0525 | 5.3% a year",
                "ar-EG | SHARE | 0.352 | 35.2%",
            })
    @DisplayName("in the words and the marks of who reads it")
    void asRead(String locale, Unit unit, double value, String text) {
        Locale reader = Locale.forLanguageTag(locale);
        assertThat(Figures.text(unit, value, new Tongue(reader, reader))).isEqualTo(text);
    }
}
