package underwrite.app.screen.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.time.Bars;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Line.Says;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.MoneyAxis;
import underwrite.app.screen.ScenarioLines;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The four cards on who stands in the market, as figures of one picture. */
final class StructureFigures {
    private final ScenarioLines lines;
    private final NumberText numbers;
    private final Words words = UiWords.of(StructureFigures.class);

    StructureFigures(ScenarioLines lines, NumberText numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /** Spend on LLM products, split into what is bought and what open models take; below it that part. */
    TimeFigure market() {
        MoneyAxis money = MoneyAxis.upTo(lines.largestActive(Series.MARKET_SIZE), numbers);
        Projection projection = lines.active();
        double[] open = new double[Series.YEARS];
        Arrays.setAll(
                open, year -> projection.at(Series.MARKET_SIZE, year) - projection.at(Series.PROPRIETARY_MARKET, year));
        Bars split = new Bars(List.of(
                new Bars.Part(
                        Series.PROPRIETARY_MARKET.id(),
                        lines.activeCase(),
                        words.get("market.proprietary"),
                        Bars.Fill.CASE,
                        lines.values(Series.PROPRIETARY_MARKET)),
                new Bars.Part(
                        FigureKey.OfOpenMarket.OPEN,
                        lines.activeCase(),
                        words.get("market.open"),
                        Bars.Fill.SECOND,
                        lines.upToFailure(Values.of(open)))));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("market"), money.perYear()), Series.MARKET_SIZE),
                money.axis(),
                List.of(split));
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("open"), ""), Series.CONTESTABLE_SHARE),
                lines.shares(),
                lines.of(Series.CONTESTABLE_SHARE, Says.NAME));
        return lines.figure(List.of(main, below));
    }

    /** What staying at the frontier costs a lab, against the paid market that carries it; below it how freely capital flows. */
    TimeFigure frontier() {
        double most = Math.max(lines.largest(Series.FRONTIER_COST), lines.largestActive(Series.PROPRIETARY_MARKET));
        MoneyAxis money = MoneyAxis.upTo(most, numbers);
        List<Layer> layers = new ArrayList<>(lines.of(Series.FRONTIER_COST, Says.NAME_AND_VALUE));
        layers.add(Line.of(
                lines.activeCase(),
                Series.PROPRIETARY_MARKET.id(),
                words.get("frontier.market"),
                Line.Style.SECOND,
                lines.values(Series.PROPRIETARY_MARKET)));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("frontier"), money.perYear()), Series.FRONTIER_COST),
                money.axis(),
                layers);
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("exuberance"), ""), Series.EXUBERANCE),
                lines.plain(Unit.MULTIPLE),
                lines.of(Series.EXUBERANCE, Says.NAME));
        return lines.figure(List.of(main, below));
    }

    /** How many labs stay at the frontier; below it how dearly buyers take a price. */
    TimeFigure labs() {
        double limit = lines.active().assumptions().value(Driver.STRUCTURE_MAX_RIVALS);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Level(limit, words.get("labs.limit", numbers.input(Unit.COUNT, limit)), Level.Style.QUIET));
        layers.addAll(lines.of(Series.RIVALS, Says.NAME_AND_VALUE));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("labs"), words.get("labs.unit")), Series.RIVALS),
                lines.plain(Unit.COUNT),
                layers);
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("elasticity"), ""), Series.ELASTICITY),
                lines.plain(Unit.MULTIPLE),
                lines.of(Series.ELASTICITY, Says.NAME));
        return lines.figure(List.of(main, below));
    }

    /** Our share of paid spend in every scenario, with the share that the active one is drawn to. */
    TimeFigure share() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Line.of(
                lines.activeCase(),
                Series.TARGET_SHARE.id(),
                words.get("share.target"),
                Line.Style.TARGET,
                lines.values(Series.TARGET_SHARE)));
        layers.addAll(lines.of(Series.MARKET_SHARE, Says.NAME_AND_VALUE));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("share"), words.get("share.unit")), Series.MARKET_SHARE),
                lines.shares(),
                layers);
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("target"), ""), Series.TARGET_SHARE),
                lines.shares(),
                lines.of(Series.TARGET_SHARE, Says.NAME));
        return lines.figure(List.of(main, below));
    }
}
