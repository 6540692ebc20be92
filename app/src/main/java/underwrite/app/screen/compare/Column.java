package underwrite.app.screen.compare;

import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.OtherThesis;
import underwrite.app.theme.Slot;
import underwrite.model.projection.Projection;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * What is compared: a scenario of the open thesis, or the main one of another.
 *
 * @param key the scenario's id, or where the other thesis comes from
 * @param other the thesis it belongs to; empty for the open one
 * @param active whether it is the one being worked on, against which differences are shown
 * @param projection none when it cannot be projected
 */
record Column(
        String key,
        Optional<OtherThesis> other,
        boolean active,
        Slot slot,
        Thesis thesis,
        Scenario scenario,
        Optional<Projection> projection) {

    /** Whether it belongs to the open thesis. */
    boolean open() {
        return other.isEmpty();
    }

    /** A figure of its scenario. */
    FigureKey here(FigureKey figure) {
        return other.<FigureKey>map(of -> new FigureKey.Elsewhere(of, figure)).orElse(figure);
    }

    /** A result of its scenario. */
    FigureKey result(Result result) {
        return here(new FigureKey.OfResult(scenario.id(), result));
    }

    /** What people call it: the scenario within the open thesis, else the thesis. */
    String name() {
        return open() ? scenario.name() : thesis.title();
    }

    /** What stands below the name: the other of the two. */
    String detail() {
        return open() ? thesis.lab() : scenario.name();
    }

    /** As charts see it. */
    Case asCase() {
        return new Case(key, name(), slot, active);
    }
}
