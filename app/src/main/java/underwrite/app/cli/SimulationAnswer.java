package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.series.Result;
import underwrite.model.simulation.Band;
import underwrite.model.simulation.CauseOfLoss;
import underwrite.model.simulation.DriverEffect;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.Summary;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.words.Words;

/**
 * A simulation as a JSON document or as tables.
 *
 * @param seconds how long it took
 */
record SimulationAnswer(SimulationResult result, double seconds) {
    private static final Words WORDS = UiWords.of(SimulationAnswer.class);
    private static final int MOST_DRIVERS_SHOWN = 12;
    private static final char MINUS = '\u2212';
    private static final Comparator<DriverEffect> STRONGEST_FIRST = Comparator.comparingDouble(
                    (DriverEffect effect) -> Math.abs(effect.rankCorrelation().orElse(0)))
            .reversed();

    void document(JsonWriter out) {
        SimulationSettings settings = result.request().settings();
        out.object(() -> {
            out.key("scenario").text(settings.scenario());
            out.key("trials").number((double) result.trials());
            out.key("rejected").number((double) result.rejected());
            out.key("seed").number((double) settings.seed());
            out.key("sampling").text(settings.sampling().id());
            out.key("seconds").number(seconds);
            out.key("moic").object(() -> spread(out, result.moic()));
            out.key("irr").object(() -> spread(out, result.irr()));
            out.key("probabilityOfLoss").number(result.probabilityOfLoss());
            out.key("probabilityOfThreeTimes").number(result.probabilityOfThreeTimes());
            out.key("probabilityOfDistress").number(result.probabilityOfDistress());
            out.key("expectedShortfall").number(result.expectedShortfall());
            out.key("bands").object(() -> result.bands().forEach(band -> band(out, band)));
            out.key("drivers").list(() -> result.drivers().forEach(effect -> driver(out, effect)));
        });
    }

    private static void spread(JsonWriter out, Summary summary) {
        out.key("mean").number(summary.mean());
        out.key("standardDeviation").number(summary.standardDeviation());
        out.key("standardError").number(summary.standardError());
        summary.percentiles().forEach((perCent, value) -> out.key("p" + perCent).number(value));
    }

    private static void band(JsonWriter out, Band band) {
        out.key(band.series().id()).object(() -> {
            for (int perCent : Band.perCents()) {
                out.key("p" + perCent).numbers(band.line(perCent));
            }
        });
    }

    private static void driver(JsonWriter out, DriverEffect effect) {
        out.object(() -> {
            out.key("id").text(effect.driver().id());
            Missing.numberOrNull(out.key("rankCorrelation"), effect.rankCorrelation());
        });
    }

    void text(PrintWriter out) {
        SimulationSettings settings = result.request().settings();
        out.print(WORDS.get(
                        "simulate.title",
                        count(result.trials()),
                        settings.scenario(),
                        settings.sampling().id(),
                        String.valueOf(settings.seed()),
                        count(result.rejected()),
                        String.format(Locale.ROOT, "%.1f", seconds))
                + "\n\n");
        spreads().write(out);
        out.print("\n");
        chances().write(out);
        if (result.probabilityOfLoss() > 0) {
            out.print("\n");
            causes().write(out);
        }
        if (!result.drivers().isEmpty()) {
            out.print("\n");
            effects().write(out);
        }
    }

    private Table spreads() {
        Table table = new Table(Table.headings(WORDS.get("simulate.spread")));
        table.row(spread("simulate.mean", Summary::mean));
        table.row(spread("simulate.deviation", Summary::standardDeviation));
        for (int perCent : result.moic().percentiles().keySet()) {
            table.row(List.of(
                    WORDS.get("simulate.percentile", String.valueOf(perCent)),
                    Shown.value(Result.MOIC, result.moic().percentile(perCent)),
                    Shown.value(Result.IRR, result.irr().percentile(perCent))));
        }
        return table;
    }

    private List<String> spread(String key, ToDoubleFunction<Summary> figure) {
        return List.of(
                WORDS.get(key),
                Shown.value(Result.MOIC, figure.applyAsDouble(result.moic())),
                Shown.value(Result.IRR, figure.applyAsDouble(result.irr())));
    }

    private Table chances() {
        return new Table(List.of(WORDS.get("simulate.chances"), ""))
                .row(List.of(WORDS.get("simulate.loss"), Shown.value(Unit.SHARE, result.probabilityOfLoss())))
                .row(List.of(WORDS.get("simulate.triple"), Shown.value(Unit.SHARE, result.probabilityOfThreeTimes())))
                .row(List.of(WORDS.get("simulate.distress"), Shown.value(Unit.SHARE, result.probabilityOfDistress())))
                .row(List.of(WORDS.get("simulate.shortfall"), Shown.value(Result.MOIC, result.expectedShortfall())));
    }

    private Table causes() {
        Table table = new Table(Table.headings(WORDS.get("simulate.causes")));
        result.causesOfLoss().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<CauseOfLoss, Double>comparingByValue().reversed())
                .forEach(entry -> table.row(
                        List.of(entry.getKey().label(Locale.ROOT), Shown.value(Unit.SHARE, entry.getValue()))));
        return table;
    }

    private Table effects() {
        Table table = new Table(Table.headings(WORDS.get("simulate.drivers")));
        result.drivers().stream()
                .sorted(STRONGEST_FIRST)
                .limit(MOST_DRIVERS_SHOWN)
                .forEach(effect -> table.row(List.of(
                        effect.driver().label(UiWords.language()),
                        effect.rankCorrelation().stream()
                                .mapToObj(SimulationAnswer::signed)
                                .findFirst()
                                .orElse(""))));
        return table;
    }

    private static String signed(double correlation) {
        return String.format(Locale.ROOT, "%+.2f", correlation).replace('-', MINUS);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
