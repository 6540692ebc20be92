package underwrite.app.screen.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
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
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.MoneyAxis;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The four cards of the projection, as figures of one picture. */
final class ProjectionFigures {
    private final Picture picture;
    private final List<ScenarioPicture> shown;
    private final ScenarioPicture active;
    private final Projection projection;
    private final Case activeCase;
    private final Calendar calendar;
    private final NumberText numbers;
    private final boolean brief;
    private final Words words = UiWords.of(ProjectionFigures.class);

    /**
     * @param shown the scenarios that are drawn, the active one last
     * @param active the active scenario; it has a projection
     * @param brief whether units and notes are left out for want of room
     */
    ProjectionFigures(
            Picture picture,
            List<ScenarioPicture> shown,
            ScenarioPicture active,
            Projection projection,
            NumberText numbers,
            boolean brief) {
        this.picture = picture;
        this.shown = shown;
        this.active = active;
        this.projection = projection;
        this.activeCase = ChartWords.caseOf(active, picture);
        this.calendar = ChartWords.calendar(picture.thesis());
        this.numbers = numbers;
        this.brief = brief;
    }

    /** Revenue, and below it gross margin. */
    TimeFigure revenue() {
        MoneyAxis money = MoneyAxis.upTo(largest(Series.REVENUE), numbers);
        Strip main = Strip.main(
                atExit(heading("revenue", money.perYear()), Series.REVENUE, Unit.USD_MILLIONS),
                money.axis(),
                lines(Series.REVENUE, Says.NAME_AND_VALUE));
        Strip below = Strip.below(
                atExit(heading("grossMargin", ""), Series.GROSS_MARGIN, Unit.SHARE),
                shares(),
                lines(Series.GROSS_MARGIN, Says.NAME));
        return figure(List.of(main, below));
    }

    /** Training compute against capex, and below it the cost of one run with what has been published. */
    TimeFigure training() {
        MoneyAxis money =
                MoneyAxis.upTo(Math.max(largestActive(Series.TRAINING_COMPUTE), largestActive(Series.CAPEX)), numbers);
        Strip main = Strip.main(
                atExit(heading("training", money.perYear()), Series.TRAINING_COMPUTE, Unit.USD_MILLIONS),
                money.axis(),
                List.of(
                        Bars.of(
                                activeCase,
                                Series.TRAINING_COMPUTE.id(),
                                words.get("training.bars"),
                                values(Series.TRAINING_COMPUTE)),
                        second(Series.CAPEX, words.get("training.capex"))));
        DoubleFunction<String> dollars = value -> numbers.exact(Unit.USD_MILLIONS, value);
        List<Layer> run = new ArrayList<>();
        run.add(lineOf(active, Series.TRAINING_RUN_COST, Says.NOTHING));
        List<Published.Mark> published = published();
        if (!published.isEmpty()) {
            run.add(new Published(published));
        }
        Strip below = Strip.below(
                atExit(heading("run", ""), Series.TRAINING_RUN_COST, Unit.USD_MILLIONS),
                ValueAxis.logarithmic(dollars, value -> numbers.shown(Unit.USD_MILLIONS, value)),
                run);
        return figure(List.of(main, below));
    }

    private List<Published.Mark> published() {
        return PublishedRuns.of(picture.thesis()).stream()
                .map(run -> new Published.Mark(run.year(), run.value(), stance(run.stance()), run.name()))
                .toList();
    }

    private static Stance stance(underwrite.model.thesis.Evidence.Stance stance) {
        return Stance.valueOf(stance.name());
    }

    /** What is raised and what is left of it, and below it how much of the company each round sells. */
    TimeFigure cash() {
        MoneyAxis money = MoneyAxis.upTo(
                Math.max(
                        largestActive(Series.CASH),
                        largestActive(Series.EQUITY_RAISED) + largestActive(Series.DEBT_RAISED)),
                numbers);
        Bars raised = new Bars(List.of(
                new Bars.Part(
                        Series.EQUITY_RAISED.id(),
                        activeCase,
                        words.get("cash.equity"),
                        Bars.Fill.CASE,
                        values(Series.EQUITY_RAISED)),
                new Bars.Part(
                        Series.DEBT_RAISED.id(),
                        activeCase,
                        words.get("cash.debt"),
                        Bars.Fill.SECOND,
                        values(Series.DEBT_RAISED))));
        Line cash = Line.of(activeCase, Series.CASH.id(), words.get("cash.cash"), Line.Style.INK, values(Series.CASH));
        Strip main = Strip.main(raisedBeforeExit(heading("cash", money.plain())), money.axis(), List.of(raised, cash));
        Strip below = Strip.below(heading("sold", ""), shares(), soldLayers());
        return figure(List.of(main, below));
    }

    private Heading raisedBeforeExit(Heading heading) {
        double raised = 0;
        for (int year = 1; year < projection.results().holdingYears(); year++) {
            raised += projection.at(Series.RAISE, year);
        }
        return heading.with(
                numbers.shown(Unit.USD_MILLIONS, raised), brief ? words.get("raised") : words.get("raised.beforeExit"));
    }

