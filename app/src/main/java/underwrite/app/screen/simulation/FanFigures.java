package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.time.Band;
import underwrite.app.component.chart.time.Layer;
import underwrite.app.component.chart.time.Level;
import underwrite.app.component.chart.time.Line;
import underwrite.app.component.chart.time.Strip;
import underwrite.app.component.chart.time.TimeFigure;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.MoneyAxis;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.series.Series;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.words.Words;

/** How a line of the projection spreads over the trials, year by year, as the figure of a fan. */
final class FanFigures {
    /** What has a fan, in the order in which it is offered. */
    static final List<Series> OFFERED = List.of(Series.REVENUE, Series.CASH, Series.RIVALS, Series.MOIC);

    private static final double LEAST_MOIC = 0.01;
    private static final int POOLED_SLOT = 1;

    private final Simulated simulated;
    private final SimulationResult result;
    private final Series series;
    private final NumberText numbers;
    private final boolean brief;
    private final int first;
    private final Words words = UiWords.of(FanFigures.class);

    /** @param brief whether units are left out for want of room */
    FanFigures(Simulated simulated, Series series, NumberText numbers, boolean brief) {
        this.simulated = simulated;
        this.result = simulated.result();
        this.series = series;
        this.numbers = numbers;
        this.brief = brief;
        this.first = series == Series.MOIC ? 1 : 0;
    }

    /** What a series is called above its fan. */
    static String title(Series series) {
        return UiWords.of(FanFigures.class).get("fan." + series.id());
    }

    TimeFigure figure() {
        Case owner = owner();
        List<Layer> layers = new ArrayList<>();
        if (series == Series.MOIC) {
            layers.add(new Level(1, "", Level.Style.INK));
        }
        layers.add(new Band(owner, edge(5), edge(95), 1));
        layers.add(new Band(owner, edge(25), edge(75), 2));
        Band.Edge median = edge(50);
        layers.add(Line.of(owner, median.series(), median.name(), Line.Style.CASE, median.values()));
        return TimeFigure.of(
                ChartWords.calendar(simulated.picture().thesis()),
                first,
                Series.HORIZON,
                exit(),
                List.of(strip(layers)));
    }

    private Strip strip(List<Layer> layers) {
        if (series.unit() == Unit.USD_MILLIONS) {
            MoneyAxis money = MoneyAxis.upTo(largest(), numbers);
            return Strip.main(
                    heading(series == Series.REVENUE ? money.perYear() : money.plain()), money.axis(), layers);
        }
        if (series == Series.MOIC) {
            ValueAxis axis = ValueAxis.logarithmic(
                    value -> numbers.exact(Unit.MULTIPLE, threeDigits(value)),
                    value -> numbers.shown(Unit.MULTIPLE, value));
            return Strip.main(heading(""), axis, layers);
        }
        ValueAxis axis = ValueAxis.linear(
                value -> numbers.exact(series.unit(), Math.rint(value * 10) / 10),
                value -> numbers.shown(series.unit(), value));
        return Strip.main(heading(words.get("fan.rivals.unit")), axis, layers);
    }

    private Heading heading(String unit) {
        return Heading.of(title(series), unit).with("", brief ? "" : words.get("fan"));
    }

    private double largest() {
        double largest = 0;
        for (int perCent : new int[] {5, 50, 95}) {
            for (double value : result.band(series).line(perCent)) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    private Band.Edge edge(int perCent) {
        double[] line = result.band(series).line(perCent);
        double[] shown = Arrays.copyOfRange(line, first, line.length);
        if (series == Series.MOIC) {
            Arrays.setAll(shown, place -> Math.max(LEAST_MOIC, shown[place]));
        }
        return new Band.Edge(new FanKey(series, perCent).text(), words.get("fan.perCent", perCent), Values.of(shown));
    }

    private Case owner() {
        if (simulated.pooled()) {
            return new Case(result.request().settings().scenario(), words.get("fan.all"), Slot.at(POOLED_SLOT), true);
        }
        String id = result.request().scenarios().get(0).id();
        ScenarioPicture scenario = simulated.picture().scenario(id).orElseThrow();
        return new Case(id, scenario.scenario().name(), scenario.slot(), true);
    }

    /** The exit, where all trials have the same. */
    private OptionalInt exit() {
        double[] years = result.request().scenarios().stream()
                .mapToDouble(scenario -> scenario.assumptions().value(Driver.VALUATION_EXIT_YEAR))
                .distinct()
                .toArray();
        boolean drawn = result.drivers().stream().anyMatch(effect -> effect.driver() == Driver.VALUATION_EXIT_YEAR);
        return years.length == 1 && !drawn ? OptionalInt.of((int) years[0]) : OptionalInt.empty();
    }

    private static double threeDigits(double value) {
        double power = Math.pow(10, 2 - Math.floor(Math.log10(value)));
        return Math.rint(value * power) / power;
    }
}
