package underwrite.model.explain;

import java.util.List;
import java.util.OptionalDouble;
import underwrite.model.driver.Unit;

/**
 * How one number came about.
 *
 * @param label what it is, such as "Market size"
 * @param value in its unit; none only for a result that there is none of, such as the distress year of a lab that lives
 * @param text the value as people read it, such as {@code $13.3B}
 * @param formula in words: "Market size the year before × (1 + Usage growth) × (1 − Price decline)"
 * @param figures the same formula with today's values in place of the words
 * @param ingredients what the formula uses, in its order, each once
 */
public record Explanation(
        String label,
        Unit unit,
        OptionalDouble value,
        String text,
        String formula,
        String figures,
        List<Ingredient> ingredients) {
    public Explanation {
        ingredients = List.copyOf(ingredients);
    }
}
