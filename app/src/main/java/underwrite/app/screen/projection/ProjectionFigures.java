package underwrite.app.screen.projection;

import java.util.ArrayList;
import java.util.List;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.time.Bars;
import underwrite.app.component.chart.time.Failure;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Line.Says;
import underwrite.app.component.chart.time.Published;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.MoneyAxis;
import underwrite.app.screen.ScenarioLines;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.series.Series;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** The four cards of the projection, as figures of one picture. */
final class ProjectionFigures {
    private final ScenarioLines lines;
    private final NumberText numbers;
    private final Words words = UiWords.of(ProjectionFigures.class);

    ProjectionFigures(ScenarioLines lines, NumberText numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /** Revenue, and below it gross margin. */
    TimeFigure revenue() {
        MoneyAxis money = MoneyAxis.upTo(lines.largest(Series.REVENUE), numbers);
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("revenue"), money.perYear()), Series.REVENUE),
                money.axis(),
                lines.of(Series.REVENUE, Says.NAME_AND_VALUE));
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("grossMargin"), ""), Series.GROSS_MARGIN),
                lines.shares(),
                lines.of(Series.GROSS_MARGIN, Says.NAME));
        return lines.figure(List.of(main, below));
    }

    /** Training compute against capex, and below it the cost of one run with what has been published. */
    TimeFigure training(Thesis thesis, ScenarioPicture active) {
        MoneyAxis money = MoneyAxis.upTo(
                Math.max(lines.largestActive(Series.TRAINING_COMPUTE), lines.largestActive(Series.CAPEX)), numbers);
        Bars compute = Bars.of(
                lines.activeCase(),
                Series.TRAINING_COMPUTE.id(),
                words.get("training.bars"),
                lines.values(Series.TRAINING_COMPUTE));
        Line capex = Line.of(
                lines.activeCase(),
                Series.CAPEX.id(),
                words.get("training.capex"),
                Line.Style.SECOND,
                lines.values(Series.CAPEX));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("training"), money.perYear()), Series.TRAINING_COMPUTE),
                money.axis(),
                List.of(compute, capex));
        return lines.figure(List.of(main, oneRun(thesis, active)));
    }

    private Strip oneRun(Thesis thesis, ScenarioPicture active) {
        List<Layer> layers = new ArrayList<>();
        layers.add(lines.line(active, Series.TRAINING_RUN_COST, Says.NOTHING));
        List<Published.Mark> published = PublishedRuns.of(thesis).stream()
                .map(run -> new Published.Mark(
                        run.year(), run.value(), Stance.valueOf(run.stance().name()), run.name()))
                .toList();
        if (!published.isEmpty()) {
            layers.add(new Published(published));
        }
        return Strip.below(
                lines.atExit(lines.heading(words.get("run"), ""), Series.TRAINING_RUN_COST),
                ValueAxis.logarithmic(
                        value -> numbers.exact(Unit.USD_MILLIONS, value),
                        value -> numbers.shown(Unit.USD_MILLIONS, value)),
                layers);
    }

    /** What is raised and what is left of it, and below it how much of the company each round sells. */
    TimeFigure cash() {
        MoneyAxis money = MoneyAxis.upTo(
                Math.max(
                        lines.largestActive(Series.CASH),
                        lines.largestActive(Series.EQUITY_RAISED) + lines.largestActive(Series.DEBT_RAISED)),
                numbers);
        Bars raised = new Bars(List.of(
                part(Series.EQUITY_RAISED, "cash.equity", Bars.Fill.CASE),
                part(Series.DEBT_RAISED, "cash.debt", Bars.Fill.SECOND)));
        Line cash = Line.of(
                lines.activeCase(),
                Series.CASH.id(),
                words.get("cash.cash"),
                Line.Style.INK,
                lines.values(Series.CASH));
        Heading heading = raisedBeforeExit(lines.heading(words.get("cash"), money.plain()));
        Strip main = Strip.main(heading, money.axis(), List.of(raised, cash));
        Strip below = Strip.below(lines.heading(words.get("sold"), ""), lines.shares(), sold());
        return lines.figure(List.of(main, below));
    }

    private Bars.Part part(Series series, String key, Bars.Fill fill) {
        return new Bars.Part(series.id(), lines.activeCase(), words.get(key), fill, lines.values(series));
    }

    private Heading raisedBeforeExit(Heading heading) {
        Projection projection = lines.active();
        double raised = 0;
        for (int year = 1; year < projection.results().holdingYears(); year++) {
            raised += projection.at(Series.RAISE, year);
        }
        return heading.with(
                numbers.shown(Unit.USD_MILLIONS, raised), words.get(lines.brief() ? "raised" : "raised.beforeExit"));
    }

    private List<Layer> sold() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Bars.of(lines.activeCase(), Series.DILUTION.id(), "", lines.values(Series.DILUTION)));
        lines.shown()
                .forEach(scenario ->
                        ScenarioLines.failure(scenario).ifPresent(year -> layers.add(failing(scenario, year))));
        double limit = lines.active().assumptions().value(Driver.DEAL_MAX_DILUTION);
        layers.add(new Level(limit, words.get("limit", numbers.input(Unit.SHARE, limit)), Level.Style.DANGER));
        return layers;
    }

    private Line failing(ScenarioPicture scenario, int year) {
        Projection of = scenario.lastGood();
        double[] values = of == null ? new double[Series.YEARS] : of.values(Series.DILUTION);
        String reason = words.get(
                "sold.fails",
                scenario.scenario().name(),
                numbers.shown(Unit.SHARE, values[year]),
                lines.calendar().inTable(year));
        return Line.of(
                        lines.caseOf(scenario),
                        Series.DILUTION.id(),
                        Values.of(values).until(year))
                .failing(new Failure(year, reason))
                .saying(Says.NOTHING);
    }

    /** How many labs the market carries, and below it our share with its target. */
    TimeFigure labs() {
        double limit = lines.active().assumptions().value(Driver.STRUCTURE_MAX_RIVALS);
        List<Layer> layers = new ArrayList<>(lines.of(Series.RIVALS, Says.NAME_AND_VALUE));
        layers.add(0, new Level(limit, words.get("limit", numbers.input(Unit.COUNT, limit)), Level.Style.QUIET));
        Strip main = Strip.main(
                lines.atExit(lines.heading(words.get("labs"), words.get("labs.unit")), Series.RIVALS),
                lines.plain(Unit.COUNT),
                layers);
        Line target = shareLine(Series.TARGET_SHARE, "share.target", Line.Style.TARGET);
        Line share = shareLine(Series.MARKET_SHARE, "share.ours", Line.Style.CASE);
        Strip below = Strip.below(
                lines.atExit(lines.heading(words.get("share"), ""), Series.MARKET_SHARE),
                lines.shares(),
                List.of(target, share));
        return lines.figure(List.of(main, below));
    }

    private Line shareLine(Series series, String key, Line.Style style) {
        return Line.of(lines.activeCase(), series.id(), words.get(key), style, lines.values(series));
    }
}