    private List<Layer> soldLayers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Bars.of(activeCase, Series.DILUTION.id(), "", values(Series.DILUTION)));
        for (ScenarioPicture scenario : shown) {
            OptionalInt fails = failure(scenario);
            if (fails.isPresent() && scenario.lastGood() != null) {
                int year = fails.getAsInt();
                double sold = scenario.lastGood().at(Series.DILUTION, year);
                layers.add(Line.of(
                                ChartWords.caseOf(scenario, picture),
                                Series.DILUTION.id(),
                                Values.of(scenario.lastGood().values(Series.DILUTION))
                                        .until(year))
                        .failing(new Failure(
                                year,
                                words.get(
                                        "sold.fails",
                                        scenario.scenario().name(),
                                        numbers.shown(Unit.SHARE, sold),
                                        calendar.inTable(year))))
                        .saying(Says.NOTHING));
            }
        }
        double limit = active.scenario().assumptions().value(Driver.DEAL_MAX_DILUTION);
        layers.add(new Level(limit, words.get("limit", numbers.input(Unit.SHARE, limit)), Level.Style.DANGER));
        return layers;
    }

    /** How many labs the market carries, and below it our share with its target. */
    TimeFigure labs() {
        ValueAxis counts = ValueAxis.linear(
                value -> numbers.exact(Unit.COUNT, Math.rint(value * 10) / 10),
                value -> numbers.shown(Unit.COUNT, value));
        double limit = active.scenario().assumptions().value(Driver.STRUCTURE_MAX_RIVALS);
        List<Layer> lines = new ArrayList<>(lines(Series.RIVALS, Says.NAME_AND_VALUE));
        lines.add(0, new Level(limit, words.get("limit", numbers.input(Unit.COUNT, limit)), Level.Style.QUIET));
        Strip main =
                Strip.main(atExit(heading("labs", words.get("labs.unit")), Series.RIVALS, Unit.COUNT), counts, lines);
        Line target = Line.of(
                activeCase,
                Series.TARGET_SHARE.id(),
                words.get("share.target"),
                Line.Style.TARGET,
                values(Series.TARGET_SHARE));
        Line share = Line.of(
                activeCase,
                Series.MARKET_SHARE.id(),
                words.get("share.ours"),
                Line.Style.CASE,
                values(Series.MARKET_SHARE));
        Strip below = Strip.below(
                atExit(heading("share", ""), Series.MARKET_SHARE, Unit.SHARE), shares(), List.of(target, share));
        return figure(List.of(main, below));
    }

    private TimeFigure figure(List<Strip> strips) {
        return TimeFigure.of(
                calendar, 0, Series.HORIZON, OptionalInt.of(projection.results().exitYear()), strips);
    }

    private Heading heading(String key, String unit) {
        return Heading.of(words.get(key), brief ? "" : unit);
    }

    private Heading atExit(Heading heading, Series series, Unit unit) {
        Results results = projection.results();
        int year = results.holdingYears();
        String note = year < results.exitYear() ? words.get("atFailure") : words.get("atExit");
        return heading.with(
                numbers.shown(unit, projection.at(series, year)),
                brief ? "" : note,
                new PointKey(series.id(), active.id(), year));
    }

    private ValueAxis shares() {
        return ValueAxis.linear(
                value -> numbers.exact(Unit.SHARE, Math.rint(value * 1000) / 1000),
                value -> numbers.shown(Unit.SHARE, value));
    }

    private List<Line> lines(Series series, Says says) {
        return shown.stream().map(scenario -> lineOf(scenario, series, says)).toList();
    }

    private Line lineOf(ScenarioPicture scenario, Series series, Says says) {
        Case owner = ChartWords.caseOf(scenario, picture);
        Projection of = scenario.lastGood();
        Values values = of == null ? Values.of() : Values.of(of.values(series));
        OptionalInt fails = failure(scenario);
        Line line = Line.of(owner, series.id(), fails.isPresent() ? values.until(fails.getAsInt()) : values)
                .saying(says);
        if (fails.isEmpty()) {
            return line;
        }
        boolean named = says == Says.NAME_AND_VALUE;
        String reason = named ? words.get("fails", scenario.scenario().name()) : "";
        return line.failing(new Failure(fails.getAsInt(), reason));
    }

    private Line second(Series series, String name) {
        return Line.of(activeCase, series.id(), name, Line.Style.SECOND, values(series));
    }

    private static OptionalInt failure(ScenarioPicture scenario) {
        return scenario.shownResults().map(Results::distressYear).orElse(OptionalInt.empty());
    }

    /** The active scenario's values, up to its failure. */
    private Values values(Series series) {
        Values values = Values.of(projection.values(series));
        OptionalInt fails = failure(active);
        return fails.isPresent() ? values.until(fails.getAsInt()) : values;
    }

    private double largest(Series series) {
        double largest = 0;
        for (ScenarioPicture scenario : shown) {
            if (scenario.lastGood() != null) {
                for (double value : scenario.lastGood().values(series)) {
                    largest = Math.max(largest, value);
                }
            }
        }
        return largest;
    }

    private double largestActive(Series series) {
        double largest = 0;
        for (double value : projection.values(series)) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
