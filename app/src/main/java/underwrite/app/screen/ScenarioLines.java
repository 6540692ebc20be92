package underwrite.app.screen;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.time.Failure;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Line.Says;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The scenarios of a picture as lines over the years: each up to where its funding fails, the active one on top. */
public final class ScenarioLines {
    private final Picture picture;
    private final List<ScenarioPicture> shown;
    private final Projection active;
    private final NumberText numbers;
    private final boolean brief;
    private final Words words = UiWords.of(ScenarioLines.class);

    /**
     * @param shown the scenarios that are drawn, the active one last
     * @param active the projection of the active scenario
     * @param brief whether units and notes are left out for want of room
     */
    public ScenarioLines(
            Picture picture, List<ScenarioPicture> shown, Projection active, NumberText numbers, boolean brief) {
        this.picture = picture;
        this.shown = shown;
        this.active = active;
        this.numbers = numbers;
        this.brief = brief;
    }

    /** The scenarios that are drawn, the active one last. */
    public List<ScenarioPicture> shown() {
        return shown;
    }

    /** The projection of the active scenario. */
    public Projection active() {
        return active;
    }

    /** The active scenario as charts see it. */
    public Case activeCase() {
        return caseOf(picture.active());
    }

    /** A scenario as charts see it. */
    public Case caseOf(ScenarioPicture scenario) {
        return ChartWords.caseOf(scenario, picture);
    }

    /** What the years are called. */
    public Calendar calendar() {
        return ChartWords.calendar(picture.thesis());
    }

    /** Whether units and notes are left out for want of room. */
    public boolean brief() {
        return brief;
    }

    /** The year in which a scenario's funding fails. */
    public static OptionalInt failure(ScenarioPicture scenario) {
        return scenario.shownResults().map(Results::distressYear).orElse(OptionalInt.empty());
    }

    /** A line of each scenario. Lines that say their values also say where they fail. */
    public List<Line> of(Series series, Says says) {
        return shown.stream().map(scenario -> line(scenario, series, says)).toList();
    }

    /** The line of one scenario. */
    public Line line(ScenarioPicture scenario, Series series, Says says) {
        Projection of = scenario.lastGood();
        Values values = of == null ? Values.of() : Values.of(of.values(series));
        Line line = Line.of(caseOf(scenario), series.id(), upToFailure(scenario, values))
                .saying(says);
        OptionalInt fails = failure(scenario);
        if (fails.isEmpty()) {
            return line;
        }
        String reason = says == Says.NAME_AND_VALUE
                ? words.get("fails", scenario.scenario().name())
                : "";
        return line.failing(new Failure(fails.getAsInt(), reason));
    }

    /** The active scenario's values, up to its failure. */
    public Values values(Series series) {
        return upToFailure(picture.active(), Values.of(active.values(series)));
    }

    /** Some values by year of the active scenario, up to its failure. */
    public Values upToFailure(Values values) {
        return upToFailure(picture.active(), values);
    }

    private static Values upToFailure(ScenarioPicture scenario, Values values) {
        OptionalInt fails = failure(scenario);
        return fails.isPresent() ? values.until(fails.getAsInt()) : values;
    }

    /** The largest value of a series in all scenarios that are drawn. */
    public double largest(Series series) {
        return largest(series, shown);
    }

    /** The largest value of a series in the active scenario. */
    public double largestActive(Series series) {
        return largest(series, List.of(picture.active()));
    }

    private static double largest(Series series, List<ScenarioPicture> scenarios) {
        ToDoubleFunction<ScenarioPicture> most = scenario -> {
            double largest = 0;
            if (scenario.lastGood() != null) {
                for (double value : scenario.lastGood().values(series)) {
                    largest = Math.max(largest, value);
                }
            }
            return largest;
        };
        return scenarios.stream().mapToDouble(most).max().orElse(0);
    }

    /** A title with its unit, where there is room for it. */
    public Heading heading(String title, String unit) {
        return Heading.of(title, brief ? "" : unit);
    }

    /** A heading with the active scenario's value at the exit, or when its funding fails. */
    public Heading atExit(Heading heading, Series series) {
        int year = active.results().holdingYears();
        String note = words.get(year < active.results().exitYear() ? "atFailure" : "atExit");
        return heading.with(
                numbers.shown(series.unit(), active.at(series, year)),
                brief ? "" : note,
                new PointKey(series.id(), picture.active().id(), year));
    }

    /** Strips over all years, with the exit. */
    public TimeFigure figure(List<Strip> strips) {
        return TimeFigure.of(
                calendar(), 0, Series.HORIZON, OptionalInt.of(active.results().exitYear()), strips);
    }

    /** An axis of shares. */
    public ValueAxis shares() {
        return ValueAxis.linear(
                value -> numbers.exact(Unit.SHARE, Math.rint(value * 1000) / 1000),
                value -> numbers.shown(Unit.SHARE, value));
    }

    /** An axis of counts or multiples. */
    public ValueAxis plain(Unit unit) {
        return ValueAxis.linear(
                value -> numbers.exact(unit, Math.rint(value * 10) / 10), value -> numbers.shown(unit, value));
    }
}
