package underwrite.app.screen.simulation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import underwrite.app.component.chart.PointKey;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;

/** The figures of the simulation that is shown, by the points of its charts. */
final class SimulationKeys {
    private final Desk desk;
    private final Supplier<Optional<Simulated>> shown;
    private final Consumer<Wish> open;

    /**
     * @param shown the simulation that is shown now
     * @param open opens a world as a scenario
     */
    SimulationKeys(Desk desk, Supplier<Optional<Simulated>> shown, Consumer<Wish> open) {
        this.desk = desk;
        this.shown = shown;
        this.open = open;
    }

    /** The figure that a point shows; it is explained with the simulation that is shown then. */
    Optional<FigureKey> of(PointKey point) {
        return shown.get().isPresent() ? Optional.of(key(point)) : Optional.empty();
    }

    /** A statistic over all trials. */
    FigureKey of(String statistic) {
        return key(new PointKey(statistic, PointKey.ALL, PointKey.NO_YEAR));
    }

    private FigureKey key(PointKey point) {
        FigureKey.OfItself itself =
                ways -> shown.get().flatMap(one -> new StatisticWorkings(one, desk, this, ways, open).of(point));
        return itself;
    }
}
