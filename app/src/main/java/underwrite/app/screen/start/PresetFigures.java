package underwrite.app.screen.start;

import java.util.OptionalInt;
import underwrite.model.driver.Driver;
import underwrite.model.library.Preset;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.projection.Results;
import underwrite.model.thesis.Assumptions;

/**
 * What the card of a preset says of its base case.
 *
 * @param postMoney USD millions
 * @param round USD millions
 * @param projection of its base case
 * @param fails the year in which funding fails, when that is not after the exit
 */
record PresetFigures(double postMoney, double round, Projection projection, OptionalInt fails) {

    /** Reads a preset and projects its base case. */
    static PresetFigures of(Preset preset) {
        Assumptions assumptions = preset.thesis().mainScenario().assumptions();
        Projection projection = Projector.project(assumptions);
        Results results = projection.results();
        boolean fails =
                results.distressYear().isPresent() && results.distressYear().getAsInt() <= results.exitYear();
        return new PresetFigures(
                assumptions.value(Driver.VALUATION_POST_MONEY),
                assumptions.value(Driver.VALUATION_ROUND_SIZE),
                projection,
                fails ? results.distressYear() : OptionalInt.empty());
    }
}
