package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Percent;
import underwrite.app.component.chart.simulation.PercentileFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.model.driver.Unit;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.Summary;
import underwrite.model.words.Words;

/** The figures of one simulation in numbers and words. */
final class Statistics {
    private static final String MEAN = "mean";
    private static final Map<Integer, Integer> SPARE = Map.of(1, 5, 99, 4, 10, 3, 90, 2, 25, 1, 75, 1);

    private final Simulated simulated;
    private final SimulationResult result;
    private final NumberText numbers;
    private final Words words = UiWords.of(Statistics.class);

    Statistics(Simulated simulated, NumberText numbers) {
        this.simulated = simulated;
        this.result = simulated.result();
        this.numbers = numbers;
    }

    private String count(double number) {
        return numbers.exact(Unit.PEOPLE, number);
    }

    private String used() {
        return count((double) (result.trials() - result.rejected()));
    }

    /** Percentiles and means of MOIC and IRR. */
    PercentileFigure table() {
        List<PercentileFigure.Row> rows = new ArrayList<>();
        for (int perCent : result.moic().percentiles().keySet()) {
            rows.add(row(
                    String.valueOf(perCent),
                    words.get("percentile", perCent),
                    result.moic().percentile(perCent),
                    result.irr().percentile(perCent),
                    perCent == 50,
                    SPARE.getOrDefault(perCent, 0)));
        }
        rows.add(row(MEAN, words.get("mean"), result.moic().mean(), result.irr().mean(), true, 0));
        return new PercentileFigure(
                Heading.of(words.get("percentiles"), ""),
                List.of(words.get("percentiles.head"), words.get("percentiles.moic"), words.get("percentiles.irr")),
                rows,
                words.get("moic.none"));
    }

    private PercentileFigure.Row row(String key, String name, double moic, double irr, boolean strong, int spare) {
        return new PercentileFigure.Row(
                key,
                name,
                moic,
                numbers.shown(Unit.MULTIPLE, moic),
                irr,
                numbers.shown(Unit.PER_YEAR, irr),
                strong,
                spare);
    }

    /** What a row of the table means. */
    Statistic ofRow(String key) {
        return key.equals(MEAN) ? mean() : percentile(Integer.parseInt(key));
    }

    Statistic percentile(int perCent) {
        double moic = result.moic().percentile(perCent);
        List<String> sentences = new ArrayList<>(List.of(
                words.get("explain.percentile", perCent, used(), numbers.shown(Unit.MULTIPLE, moic)),
                words.get(
                        "explain.percentile.irr",
                        numbers.shown(Unit.PER_YEAR, result.irr().percentile(perCent)))));
        return new Statistic(
                words.get("explain.percentile.title", perCent),
                numbers.shown(Unit.MULTIPLE, moic),
                sentences,
                Optional.of(new Wish.Nearest(moic, perCent)));
    }

    Statistic mean() {
        Summary moic = result.moic();
        String error = numbers.exact(Unit.MULTIPLE, Math.rint(moic.standardError() * 1000) / 1000);
        return new Statistic(
                words.get("mean.title"),
                numbers.shown(Unit.MULTIPLE, moic.mean()),
                List.of(words.get(
                        "explain.mean", used(), numbers.shown(Unit.MULTIPLE, moic.standardDeviation()), error)),
                Optional.of(new Wish.Nearest(moic.mean(), (int)
                        Math.round(100 * result.distribution().cumulative(moic.mean())))));
    }

    Statistic median() {
        Statistic half = percentile(50);
        return new Statistic(words.get("median.title"), half.value(), half.sentences(), half.wish());
    }

    Statistic loss() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("explain.loss", trials(result.probabilityOfLoss()), used()));
        result.causesOfLoss().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<CauseOfLoss, Double>comparingByValue().reversed())
                .forEach(entry -> sentences.add(words.get(
                        "explain.cause",
                        entry.getKey().label(Locale.getDefault(Locale.Category.DISPLAY)),
                        Percent.tenths(entry.getValue()))));
        return new Statistic(
                words.get("loss"), Percent.tenths(result.probabilityOfLoss()), sentences, Optional.empty());
    }

    Statistic triple() {
        return share("triple", result.probabilityOfThreeTimes());
    }

    Statistic distress() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("explain.distress", trials(result.probabilityOfDistress()), used()));
        result.failuresByYear()
                .forEach((year, share) -> sentences.add(words.get(
                        "explain.cause", Dates.yearEnd(simulated.picture().thesis(), year), Percent.tenths(share))));
        return new Statistic(
                words.get("distress"), Percent.tenths(result.probabilityOfDistress()), sentences, Optional.empty());
    }

    private Statistic share(String key, double share) {
        return new Statistic(
                words.get(key),
                Percent.tenths(share),
                List.of(words.get("explain." + key, trials(share), used())),
                Optional.empty());
    }

    private String trials(double share) {
        return count(Math.rint(share * (result.trials() - result.rejected())));
    }

    Statistic shortfall() {
        long worst = (result.trials() - result.rejected() + 19) / 20;
        return new Statistic(
                words.get("shortfall"),
                numbers.shown(Unit.MULTIPLE, result.expectedShortfall()),
                List.of(words.get("explain.shortfall", count((double) worst), used())),
                Optional.empty());
    }

    /** A point of a fan. */
    Statistic ofFan(FanKey key, int year) {
        String value =
                numbers.shown(key.series().unit(), result.band(key.series()).at(key.perCent(), year));
        String when = Dates.yearEnd(simulated.picture().thesis(), year);
        List<String> sentences = new ArrayList<>(List.of(words.get("explain.fan", key.perCent(), used(), value, when)));
        return new Statistic(
                words.get("explain.fan.title", FanFigures.title(key.series()), key.perCent(), when),
                value,
                sentences,
                Optional.of(new Wish.InYear(key.series(), year, key.perCent())));
    }

    /** What the first rejected trial clashed over. */
    Optional<String> whyRejected() {
        return result.firstRejected().stream()
                .boxed()
                .flatMap(trial ->
                        underwrite.model.projection.Projector.clashes(
                                result.world(trial).assumptions())
                                .stream())
                .map(underwrite.model.projection.Clash::message)
                .findFirst();
    }
}
