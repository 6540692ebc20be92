package underwrite.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.explain.Ingredient.Source;
import underwrite.model.series.Constant;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Tongue;

@DisplayName("An explanation")
class ExplainTest {
    private final Explain defaults = Explain.of(Assumptions.defaults(), Tongue.ENGLISH);

    @Test
    @DisplayName("says the formula of the market in words and in figures")
    void saysTheFormula() {
        Explanation market = defaults.line(Series.MARKET_SIZE, 1);
        assertThat(market.formula())
                .isEqualTo("Market size the year before × (1 + Usage growth) × (1 − Price decline)");
        assertThat(market.figures()).isEqualTo("$5.00B × (1 + 300% a year) × (1 − 30% a year)");
        assertThat(market.text()).isEqualTo("$14.0B");
        assertThat(market.ingredients())
                .extracting(Ingredient::label, Ingredient::text)
                .containsExactly(
                        tuple("Market size the year before", "$5.00B"),
                        tuple("Usage growth", "300% a year"),
                        tuple("Price decline", "30% a year"));
    }

    @Test
    @DisplayName("of year 0 names the assumption it starts from")
    void startsFromAnAssumption() {
        Explanation start = defaults.line(Series.MARKET_SIZE, 0);
        assertThat(start.formula()).isEqualTo("Spend on LLM products, year 0");
        assertThat(start.ingredients())
                .containsExactly(new Ingredient(
                        new Source.OfInput(Driver.MARKET_SIZE), "Spend on LLM products, year 0", "$5.00B"));
    }

    @Test
    @DisplayName("names the exit year in words where a result is read at it, in every language")
    void readsAtTheExitYear() {
        assertThat(defaults.result(Result.MOIC).formula()).isEqualTo("MOIC in the exit year");
        assertThat(defaults.result(Result.EXIT_ENTERPRISE_VALUE).formula())
                .isEqualTo("Enterprise value in year (Years held in the exit year)");
        assertThat(Explain.of(Assumptions.defaults(), new Tongue(Locale.GERMAN, Locale.GERMAN))
                        .result(Result.MOIC)
                        .formula())
                .isEqualTo("MOIC im Exit-Jahr");
        assertThat(Explain.of(Assumptions.defaults(), new Tongue(Locale.FRENCH, Locale.FRENCH))
                        .result(Result.MOIC)
                        .formula())
                .isEqualTo("MOIC l’année de sortie");
    }

    @Test
    @DisplayName("writes figures as somebody reads them: words of the language, marks of the numbers apart from it")
    void figuresAsRead() {
        Explain german = Explain.of(Assumptions.defaults(), new Tongue(Locale.GERMAN, Locale.GERMANY));
        Explain commas = Explain.of(Assumptions.defaults(), new Tongue(Locale.ENGLISH, Locale.GERMANY));
        assertThat(defaults.line(Series.MARKET_SIZE, 0).text()).isEqualTo("$5.00B");
        assertThat(german.line(Series.MARKET_SIZE, 0).text()).isEqualTo("$5,00B");
        assertThat(german.line(Series.MARKET_SIZE, 1).ingredients())
                .extracting(Ingredient::text)
                .anyMatch(text -> text.endsWith("% im Jahr"));
        assertThat(commas.line(Series.MARKET_SIZE, 1).ingredients())
                .extracting(Ingredient::text)
                .anyMatch(text -> text.endsWith("% a year"));
        assertThat(commas.line(Series.MARKET_SIZE, 1).figures())
                .contains("$5,00B")
                .doesNotContain(".");
    }

    @Test
    @DisplayName("keeps brackets where leaving them out would say something else")
    void keepsBrackets() {
        assertThat(defaults.line(Series.RENT, 2).formula()).isEqualTo("(1 − Compute owned, not rented) × Compute cost");
        assertThat(defaults.line(Series.MULTIPLE, 2).formula())
                .isEqualTo("EV/revenue in a mature market × (Multiple at entry ÷ EV/revenue in a mature market)"
                        + " ^ What is left of the entry multiple");
    }

    @Test
    @DisplayName("of a result leads to the year of the exit")
    void leadsToTheExit() {
        Explanation moic = defaults.result(Result.MOIC);
        assertThat(moic.ingredients().get(0).source()).isEqualTo(new Source.OfLine(Series.MOIC, 6));
        assertThat(defaults.result(Result.DISTRESS_YEAR).label()).isEqualTo("Year in which funding fails");
    }

    @Test
    @DisplayName("of any result leads down, step by step, to every assumption but the exit year's own")
    void leadsToEveryAssumption() {
        Set<Source> seen = new HashSet<>();
        Deque<Source> open = new ArrayDeque<>();
        Result.all()
                .forEach(result ->
                        defaults.result(result).ingredients().forEach(ingredient -> open.add(ingredient.source())));
        while (!open.isEmpty()) {
            Source next = open.pop();
            if (seen.add(next) && next instanceof Source.OfLine line) {
                defaults.line(line.line(), line.year()).ingredients().forEach(i -> open.push(i.source()));
            }
        }
        Set<Input> inputs = new HashSet<>();
        Set<Constant> constants = new HashSet<>();
        seen.forEach(source -> {
            if (source instanceof Source.OfInput of) {
                inputs.add(of.input());
            } else if (source instanceof Source.OfConstant of) {
                constants.add(of.constant());
            }
        });
        assertThat(inputs).containsAll(Input.all());
        assertThat(Constant.all())
                .filteredOn(constant -> !constants.contains(constant))
                .as("constants that only the workbook needs")
                .containsExactly(
                        Constant.HORIZON, Constant.LEAST_SPREAD, Constant.CHECK_TOLERANCE, Constant.LOSS_TOLERANCE);
    }

    @Test
    @DisplayName("there is for every line and year, in words without a gap")
    void thereIsForEveryLine() {
        for (Line line : Formulas.lines()) {
            for (int year = 0; year < Series.YEARS; year++) {
                Explanation explanation = defaults.line(line, year);
                assertThat(explanation.formula()).as(line.id()).isNotBlank().doesNotContain("null", "{");
                assertThat(explanation.figures()).as(line.id()).isNotBlank().doesNotContain("null", "{", "NaN");
            }
        }
    }
}
