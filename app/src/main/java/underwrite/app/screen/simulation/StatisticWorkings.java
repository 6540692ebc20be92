package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.simulation.HistogramFigure;
import underwrite.app.component.chart.simulation.PercentileFigure;
import underwrite.app.component.chart.simulation.RankFigure;
import underwrite.app.component.chart.simulation.ShareFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.screen.TrialFacts;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Offer;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.StandardErrors;
import underwrite.model.simulation.Summary;
import underwrite.model.words.Words;

/** How the figures of a simulation came about: definition, trials, seed, standard error, and the scenarios and sliders behind them. */
final class StatisticWorkings {
    /** Statistics over all trials, beside percentiles and the mean. */
    static final String LOSS = HistogramFigure.LOSS;

    static final String TRIPLE = "triple";
    static final String DISTRESS = "distress";
    static final String SHORTFALL = "shortfall";

    private static final double WORST = 0.05;
    private static final double HUNDRED = 100;

    private final Simulated simulated;
    private final SimulationResult result;
    private final NumberText numbers;
    private final Ways ways;
    private final Consumer<Wish> open;
    private final TrialFacts facts;
    private final BehindStatistics behind;
    private final Words words = UiWords.of(StatisticWorkings.class);
    private final Locale locale = UiWords.language();

    StatisticWorkings(Simulated simulated, Desk desk, SimulationKeys keys, Ways ways, Consumer<Wish> open) {
        this.simulated = simulated;
        this.result = simulated.result();
        this.numbers = desk.numbers();
        this.ways = ways;
        this.open = open;
        this.facts = new TrialFacts(result.request().settings(), result.trials(), result.rejected());
        this.behind = new BehindStatistics(simulated, desk, keys, ways);
    }

    /** The working of a point; none for what the simulation does not know. */
    Optional<Working> of(PointKey point) {
        Optional<FanKey> fan = FanKey.of(point.series());
        if (fan.isPresent()) {
            return Optional.of(ofFan(fan.get(), point.year()));
        }
        return switch (point.series()) {
            case RankFigure.RANK -> Driver.byId(point.scenario()).flatMap(this::rank);
            case ShareFigure.SHARE -> share(point.scenario(), point.year());
            case HistogramFigure.BIN -> Optional.of(bin(point.year(), point.scenario()));
            case HistogramFigure.CUMULATIVE -> Optional.of(cumulative(point.year()));
            case LOSS -> Optional.of(loss());
            case TRIPLE ->
                Optional.of(ofShare(
                        words.get(TRIPLE),
                        result.probabilityOfThreeTimes(),
                        words.get("explain.triple"),
                        behind.moic()));
            case DISTRESS -> Optional.of(distress());
            case SHORTFALL -> Optional.of(shortfall());
            default -> Optional.of(ofSummary(point.series(), point.scenario().equals(PercentileFigure.SECOND)));
        };
    }

    private Working working(
            String title, String value, String formula, String figures, List<Part> before, List<Part> after) {
        List<Part> parts = new ArrayList<>(before);
        parts.addAll(facts.parts(numbers));
        parts.addAll(after);
        return new Working(title, where(), value, formula, figures, parts, TrialFacts.PAGE);
    }

    private String where() {
        String scenario = simulated.pooled()
                ? words.get("settings.all")
                : result.request().scenarios().get(0).name();
        return simulated.whole() ? scenario : words.get("explain.few", scenario);
    }

    private Working opening(Working working, Wish wish) {
        return working.offering(new Offer(words.get("world.open"), ways.away(() -> open.accept(wish))));
    }

    private String count(double trials) {
        return numbers.exact(Unit.PEOPLE, Math.rint(trials));
    }

    private String multiple(double value) {
        return numbers.shown(Unit.MULTIPLE, value);
    }

    private Working ofSummary(String key, boolean irr) {
        if (key.equals(Statistics.MEAN)) {
            return irr
                    ? mean(result.irr(), Unit.PER_YEAR, Result.IRR)
                    : mean(result.moic(), Unit.MULTIPLE, Result.MOIC);
        }
        int perCent = Integer.parseInt(key);
        return irr ? percentileOfIrr(perCent) : percentile(perCent);
    }

    private Working mean(Summary summary, Unit unit, Result of) {
        Part error = of == Result.MOIC
                ? facts.error(summary.standardError(), numbers)
                : facts.shareError(summary.standardError(), numbers);
        List<Part> after = List.of(
                Part.plain(words.get("explain.deviation"), numbers.shown(unit, summary.standardDeviation())), error);
        Working working = working(
                words.get("explain.mean.title", of.label(locale)),
                numbers.shown(unit, summary.mean()),
                words.get("explain.mean", of.label(locale)),
                "",
                behind.of(of),
                after);
        int place = (int) Math.round(HUNDRED * result.distribution().cumulative(summary.mean()));
        return of == Result.MOIC ? opening(working, new Wish.Nearest(summary.mean(), place)) : working;
    }

    private Working percentile(int perCent) {
        double moic = result.moic().percentile(perCent);
        double error = StandardErrors.ofPercentile(result.distribution(), perCent / HUNDRED);
        Working working = working(
                words.get("explain.percentile.title", perCent),
                multiple(moic),
                words.get("explain.percentile", perCent),
                "",
                behind.moic(),
                List.of(facts.error(error, numbers)));
        return opening(working, new Wish.Nearest(moic, perCent));
    }

