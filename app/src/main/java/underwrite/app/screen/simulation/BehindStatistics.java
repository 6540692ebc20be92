package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.simulation.RankFigure;
import underwrite.app.format.UiWords;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.words.Words;

/** What stands behind the figures of a simulation: the scenarios as they are, undrawn, and the drivers that go with the multiple. */
final class BehindStatistics {
    private static final int STRONGEST = 3;

    private final Simulated simulated;
    private final Desk desk;
    private final SimulationKeys keys;
    private final Ways ways;
    private final Words words = UiWords.of(BehindStatistics.class);
    private final Locale locale = UiWords.language();

    BehindStatistics(Simulated simulated, Desk desk, SimulationKeys keys, Ways ways) {
        this.simulated = simulated;
        this.desk = desk;
        this.keys = keys;
        this.ways = ways;
    }

    /** The multiples of the scenarios as they stand, and the drivers that go with the multiple most closely. */
    List<Part> moic() {
        List<Part> parts = new ArrayList<>(of(Result.MOIC));
        simulated.result().drivers().stream()
                .filter(effect -> effect.rankCorrelation().isPresent())
                .sorted(Comparator.comparingDouble(BehindStatistics::strength).reversed())
                .limit(STRONGEST)
                .forEach(effect -> parts.add(down(
                        words.get("explain.goes", effect.driver().label(locale)),
                        new RankFigure.Row(
                                        effect.driver().id(),
                                        "",
                                        effect.rankCorrelation().getAsDouble())
                                .written(),
                        new PointKey(RankFigure.RANK, effect.driver().id(), PointKey.NO_YEAR))));
        return parts;
    }

    private static double strength(DriverEffect effect) {
        return Math.abs(effect.rankCorrelation().orElse(0));
    }

    /** A result of the scenarios as they stand. */
    List<Part> of(Result result) {
        return scenarios()
                .map(one -> Part.leading(
                        words.get(
                                "explain.undrawn",
                                result.label(locale),
                                one.scenario().name()),
                        one.projection()
                                .map(found -> desk.numbers()
                                        .shown(
                                                result.unit(),
                                                found.results().value(result).orElse(Double.NaN)))
                                .orElse(desk.numbers().none()),
                        ways.down(new FigureKey.OfResult(one.id(), result))))
                .toList();
    }

    /** A year of a series of the scenarios as they stand. */
    List<Part> of(Series series, int year) {
        return scenarios()
                .map(one -> Part.leading(
                        words.get(
                                "explain.undrawn",
                                series.label(locale),
                                one.scenario().name()),
                        one.projection()
                                .map(found -> desk.numbers().shown(series.unit(), found.at(series, year)))
                                .orElse(desk.numbers().none()),
                        ways.down(new FigureKey.OfSeries(one.id(), series, year))))
                .toList();
    }

    /** The slider of a driver in each scenario. */
    List<Part> sliders(Driver driver) {
        return scenarios()
                .map(one -> Part.leading(
                        words.get(
                                "explain.slider",
                                driver.label(locale),
                                one.scenario().name()),
                        desk.numbers()
                                .input(
                                        driver.unit(),
                                        one.scenario().assumptions().value(driver)),
                        ways.away(() -> {
                            desk.workspace().activate(one.id());
                            desk.navigator().reveal(driver);
                        })))
                .toList();
    }

    /** The scenarios that were drawn from, as they are now; one that is gone is left out. */
    private Stream<ScenarioPicture> scenarios() {
        return simulated.result().request().scenarios().stream()
                .flatMap(one -> desk.live().picture().scenario(one.id()).stream());
    }

    /** The probability of a loss, of which causes are parts. */
    Part ofLoss() {
        return down(
                words.get("loss"),
                Percent.tenths(simulated.result().probabilityOfLoss()),
                new PointKey(HistogramFigure.LOSS, PointKey.ALL, PointKey.NO_YEAR));
    }

    /** Another figure of the simulation. */
    Part down(String label, String value, PointKey point) {
        return keys.of(point)
                .map(key -> Part.leading(label, value, ways.down(key)))
                .orElseGet(() -> Part.plain(label, value));
    }
}
