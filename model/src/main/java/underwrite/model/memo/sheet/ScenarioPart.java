package underwrite.model.memo.sheet;

import java.util.OptionalDouble;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Evaluation;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Scenario;

/**
 * A scenario on its way into the workbook.
 *
 * @param index its place among the scenarios, from 0
 * @param sheet the name of its model sheet
 */
public record ScenarioPart(int index, String sheet, Scenario scenario, Projection projection, Evaluation evaluation) {
    private static final int LONGEST_NAME = 40;

    /** Projects a scenario; an unusable one is refused with its sentence. */
    public static ScenarioPart of(int index, String sheet, Scenario scenario) {
        return new ScenarioPart(
                index,
                sheet,
                scenario,
                Projector.project(scenario.assumptions()),
                new Evaluation(scenario.assumptions()::value, scenario.assumptions()::option));
    }

    /** The value of a line in a year: the engine's where it has one. */
    public double at(Line line, int year) {
        return line instanceof Series series ? projection.at(series, year) : evaluation.at(line, year);
    }

    /** The engine's value of a result. */
    public OptionalDouble of(Result result) {
        return projection.results().value(result);
    }

    /** The scenario's name as the head of a column or a chart has room for. */
    public String shortName() {
        return shortened(scenario.name(), LONGEST_NAME);
    }

    /** A text of at most so many characters, or its beginning and a sign that there is more. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
                : text;
    }

    /** How the scenario is called in the names of cells. */
    public String key() {
        return scenario.id().replace('-', '_');
    }
}
