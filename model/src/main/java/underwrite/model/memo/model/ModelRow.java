package underwrite.model.memo.model;

import underwrite.model.driver.Input;
import underwrite.model.series.Constant;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Section;

/** What stands in a row of a model sheet. */
public sealed interface ModelRow {

    /** The head of a part of the model. */
    record Heading(Section section) implements ModelRow {}

    /** The head of the results. */
    record ResultHeading() implements ModelRow {}

    /** The head of a block of lines, named by one of them. */
    record BlockHeading(underwrite.model.series.Working first) implements ModelRow {}

    /** An assumption, linked from the sheet of inputs. */
    record OfInput(Input input) implements ModelRow {}

    /** A number with a name, linked from the sheet of inputs. */
    record OfConstant(Constant constant) implements ModelRow {}

    /** A line of the projection. */
    record OfLine(Line line) implements ModelRow {}

    /** A result. */
    record OfResult(Result result) implements ModelRow {}

    /** The tick of each year whose checks pass. */
    record Ticks() implements ModelRow {}

    /** Nothing. */
    record Gap() implements ModelRow {}
}
