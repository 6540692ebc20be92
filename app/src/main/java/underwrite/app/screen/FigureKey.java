package underwrite.app.screen;

import underwrite.app.component.chart.PointKey;
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
