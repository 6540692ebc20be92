package underwrite.app.screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import underwrite.app.component.chart.PointKey;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/** A figure of the model that is shown somewhere and can be explained. */
public sealed interface FigureKey {
    /** The id of the scenario that the figure belongs to, or {@link #WEIGHTED}. */
    String scenario();

    /** In place of a scenario: all of them, weighted by probability. */
    String WEIGHTED = PointKey.ALL;

    /** One result of a scenario, or of all of them weighted. */
    record OfResult(String scenario, Result result) implements FigureKey {}

    /**
     * One result of a scenario with inputs at other values than its own: a point of a tornado, a map or a curve.
     *
     * @param inputs the values in the unit of each driver
     */
    record OfTrial(String scenario, Result result, Map<Driver, Double> inputs) implements FigureKey {
        public OfTrial {
            inputs = Map.copyOf(inputs);
        }
    }

    /**
     * What we would be paid of another exit equity.
     *
     * @param equity USD millions
     */
    record OfPayout(String scenario, double equity) implements FigureKey {
        /** The key by which a chart names the exit equity of a point. */
        public static final String EQUITY = "exitEquity";
    }

    /**
     * What the others in a class of shares are paid at the exit.
     *
     * @param place the place of the class in the cap table
     */
    record OfHolder(String scenario, int place) implements FigureKey {
        /** The key by which a chart names a class. */
        public static final String CLASS = "class";
    }

    /** The figure that a point of a chart shows; none for what the model does not know. */
    static Optional<FigureKey> of(PointKey point) {
        Double equity = point.with().get(OfPayout.EQUITY);
        if (equity != null) {
            return Optional.of(new OfPayout(point.scenario(), equity));
        }
        if (point.series().equals(OfHolder.CLASS)) {
            return Optional.of(new OfHolder(point.scenario(), point.year()));
        }
        if (!point.with().isEmpty()) {
            return Result.byId(point.series()).flatMap(result -> trial(point, result));
        }
        return point.year() == PointKey.NO_YEAR
                ? Result.byId(point.series()).map(result -> new OfResult(point.scenario(), result))
                : Series.byId(point.series()).map(series -> new OfSeries(point.scenario(), series, point.year()));
    }

    private static Optional<FigureKey> trial(PointKey point, Result result) {
        Map<Driver, Double> inputs = new EnumMap<>(Driver.class);
        point.with().forEach((id, value) -> Driver.byId(id).ifPresent(driver -> inputs.put(driver, value)));
        return inputs.size() == point.with().size()
                ? Optional.of(new OfTrial(point.scenario(), result, inputs))
                : Optional.empty();
    }

    /** The probability of losing money: that of the scenarios which return less than was paid. */
    record OfLoss() implements FigureKey {
        @Override
        public String scenario() {
            return WEIGHTED;
        }
    }

    /** One year of a series of a scenario. */
    record OfSeries(String scenario, Series series, int year) implements FigureKey {}
}
