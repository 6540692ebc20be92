package underwrite.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

@DisplayName("What people type")
class NumberParserTest {
    private final NumberParser english = NumberParser.of(Locale.US);

    @ParameterizedTest(name = "{2} in {0}, {1}: {3}")
    @MethodSource("table")
    @DisplayName("is read as meant or refused, in eight locales")
    void locales(Locale locale, Unit unit, String typed, String meant) {
        assertThat(written(NumberParser.of(locale).read(unit, typed))).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USD_MILLIONS      | 1.2b              | 1200.0",
                "USD_MILLIONS      | 300m              | 300.0",
                "USD_MILLIONS      | $750 million      | 750.0",
                "USD_MILLIONS      | 1.5T              | 1500000.0",
                "USD_MILLIONS      | 250k              | 0.25",
                "USD_MILLIONS      | 750               | 750.0",
                "USD_MILLIONS      | USD 18bn          | 18000.0",
                "USD_MILLIONS      | 18bn usd          | 18000.0",
                "USD_MILLIONS      | -$7.9m            | -7.9",
                "USD_MILLIONS      | 300 to 500m       | 300.0<500.0",
                "USD_MILLIONS      | $300m – $1.2bn    | 300.0<1200.0",
                "SHARE             | 12%               | 0.12",
                "SHARE             | 12 percent        | 0.12",
                "SHARE             | 38 ± 5            | 0.33<0.38<0.43",
                "SHARE             | 38 +/- 5%         | 0.33<0.38<0.43",
                "SHARE             | 2.4x              | no",
                "PER_YEAR          | 35% a year        | 0.35",
                "PER_YEAR          | 35%/yr            | 0.35",
                "PER_YEAR          | 35 % p.a.         | 0.35",
                "PER_YEAR          | 25 bps            | 0.0025",
                "PER_YEAR          | 5..10             | 0.05<0.1",
                "PER_YEAR          | -10%              | -0.1",
                "MULTIPLE          | 2.4x              | 2.4",
                "MULTIPLE          | 2.4 times         | 2.4",
                "MULTIPLE          | 30%               | 0.3",
                "MULTIPLE_PER_YEAR | 2.4 x/yr          | 2.4",
                "MULTIPLE_PER_YEAR | 140%              | no",
                "YEARS             | 2.5 yr            | 2.5",
                "YEARS             | 18 mo             | 1.5",
                "MONTHS            | 12 mo             | 12.0",
                "MONTHS            | 12                | 12.0",
                "MONTHS            | 12m               | 12.0",
                "MONTHS            | 1.5 years         | 18.0",
                "MONTHS_PER_YEAR   | -1 mo/yr          | -1.0",
                "SCORE             | 58                | 58.0",
                "SCORE             | 58 pts            | 58.0",
                "SCORE             | 58%               | no",
                "YEAR              | 6                 | 6.0",
                "COUNT             | 1.5/yr            | 1.5",
                "PEOPLE            | 1.2k              | 1200.0",
                "PEOPLE            | $5                | no",
                "USD_MILLIONS      | 10 to 5           | no",
                "USD_MILLIONS      | 1e400             | no",
                "USD_MILLIONS      | 5 to 6 to 7       | no",
                "USD_MILLIONS      | 12%               | no",
                "SHARE             | ~0                | no",
                "SHARE             | 5.                | 0.05",
                "SHARE             | .5                | 0.005",
            })
    @DisplayName("carries units, sizes and ranges")
    void units(Unit unit, String typed, String meant) {
        assertThat(written(english.read(unit, typed))).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | USD_MILLIONS      | 1,2 Mrd.         | 1200.0",
                "de | USD_MILLIONS      | 1,2 Milliarden   | 1200.0",
                "de | USD_MILLIONS      | 1,2bn            | 1200.0",
                "de | USD_MILLIONS      | 1,5 Billionen    | 1500000.0",
                "de | USD_MILLIONS      | 300 Mio. $       | 300.0",
                "de | USD_MILLIONS      | 300 bis 500 Mio  | 300.0<500.0",
                "de | SHARE             | etwa 30 Prozent  | 0.24<0.3<0.36",
                "de | PER_YEAR          | 35 % im Jahr     | 0.35",
                "de | MULTIPLE          | 5 bis 10         | 5.0<10.0",
                "de | MULTIPLE_PER_YEAR | 2,4x/J.          | 2.4",
                "de | YEARS             | 2,5 J.           | 2.5",
                "de | YEARS             | 18 Monate        | 1.5",
                "de | MONTHS            | 12 Mon.          | 12.0",
                "de | MONTHS            | 6 Mon...12 Mon.  | 6.0<12.0",
                "de | MONTHS_PER_YEAR   | 2 Mon./J.        | 2.0",
                "fr | USD_MILLIONS      | 1,2 Md$          | 1200.0",
                "fr | USD_MILLIONS      | 300 à 500 M$     | 300.0<500.0",
                "fr | PER_YEAR          | 35 % par an      | 0.35",
                "fr | YEARS             | 2,5 ans          | 2.5",
                "fr | MONTHS            | 12 mois          | 12.0",
                "fr | MULTIPLE_PER_YEAR | 2,4 x/an         | 2.4",
            })
    @DisplayName("is read with the words of the language beside the signs of everywhere")
    void languages(String language, Unit unit, String typed, String meant) {
        Locale locale = Locale.forLanguageTag(language);
        Words words = Words.of("underwrite/app/format/words").in(locale);
        assertThat(written(NumberParser.in(words, locale).read(unit, typed))).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shownUnits")
    @DisplayName("can be what the program itself shows, in each of its languages")
    void shown(String language, Unit unit) {
        Words words = Words.of("underwrite/app/format/words").in(Locale.forLanguageTag(language));
        NumberParser parser = NumberParser.in(words, Locale.forLanguageTag(language));
        String shown = words.get("shown." + unit.name(), "5");
        assertThat(parser.read(unit, shown)).as(shown).isInstanceOf(Typed.Value.class);
        assertThat(parser.read(unit, words.get("example." + unit.name(), ","))).isInstanceOf(Typed.Value.class);
        assertThat(parser.read(unit, words.get("example.range." + unit.name()))).isInstanceOf(Typed.Range.class);
    }

    static Stream<Arguments> shownUnits() {
        return Stream.of("de", "fr")
                .flatMap(language -> Stream.of(Unit.values()).map(unit -> Arguments.of(language, unit)));
    }

    @Test
    @DisplayName("is refused with a sentence that says what to type")
    void sentences() {
        assertThat(NumberParser.of(Locale.GERMANY).read(Unit.SHARE, "1.205"))
                .isEqualTo(new Typed.Refused("“1.205” can mean 1205 or 1,205. Type it the one way or the other."));
        assertThat(english.read(Unit.MULTIPLE_PER_YEAR, "140%"))
                .isEqualTo(
                        new Typed.Refused(
                                "“140%” can mean growth or the multiple itself. Type the multiple of last year, such as 2.4x."));
        assertThat(NumberParser.of(Locale.GERMANY).read(Unit.USD_MILLIONS, "viel"))
                .isEqualTo(new Typed.Refused("“viel” cannot be read as a number here. Type one such as $1,2B."));
        assertThat(english.read(Unit.SHARE, " "))
                .isEqualTo(new Typed.Refused("Nothing is typed. Type a number, such as 12%."));
        assertThat(english.read(Unit.USD_MILLIONS, "5 €"))
                .isEqualTo(new Typed.Refused("Amounts are in US dollars. Type one such as $1.2B."));
        assertThat(english.read(Unit.USD_MILLIONS, "9".repeat(61))).isInstanceOf(Typed.Refused.class);
    }

    @ParameterizedTest(name = "{0}, seed 20261124")
    @MethodSource("locales")
    @DisplayName("over what a field holds gives the same value back, in every locale")
    void roundTrip(Locale locale) {
        Random random = new Random(20261124);
        NumberText text = NumberText.of(locale);
        NumberParser parser = NumberParser.of(locale);
        for (int i = 0; i < 4_000; i++) {
            Driver driver = Driver.all().get(random.nextInt(Driver.all().size()));
            double value = driver.min() + random.nextDouble() * (driver.max() - driver.min());
            String typed = text.typed(driver.unit(), value);
            assertThat(parser.read(driver.unit(), typed))
                    .as("%s of %s", typed, driver.id())
                    .isEqualTo(new Typed.Value(value));
        }
    }

    @Test
    @DisplayName("never breaks the reader, whatever it is (20,000 mutants, seed 7)")
    void mutants() {
        Random random = new Random(7);
        String pieces = "0123456789.,' -−+~$%€xkmbteyr/() to±–\u00a0\u202f١٢";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                typed.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
            Typed read = english.read(unit, typed.toString());
            if (read instanceof Typed.Value value) {
                assertThat(value.value()).as(typed.toString()).isFinite();
            } else if (read instanceof Typed.Range range) {
                assertThat(range.low()).as(typed.toString()).isLessThan(range.high());
            }
        }
    }

    static Stream<Locale> locales() {
        return Stream.of("en-US", "de-DE", "fr-FR", "de-CH", "sv-SE", "pt-BR", "tr-TR", "ar-EG")
                .map(Locale::forLanguageTag);
    }

    static List<Arguments> table() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        List<String> lines = lines();
        String[] head = lines.get(0).split("\\|");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("{nbsp}", "\u00a0")
                    .replace("{nnbsp}", "\u202f")
                    .split("\\|");
            for (int i = 2; i < head.length; i++) {
                cases.add(Arguments.of(
                        Locale.forLanguageTag(head[i]), Unit.valueOf(cells[0]), cells[1], decimals(cells[i])));
            }
        }
        return cases;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(NumberParserTest.class.getResourceAsStream("typed-numbers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String decimals(String meant) {
        return "no".equals(meant) || meant.contains("<") ? meant : String.valueOf(Double.parseDouble(meant));
    }

    private static String mode(Typed.Range range) {
        return range.mode().isPresent() ? range.mode().getAsDouble() + "<" : "";
    }

    private static String written(Typed typed) {
        if (typed instanceof Typed.Value value) {
            return String.valueOf(value.value());
        }
        return typed instanceof Typed.Range range ? range.low() + "<" + mode(range) + range.high() : "no";
    }
}
