package underwrite.app.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underwrite.app.component.chart.PointKey;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/** A figure of the model that is shown somewhere and can be explained; scenarios by their ids. */
public sealed interface FigureKey {
    /** In place of a scenario: all of them, weighted by probability. */
    String WEIGHTED = PointKey.ALL;

    /** One result of a scenario, or of all of them weighted. */
    record OfResult(String scenario, Result result) implements FigureKey {}

    /** One result of a scenario with inputs otherwise than its own: a point of a tornado, a map or a curve. */
    record OfTrial(String scenario, Result result, WhatIf with) implements FigureKey {}

    /** One year of a line of the model, with inputs otherwise than the scenario's. */
    record OfLine(String scenario, WhatIf with, Line line, int year) implements FigureKey {}

    /** One year of a series of a scenario. */
    record OfSeries(String scenario, Series series, int year) implements FigureKey {}

    /** Some years of a series of a scenario, added up. */
    record OfSum(String scenario, Series series, int first, int last) implements FigureKey {}

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

    /** What the money put in must come to in a year to return the hurdle rate, as a multiple. */
    record OfHurdle(String scenario, int year) implements FigureKey {
        /** The key by which a chart names the hurdle. */
        public static final String HURDLE = "hurdle";
    }

    /** What open models take of the market in a year. */
    record OfOpenMarket(String scenario, int year) implements FigureKey {
        /** The key by which a chart names it. */
        public static final String OPEN = "openMarket";
    }

    /** The probability of losing money: that of the scenarios which return less than was paid. */
    record OfLoss() implements FigureKey {}

    /** How far a figure lies from another, as it is shown. */
    record OfDifference(FigureKey figure, FigureKey from, String shown) implements FigureKey {}

    /**
     * What some inputs add on the way from a result of one scenario to that of another.
     *
     * @param from the result, and {@code to} the same of the other
     * @param inputs those of the step, all of which may change
     * @param change what they add
     * @param error the standard error of that; 0 where it is exact
     */
    record OfStep(FigureKey from, FigureKey to, String name, List<Input> inputs, double change, double error)
            implements FigureKey {
        public OfStep {
            inputs = List.copyOf(inputs);
        }
    }

    /** A figure of another thesis. */
    record Elsewhere(OtherThesis of, FigureKey figure) implements FigureKey {}

    /** A figure that knows its working itself: counted over drawn worlds, or put together of several theses. */
    non-sealed interface OfItself extends FigureKey {
        /** How it came about; none when what it was of is gone. */
        Optional<Working> working(Ways ways);
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
        if (point.series().equals(OfHurdle.HURDLE)) {
            return Optional.of(new OfHurdle(point.scenario(), point.year()));
        }
        if (point.series().equals(OfOpenMarket.OPEN)) {
            return Optional.of(new OfOpenMarket(point.scenario(), point.year()));
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
                ? Optional.of(new OfTrial(point.scenario(), result, new WhatIf(inputs, Map.of())))
                : Optional.empty();
    }
}
