package underwrite.app.screen.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.time.Failure;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Line.Says;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.FigureKey;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** MOIC and IRR by exit year, as figures of one picture. */
final class ReturnFigures {
    private static final int FIRST = 1;
    private static final double MOST_IRR = 1.2;
    private static final double LEAST_MOIC = 0.01;

    private final Picture picture;
    private final List<ScenarioPicture> shown;
    private final Projection projection;
    private final NumberText numbers;
    private final boolean brief;
    private final double hurdle;
    private final Words words = UiWords.of(ReturnFigures.class);

    /**
     * @param shown the scenarios that are drawn, the active one last
     * @param projection of the active scenario
     * @param brief whether units are left out for want of room
     */
    ReturnFigures(
            Picture picture, List<ScenarioPicture> shown, Projection projection, NumberText numbers, boolean brief) {
        this.picture = picture;
        this.shown = shown;
        this.projection = projection;
        this.numbers = numbers;
        this.brief = brief;
        this.hurdle = projection.assumptions().value(Driver.VALUATION_HURDLE_RATE);
    }

    /** Money back over money in, on a logarithmic axis, against the hurdle. */
    TimeFigure moic() {
        ValueAxis axis = ValueAxis.logarithmic(
                value -> numbers.exact(Unit.MULTIPLE, threeDigits(value)),
                value -> numbers.shown(Unit.MULTIPLE, value));
        List<Layer> layers = new ArrayList<>();
        layers.add(new Level(1, "", Level.Style.INK));
        double[] atHurdle = new double[Series.HORIZON];
        Arrays.setAll(atHurdle, place -> Math.pow(1 + hurdle, place + FIRST));
        layers.add(Line.of(
                activeCase(),
                FigureKey.OfHurdle.HURDLE,
                words.get("moic.hurdle", numbers.input(Unit.PER_YEAR, hurdle)),
                Line.Style.TARGET,
                Values.of(atHurdle)));
        shown.forEach(scenario -> layers.add(line(scenario, Series.MOIC, "fails.moic", Unit.MULTIPLE)));
        return figure(Strip.main(Heading.of(words.get("moic"), brief ? "" : words.get("moic.unit")), axis, layers));
    }

    /** The yearly rate of return, cut where early exits go through the roof. */
    TimeFigure irr() {
        ValueAxis axis = ValueAxis.linear(
                        value -> numbers.exact(Unit.PER_YEAR, Math.rint(value * 100) / 100),
                        value -> numbers.shown(Unit.PER_YEAR, value))
                .cutAt(MOST_IRR);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Level(hurdle, words.get("irr.hurdle", numbers.input(Unit.PER_YEAR, hurdle)), Level.Style.QUIET));
        shown.forEach(scenario -> layers.add(line(scenario, Series.IRR, "", Unit.PER_YEAR)));
        String unit = words.get("irr.unit", numbers.input(Unit.PER_YEAR, MOST_IRR));
        return figure(Strip.main(Heading.of(words.get("irr"), unit), axis, layers));
    }

    private TimeFigure figure(Strip strip) {
        return TimeFigure.of(
                ChartWords.calendar(picture.thesis()),
                FIRST,
                Series.HORIZON,
                OptionalInt.of(projection.results().exitYear()),
                List.of(strip));
    }

    private Case activeCase() {
        return ChartWords.caseOf(picture.active(), picture);
    }

    /** After the distress year the values are those of the team sale; they go on as a dotted line. */
    private Line line(ScenarioPicture scenario, Series series, String failKey, Unit unit) {
        Projection of = scenario.lastGood();
        double[] values = of == null ? new double[0] : of.values(series);
        double[] byExit = values.length == 0 ? values : Arrays.copyOfRange(values, FIRST, values.length);
        if (series == Series.MOIC) {
            Arrays.setAll(byExit, place -> Math.max(LEAST_MOIC, byExit[place]));
        }
        Line line = Line.of(ChartWords.caseOf(scenario, picture), series.id(), Values.of(byExit))
                .saying(Says.VALUE_AT_EXIT);
        OptionalInt fails = scenario.shownResults().map(Results::distressYear).orElse(OptionalInt.empty());
        if (fails.isEmpty()) {
            return line;
        }
        String recovered = numbers.shown(unit, values[Math.min(Series.HORIZON, fails.getAsInt() + 1)]);
        return line.failing(new Failure(fails.getAsInt(), failKey.isEmpty() ? "" : words.get(failKey, recovered)));
    }

    private static double threeDigits(double value) {
        double power = Math.pow(10, 2 - Math.floor(Math.log10(value)));
        return Math.rint(value * power) / power;
    }
}
