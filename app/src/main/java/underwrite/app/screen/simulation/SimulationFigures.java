package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.simulation.HistogramFigure.Line;
import underwrite.app.component.chart.simulation.HistogramFigure.Loss;
import underwrite.app.component.chart.simulation.HistogramFigure.Mass;
import underwrite.app.component.chart.simulation.HistogramFigure.Stack;
import underwrite.app.component.chart.simulation.RankFigure;
import underwrite.app.component.chart.simulation.ShareFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Dates;
import underwrite.model.driver.Unit;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.Summary;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.words.Words;

/** How the multiple is spread, what drives it and why money is lost, as figures of one simulation. */
final class SimulationFigures {
    private static final double AT_ONE = 1e-6;
    private static final double LEAST_NOTED = 5e-4;

    private final Simulated simulated;
    private final SimulationResult result;
    private final NumberText numbers;
    private final boolean brief;
    private final Words words = UiWords.of(SimulationFigures.class);
    private final Locale locale = UiWords.language();

    /** @param brief whether units are left out for want of room */
    SimulationFigures(Simulated simulated, NumberText numbers, boolean brief) {
        this.simulated = simulated;
        this.result = simulated.result();
        this.numbers = numbers;
        this.brief = brief;
    }

    private String multiple(double value) {
        return numbers.shown(Unit.MULTIPLE, value);
    }

    /** The multiple of all trials. */
    HistogramFigure histogram() {
        MoicSpread spread = simulated.spread();
        Heading heading = Heading.of(words.get("moic"), brief ? "" : words.get("moic.unit"))
                .with("", error(), new PointKey(Statistics.MEAN, PointKey.ALL, PointKey.NO_YEAR));
        return new HistogramFigure(
                heading,
                words.get("moic.axis"),
                Values.of(spread.edges()),
                stacks(),
                Values.of(spread.cumulative()),
                Optional.of(new Loss(1, words.get("moic.loss", Percent.tenths(result.probabilityOfLoss())))),
                lines(),
                spread.masses().stream().map(this::mass).toList(),
                beyond(spread),
                value -> numbers.exact(Unit.MULTIPLE, threeDigits(value)),
                this::multiple,
                words.get("moic.none"));
    }

    /** Better sampling than random makes the error smaller than the formula says. */
    private String error() {
        boolean random = result.request().settings().sampling() == Sampling.RANDOM;
        double error = result.moic().standardError();
        String shown = error < 0.1 ? numbers.exact(Unit.MULTIPLE, Math.rint(error * 1000) / 1000) : multiple(error);
        return words.get(random ? "moic.error" : "moic.errorBelow", shown);
    }

    private List<Stack> stacks() {
        List<Stack> stacks = new ArrayList<>();
        List<Scenario> scenarios = result.request().scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            double[] shares = simulated.spread().shares(i);
            if (Arrays.stream(shares).anyMatch(share -> share > 0)) {
                stacks.add(new Stack(owner(scenarios.get(i)), Values.of(shares)));
            }
        }
        return stacks;
    }

    private Case owner(Scenario scenario) {
        ScenarioPicture picture = simulated.picture().scenario(scenario.id()).orElseThrow();
        return ChartWords.caseOf(picture, simulated.picture());
    }

    private List<Line> lines() {
        Summary moic = result.moic();
        return List.of(
                line("10", "moic.p10", moic.percentile(10)),
                line("50", "moic.median", moic.percentile(50)),
                line(Statistics.MEAN, "moic.mean", moic.mean()),
                line("90", "moic.p90", moic.percentile(90)));
    }

    private Line line(String statistic, String key, double value) {
        return new Line(statistic, value, words.get(key, multiple(value)));
    }

    private Mass mass(MoicSpread.Mass mass) {
        double lowest = simulated.spread().edges()[0];
        String share = words.get("moic.mass", Percent.whole(mass.share()), multiple(mass.value()));
        return new Mass(Math.max(lowest, mass.value()), share, reason(mass));
    }

    private String reason(MoicSpread.Mass mass) {
        CauseOfLoss cause = mass.cause();
        if (cause != null) {
            return cause.label(locale);
        }
        return Math.abs(mass.value() - 1) < AT_ONE ? words.get("moic.preference") : "";
    }

    private String beyond(MoicSpread spread) {
        double[] edges = spread.edges();
        return spread.above() < LEAST_NOTED
                ? ""
                : words.get(
                        "moic.beyond",
                        Percent.tenths(spread.above()),
                        numbers.exact(Unit.MULTIPLE, threeDigits(edges[edges.length - 1])));
    }

    private static double threeDigits(double value) {
        double power = Math.pow(10, 2 - Math.floor(Math.log10(value)));
        return Math.rint(value * power) / power;
    }

    /** What each uncertain driver has to do with the multiple, the closest first. */
    RankFigure drivers() {
        List<RankFigure.Row> rows = result.drivers().stream()
                .filter(effect -> effect.rankCorrelation().isPresent())
                .sorted(Comparator.comparingDouble(SimulationFigures::strength).reversed())
                .map(effect -> new RankFigure.Row(
                        effect.driver().id(),
                        effect.driver().label(locale),
                        effect.rankCorrelation().getAsDouble()))
                .toList();
        return new RankFigure(Heading.of(words.get(brief ? "why" : "drivers"), words.get("drivers.unit")), rows);
    }

    private static double strength(DriverEffect effect) {
        return Math.abs(effect.rankCorrelation().orElse(0));
    }

    /** Why money was lost; failed funding by year. */
    ShareFigure losses() {
        List<ShareFigure.Row> rows = new ArrayList<>();
        result.causesOfLoss().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<CauseOfLoss, Double>comparingByValue().reversed())
                .forEach(entry -> {
                    rows.add(new ShareFigure.Row(
                            entry.getKey().name(),
                            PointKey.NO_YEAR,
                            entry.getKey().label(locale),
                            entry.getValue(),
                            false));
                    if (entry.getKey() == CauseOfLoss.FUNDING_FAILED) {
                        result.failuresByYear().forEach((year, share) -> rows.add(failure(year, share)));
                    }
                });
        return new ShareFigure(
                Heading.of(words.get(brief ? "why" : "losses"), words.get("losses.unit")),
                rows,
                words.get("losses.cause"),
                words.get("losses.none"));
    }

    private ShareFigure.Row failure(int year, double share) {
        String when = Dates.yearEnd(simulated.picture().thesis(), year);
        return new ShareFigure.Row(
                CauseOfLoss.FUNDING_FAILED.name(), year, words.get("losses.year", when), share, true);
    }
}
