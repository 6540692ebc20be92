package underwrite.model.explain;

import underwrite.model.driver.Input;
import underwrite.model.series.Constant;
import underwrite.model.series.Line;

/**
 * One thing that a formula uses.
 *
 * @param source what it is, to go there or to explain it in turn
 * @param label such as "Market size the year before"
 * @param text its value as people read it, with its unit
 */
public record Ingredient(Source source, String label, String text) {

    /** Where an ingredient comes from. */
    public sealed interface Source {
        /** An assumption: its slider. */
        record OfInput(Input input) implements Source {}

        /** A line in a year: to be explained in turn by {@link Explain#line}. */
        record OfLine(Line line, int year) implements Source {}

        /** A number of the model that nobody assumes. */
        record OfConstant(Constant constant) implements Source {}
    }
}