    /** Trials are not kept by their rates of return, so that only the place in their order has an error. */
    private Working percentileOfIrr(int perCent) {
        double error = StandardErrors.ofShare(perCent / HUNDRED, facts.used());
        return working(
                words.get("explain.percentile.irr.title", perCent),
                numbers.shown(Unit.PER_YEAR, result.irr().percentile(perCent)),
                words.get("explain.percentile.irr", perCent),
                "",
                behind.of(Result.IRR),
                List.of(facts.shareError(error, numbers)));
    }

    private Working ofShare(String title, double share, String formula, List<Part> before) {
        return working(
                title,
                Percent.tenths(share),
                formula,
                words.get("explain.of", count(share * (double) facts.used()), count((double) facts.used())),
                before,
                List.of(facts.shareError(StandardErrors.ofShare(share, facts.used()), numbers)));
    }

    private Working loss() {
        List<Part> before = new ArrayList<>();
        result.causesOfLoss().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<CauseOfLoss, Double>comparingByValue().reversed())
                .forEach(entry -> before.add(behind.down(
                        entry.getKey().label(locale),
                        Percent.tenths(entry.getValue()),
                        new PointKey(ShareFigure.SHARE, entry.getKey().name(), PointKey.NO_YEAR))));
        before.addAll(behind.moic());
        return ofShare(words.get(LOSS), result.probabilityOfLoss(), words.get("explain.loss"), before);
    }

    private Working distress() {
        List<Part> before = new ArrayList<>();
        result.failuresByYear()
                .forEach((year, share) -> before.add(behind.down(
                        words.get("losses.year", year(year)),
                        Percent.tenths(share),
                        new PointKey(ShareFigure.SHARE, CauseOfLoss.FUNDING_FAILED.name(), year))));
        before.addAll(behind.moic());
        return ofShare(words.get(DISTRESS), result.probabilityOfDistress(), words.get("explain.distress"), before);
    }

    private String year(int year) {
        return Dates.yearEnd(simulated.picture().thesis(), year);
    }

    private Working shortfall() {
        return working(
                words.get(SHORTFALL),
                multiple(result.expectedShortfall()),
                words.get("explain.shortfall"),
                words.get("explain.of", count(Math.ceil(WORST * (double) facts.used())), count((double) facts.used())),
                behind.moic(),
                List.of(facts.error(StandardErrors.ofWorst(result.distribution(), WORST), numbers)));
    }

    private Optional<Working> share(String cause, int year) {
        CauseOfLoss of = CauseOfLoss.valueOf(cause);
        if (year == PointKey.NO_YEAR) {
            double share = result.causesOfLoss().getOrDefault(of, 0.0);
            return Optional.of(
                    ofShare(of.label(locale), share, words.get("explain.cause." + cause), List.of(behind.ofLoss())));
        }
        return Optional.ofNullable(result.failuresByYear().get(year))
                .map(share -> ofShare(
                        words.get("explain.failed.title", year(year)),
                        share,
                        words.get("explain.failed"),
                        List.of(behind.ofLoss())));
    }

    private Working bin(int bin, String scenario) {
        MoicSpread spread = simulated.spread();
        List<Part> before = new ArrayList<>();
        double share = 0;
        for (int i = 0; i < result.request().scenarios().size(); i++) {
            var one = result.request().scenarios().get(i);
            if (scenario.equals(PointKey.ALL) || scenario.equals(one.id())) {
                double own = spread.shares(i)[bin];
                share += own;
                before.add(Part.plain(one.name(), Percent.hundredths(own)));
            }
        }
        before.addAll(behind.moic());
        String range = words.get("explain.bin.title", multiple(spread.from(bin)), multiple(spread.to(bin)));
        Working working = ofShare(range, share, words.get("explain.bin"), before);
        return share > 0 ? opening(working, new Wish.Between(spread.from(bin), spread.to(bin))) : working;
    }

    private Working cumulative(int bin) {
        double edge = simulated.spread().to(bin);
        return ofShare(
                words.get("explain.cumulative.title", multiple(edge)),
                simulated.spread().cumulative()[bin + 1],
                words.get("explain.cumulative"),
                behind.moic());
    }

    private Optional<Working> rank(Driver driver) {
        return result.drivers().stream()
                .filter(effect -> effect.driver() == driver)
                .filter(effect -> effect.rankCorrelation().isPresent())
                .map(this::rank)
                .findFirst();
    }

    private Working rank(DriverEffect effect) {
        double rank = effect.rankCorrelation().orElseThrow();
        Driver driver = effect.driver();
        List<Part> after = new ArrayList<>(List.of(
                Part.plain(words.get("explain.flip"), Percent.tenths(effect.chanceToFlip())),
                Part.plain(words.get("explain.worth"), numbers.shown(Unit.USD_MILLIONS, effect.valueOfInformation()))));
        after.addAll(facts.rankError(
                StandardErrors.ofRankCorrelation(rank, result.distribution().size()), numbers));
        return working(
                driver.label(locale),
                new RankFigure.Row(driver.id(), "", rank).written(),
                words.get("explain.rank"),
                "",
                behind.sliders(driver),
                after);
    }

    private Working ofFan(FanKey key, int year) {
        double value = result.band(key.series()).at(key.perCent(), year);
        Working working = working(
                words.get("explain.fan.title", FanFigures.title(key.series()), key.perCent(), year(year)),
                numbers.shown(key.series().unit(), value),
                words.get("explain.fan", key.perCent()),
                "",
                behind.of(key.series(), year),
                List.of(facts.shareError(StandardErrors.ofShare(key.perCent() / HUNDRED, facts.used()), numbers)));
        return opening(working, new Wish.InYear(key.series(), year, key.perCent()));
    }
}
