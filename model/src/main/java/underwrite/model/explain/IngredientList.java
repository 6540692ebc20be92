package underwrite.model.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import underwrite.model.driver.Input;
import underwrite.model.explain.Ingredient.Source;
import underwrite.model.series.Evaluation;
import underwrite.model.series.Expr;
import underwrite.model.series.Expr.When;
import underwrite.model.series.Line;
import underwrite.model.thesis.Assumptions;

/** What the formula of one scenario and year uses. */
record IngredientList(Evaluation evaluation, Assumptions assumptions, Show show, int year) {

    List<Ingredient> of(Expr formula) {
        Map<Source, Ingredient> found = new LinkedHashMap<>();
        formula.all()
                .flatMap(this::ingredients)
                .forEach(ingredient -> found.putIfAbsent(ingredient.source(), ingredient));
        return List.copyOf(found.values());
    }

    private Stream<Ingredient> ingredients(Expr expr) {
        if (expr instanceof Expr.OfDriver of) {
            double value = assumptions.value(of.driver());
            return Stream.of(input(of.driver(), show.value(of.driver(), value)));
        }
        if (expr instanceof Expr.IsOption is) {
            int option = assumptions.option(is.choice());
            return Stream.of(input(is.choice(), is.choice().optionLabel(option, show.locale())));
        }
        if (expr instanceof Expr.Named named) {
            return Stream.of(new Ingredient(
                    new Source.OfConstant(named.constant()),
                    named.constant().label(show.locale()),
                    show.plain(named.constant().value())));
        }
        if (expr instanceof Expr.Of of) {
            return Stream.of(line(of.line(), of.when(), yearOf(of.when())));
        }
        if (expr instanceof Expr.Pick pick) {
            int picked = (int) evaluation.value(pick.year(), year);
            return Stream.of(line(pick.line(), new When.In(picked), picked));
        }
        return expr.rows().stream().map(row -> line(row, When.Relative.NOW, year));
    }

    private int yearOf(When when) {
        if (when instanceof When.Relative relative) {
            return year + relative.years();
        }
        return when instanceof When.In in ? in.year() : year;
    }

    private Ingredient input(Input input, String text) {
        return new Ingredient(new Source.OfInput(input), input.label(show.locale()), text);
    }

    private Ingredient line(Line line, When when, int inYear) {
        String text = show.value(line, evaluation.at(line, inYear));
        return new Ingredient(new Source.OfLine(line, inYear), show.label(line, when), text);
    }
}
