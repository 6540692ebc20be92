package underwrite.app.screen.explain;

import java.util.Optional;
import underwrite.app.live.Live;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.Elsewhere;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.OtherThesis;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;

/** Finds the scenarios that figures belong to, in the open thesis and in others. */
final class Subjects {
    private final Live live;

    Subjects(Live live) {
        this.live = live;
    }

    /** A scenario of a thesis, the open one where no other is named; none when it has never been projected. */
    Optional<Subject> of(Optional<OtherThesis> other, String scenario) {
        return other.map(thesis -> elsewhere(thesis, scenario)).orElseGet(() -> open(scenario));
    }

    /** The scenario that a result belongs to. */
    Optional<Subject> of(FigureKey result) {
        if (result instanceof Elsewhere elsewhere && elsewhere.figure() instanceof OfResult of) {
            return elsewhere(elsewhere.of(), of.scenario());
        }
        return result instanceof OfResult of ? open(of.scenario()) : Optional.empty();
    }

    private Optional<Subject> open(String scenario) {
        return live.picture()
                .scenario(scenario)
                .flatMap(shown -> Optional.ofNullable(shown.lastGood())
                        .map(Projection::assumptions)
                        .map(own -> new Subject(
                                Optional.empty(),
                                live.picture().thesis(),
                                shown.id(),
                                shown.scenario().name(),
                                own)));
    }

    private static Optional<Subject> elsewhere(OtherThesis other, String scenario) {
        return other.thesis()
                .scenario(scenario)
                .filter(found -> Projector.clashes(found.assumptions()).isEmpty())
                .map(found ->
                        new Subject(Optional.of(other), other.thesis(), found.id(), found.name(), found.assumptions()));
    }
}
