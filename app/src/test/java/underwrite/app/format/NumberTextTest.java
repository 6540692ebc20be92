package underwrite.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underwrite.model.driver.Unit;

@DisplayName("Numbers as people read them")
class NumberTextTest {
    private final NumberText text = NumberText.of(Locale.US);

    @ParameterizedTest(name = "{0} {1}: result {2}, input {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USD_MILLIONS      | 4160       | $4.16B   | $4.16B",
                "USD_MILLIONS      | 126000     | $126B    | $126B",
                "USD_MILLIONS      | 750        | $750M    | $750M",
                "USD_MILLIONS      | 18000      | $18.0B   | $18B",
                "USD_MILLIONS      | 10         | $10.0M   | $10M",
                "USD_MILLIONS      | -7.9       | −$7.90M  | −$7.9M",
                "USD_MILLIONS      | 999.96     | $1.00B   | $1B",
                "USD_MILLIONS      | 0.6        | $600K    | $600K",
                "USD_MILLIONS      | 0          | $0       | $0",
                "USD_MILLIONS      | 5000000    | $5.00T   | $5T",
                "USD_MILLIONS      | 1234567890 | $1,230T  | $1,230T",
                "USD_MILLIONS      | 0.0005     | $500     | $500",
                "MULTIPLE          | 4.657      | 4.66x    | 4.66x",
                "MULTIPLE          | 9.996      | 10.0x    | 10.0x",
                "MULTIPLE          | 21.23      | 21.2x    | 21.2x",
                "MULTIPLE          | 99.97      | 100x     | 100x",
                "MULTIPLE          | 1450       | 1,450x   | 1,450x",
                "MULTIPLE_PER_YEAR | 2.4        | 2.40x    | 2.40x",
                "PER_YEAR          | 0.2921     | 29.2%    | 29.2%",
                "SHARE             | 0.4        | 40.0%    | 40%",
                "SHARE             | 0.285      | 28.5%    | 28.5%",
                "PER_YEAR          | -0.00001   | 0.0%     | 0%",
                "SCORE             | 58         | 58       | 58",
                "PEOPLE            | 1240       | 1,240    | 1,240",
                "YEARS             | 2.5        | 2.5 yr   | 2.5 yr",
                "YEARS             | 0.25       | 0.25 yr  | 0.25 yr",
                "YEARS             | 5          | 5.0 yr   | 5.0 yr",
                "MONTHS            | 12         | 12 mo    | 12 mo",
                "MONTHS_PER_YEAR   | -1         | −1 mo/yr | −1 mo/yr",
                "COUNT             | 5.93       | 5.9      | 5.93",
                "COUNT             | 8          | 8.0      | 8",
                "YEAR              | 6          | 6        | 6",
            })
    void forms(Unit unit, double value, String result, String input) {
        assertThat(text.shown(unit, value)).isEqualTo(result);
        assertThat(text.input(unit, value)).isEqualTo(input);
    }

    @Test
    @DisplayName("are cut, not rounded up, under a target")
    void cut() {
        assertThat(text.cut().shown(Unit.MULTIPLE, 9.9999)).isEqualTo("9.99x");
        assertThat(text.cut().shown(Unit.MULTIPLE, 99.99)).isEqualTo("99.9x");
        assertThat(text.cut().shown(Unit.PER_YEAR, 0.24999)).isEqualTo("24.9%");
    }

    @Test
    @DisplayName("follow the marks of a locale, with digits 0 to 9 everywhere")
    void locales() {
        assertThat(NumberText.of(Locale.GERMANY).shown(Unit.USD_MILLIONS, 4160)).isEqualTo("$4,16B");
        assertThat(NumberText.of(Locale.GERMANY).shown(Unit.PEOPLE, 1240)).isEqualTo("1.240");
        assertThat(NumberText.of(Locale.FRANCE).shown(Unit.PEOPLE, 1240)).isEqualTo("1\u202f240");
        assertThat(NumberText.of(Locale.forLanguageTag("ar-EG")).shown(Unit.PEOPLE, 1240))
                .isEqualTo("1,240");
    }

    @Test
    @DisplayName("that are none show as a dash")
    void none() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(text.shown(Unit.MULTIPLE, none)).isEqualTo("—");
            assertThat(text.signed(Unit.MULTIPLE, none)).isEqualTo("—");
            assertThat(text.spoken(Unit.MULTIPLE, none)).isEqualTo("—");
        }
    }

    @Test
    @DisplayName("have forms for ownership, changes, limits, ranges and speech")
    void others() {
        assertThat(text.ownership(0.00038)).isEqualTo("0.038%");
        assertThat(text.signed(Unit.USD_MILLIONS, 2.2)).isEqualTo("+$2.2M");
        assertThat(text.signed(Unit.MULTIPLE, -1.99)).isEqualTo("−1.99x");
        assertThat(text.exact(Unit.USD_MILLIONS, 180_000.5)).isEqualTo("$180.0005B");
        assertThat(text.exact(Unit.YEARS, 0.25)).isEqualTo("0.25 yr");
        assertThat(text.exact(Unit.PEOPLE, 12_345.5)).isEqualTo("12,345.5");
        assertThat(text.typed(Unit.USD_MILLIONS, 18_000)).isEqualTo("18B");
        assertThat(text.typed(Unit.SHARE, 0.1234)).isEqualTo("12.34");
        assertThat(text.range(Unit.YEARS, 1.8, 3.8)).isEqualTo("1.8 yr – 3.8 yr");
        assertThat(text.spoken(Unit.MULTIPLE_PER_YEAR, 2.4)).isEqualTo("2.4 times");
        assertThat(text.spoken(Unit.USD_MILLIONS, 18_000)).isEqualTo("18 billion dollars");
        assertThat(text.spoken(Unit.SHARE, 0.35)).isEqualTo("35 percent");
        assertThat(text.spoken(Unit.PER_YEAR, -0.1)).isEqualTo("minus 10 percent");
    }
}
