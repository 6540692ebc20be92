package underwrite.model.explain;

import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Unit;
import underwrite.model.series.Evaluation;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Tongue;

/**
 * Says how the numbers of one scenario came about: formula in words, ingredients with today's values and units. Every ingredient that is
 * a line can be explained in turn, down to the assumptions.
 *
 * <p>Example: {@code Explain.of(projection.assumptions(), Tongue.ENGLISH).line(Series.MARKET_SIZE, 3)}. Made for one scenario that can be
 * projected, kept for as long as it is looked at; not for use by several threads at once.
 */
public final class Explain {
    private final Evaluation evaluation;
    private final Assumptions assumptions;
    private final Tongue tongue;

    private Explain(Assumptions assumptions, Tongue tongue) {
        this.evaluation = new Evaluation(assumptions::value, assumptions::option);
        this.assumptions = assumptions;
        this.tongue = tongue;
    }

    /** Explains a scenario that can be projected, as somebody reads it. */
    public static Explain of(Assumptions assumptions, Tongue tongue) {
        return new Explain(assumptions, tongue);
    }

    /** How a line got its value in a year 0..10. A line with one value for all years has it in each. */
    public Explanation line(Line line, int year) {
        double value = evaluation.at(line, year);
        return explanation(
                line.label(tongue.language()),
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
                result.label(tongue.language()),
                result.unit(),
                value,
                show().value(result.unit(), value),
                Formulas.of(result),
                0);
    }

    private Explanation explanation(
            String label, Unit unit, OptionalDouble value, String text, Expr formula, int year) {
        Phrases phrases = new Phrases(show().words());
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
        return new Show(tongue);
    }
}
