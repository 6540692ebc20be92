package underwrite.model.explain;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.model.driver.Unit;
import underwrite.model.series.Evaluation;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;

/**
 * Says how the numbers of one scenario came about: formula in words, ingredients with today's values and units. Every ingredient that is
 * a line can be explained in turn, down to the assumptions.
 *
 * <p>Example: {@code Explain.of(projection.assumptions(), Locale.ROOT).line(Series.MARKET_SIZE, 3)}. Made for one scenario that can be
 * projected, kept for as long as it is looked at; not for use by several threads at once.
 */
public final class Explain {
    private final Evaluation evaluation;
    private final Assumptions assumptions;
    private final Locale locale;

    private Explain(Assumptions assumptions, Locale locale) {
        this.evaluation = new Evaluation(assumptions::value, assumptions::option);
        this.assumptions = assumptions;
        this.locale = locale;
    }

    /** Explains a scenario that can be projected, in a language; {@link Locale#ROOT} is English. */
    public static Explain of(Assumptions assumptions, Locale locale) {
        return new Explain(assumptions, locale);
    }

    /** How a line got its value in a year 0..10. A line with one value for all years has it in each. */
    public Explanation line(Line line, int year) {
        double value = evaluation.at(line, year);
        return explanation(
                line.label(locale),
                line.unit(),
                OptionalDouble.of(value),
                show().value(line, value),
                Formulas.of(line).in(year),
                year);
    }

    /** How a result got its value. */
    public Explanation result(Result result) {
        OptionalDouble value = evaluation.of(result);
        return explanation(
                result.label(locale), result.unit(), value, show().value(result.unit(), value), Formulas.of(result), 0);
    }

    private Explanation explanation(
            String label, Unit unit, OptionalDouble value, String text, Expr formula, int year) {
        Phrases phrases = new Phrases(locale);
        List<Ingredient> ingredients = new IngredientList(evaluation, assumptions, show(), year).of(formula);
        return new Explanation(
                label,
                unit,
                value,
                text,
                phrases.of(formula, new LabelTerms(show())),
                phrases.of(formula, new FigureTerms(evaluation, assumptions, show(), year)),
                ingredients);
    }

    private Show show() {
        return new Show(locale);
    }
}
