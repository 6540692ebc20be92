package underwrite.app.screen.explain;

import java.util.Optional;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.OtherThesis;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;

/**
 * The scenario that a figure belongs to.
 *
 * @param other the thesis it is of; empty for the open one
 * @param thesis the same, or the open one
 * @param id of the scenario
 * @param name of the scenario
 * @param assumptions those of the last projection
 */
record Subject(Optional<OtherThesis> other, Thesis thesis, String id, String name, Assumptions assumptions) {
    /** A figure of the same thesis. */
    FigureKey here(FigureKey figure) {
        return other.<FigureKey>map(of -> new FigureKey.Elsewhere(of, figure)).orElse(figure);
    }

    Subject with(Assumptions changed) {
        return new Subject(other, thesis, id, name, changed);
    }
}
