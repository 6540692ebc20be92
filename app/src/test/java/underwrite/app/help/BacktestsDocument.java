package underwrite.app.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.model.driver.Unit;
import underwrite.model.forecast.Hindsight;
import underwrite.model.library.Backtest;
import underwrite.model.library.Backtests;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.series.Series;

/** The page {@code docs/backtests.md}, written from the engine: what the presets projected against what became known. */
final class BacktestsDocument {
    private static final NumberText NUMBERS = NumberText.of(Locale.ENGLISH);
    private static final String HEAD = """
            # How the model did

            Nine presets start on a day whose later history is partly known. This page sets every figure that became known against what their scenarios
            had projected for that day. It is written from the engine and checked by a test, misses included; nothing was fitted to it afterwards.
            In the window such a preset opens with the same figures as rings on its charts, each with its source in the read-out.

            Read it with care. The presets were written later, from what was published up to their day, so what is enclosed proves little, and what is not
            proves more. Most figures are press reports. A run-rate is what the last weeks would bring in a whole year, so with fast growth it runs ahead of the year's revenue that
            the model projects. Marks are paper, not proceeds. Between two year ends a projection is read by proportion; a multiple before the first year,
            from 1x at the entry.
            """;

    private BacktestsDocument() {}

    static String text() {
        List<Found> all = Backtests.all().stream().map(BacktestsDocument::found).toList();
        return HEAD + "\n## In short\n\n" + summary(all)
                + all.stream().map(BacktestsDocument::section).collect(Collectors.joining());
    }

    private record Found(Preset preset, Backtest backtest, List<Hindsight> figures) {
        long enclosed() {
            return figures.stream().filter(Hindsight::enclosed).count();
        }
    }

    private static Found found(Backtest backtest) {
        Preset preset = Presets.byId(backtest.preset()).orElseThrow();
        return new Found(preset, backtest, Hindsight.of(preset, backtest));
    }

    private static String summary(List<Found> all) {
        List<Hindsight> figures =
                all.stream().flatMap(found -> found.figures().stream()).toList();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Of %d figures %d lie between the lowest and the highest scenario, %d above all of them and %d below.%n%n",
                figures.size(),
                figures.stream().filter(Hindsight::enclosed).count(),
                figures.stream().filter(Hindsight::above).count(),
                figures.stream().filter(one -> !one.enclosed() && !one.above()).count()));
        for (Series series : List.of(Series.REVENUE, Series.GROSS_MARGIN, Series.HEADCOUNT, Series.MOIC)) {
            List<Hindsight> of = figures.stream()
                    .filter(one -> one.actual().metric() == series)
                    .toList();
            text.append(String.format(
                    Locale.ROOT,
                    "* %s: %d of %d enclosed, %d above, %d below.%n",
                    series.label(),
                    of.stream().filter(Hindsight::enclosed).count(),
                    of.size(),
                    of.stream().filter(Hindsight::above).count(),
                    of.stream().filter(one -> !one.enclosed() && !one.above()).count()));
        }
        return text + "\nThe furthest misses:\n\n" + misses(all);
    }

    private static String misses(List<Found> all) {
        record Miss(Preset preset, Hindsight one, double times) {}
        return all.stream()
                .flatMap(found -> found.figures().stream()
                        .filter(one -> !one.enclosed() && one.actual().value() > 0 && one.low() > 0)
                        .map(one -> new Miss(
                                found.preset(),
                                one,
                                one.above()
                                        ? one.actual().value() / one.high()
                                        : one.low() / one.actual().value())))
                .sorted((a, b) -> Double.compare(b.times(), a.times()))
                .limit(5)
                .map(miss -> String.format(
                        Locale.ROOT,
                        "* %s, %s: %s, where the %s scenario had %s: off by %s.%n",
                        miss.preset().title(),
                        miss.one().actual().metric().label(),
                        shown(miss.one(), miss.one().actual().value()),
                        miss.one().above() ? "highest" : "lowest",
                        shown(
                                miss.one(),
                                miss.one().above()
                                        ? miss.one().high()
                                        : miss.one().low()),
                        NUMBERS.shown(Unit.MULTIPLE, miss.times())))
                .collect(Collectors.joining());
    }

    private static String section(Found found) {
        String rows = found.figures().stream().map(BacktestsDocument::row).collect(Collectors.joining());
        Double paper = found.backtest().outcome().moicPaper();
        String mark = paper == null
                ? "No mark is known."
                : "On paper " + NUMBERS.shown(Unit.MULTIPLE, paper) + " as of "
                        + found.backtest().outcome().asOf() + ".";
        return "\n## " + found.preset().title() + ", " + found.preset().asOf() + "\n\n" + mark + " "
                + found.backtest().outcome().note() + "\n\n"
                + String.format(
                        Locale.ROOT,
                        "%d of %d figures enclosed.%n%n",
                        found.enclosed(),
                        found.figures().size())
                + "| what | after | happened | main scenario | all scenarios | | source |\n"
                + "|---|---|---|---|---|---|---|\n" + rows;
    }

    private static String row(Hindsight one) {
        String verdict = one.enclosed() ? "enclosed" : one.above() ? "**above**" : "**below**";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s to %s | %s | %s |%n",
                one.actual().metric().label(),
                NUMBERS.shown(Unit.YEARS, one.actual().year()),
                shown(one, one.actual().value()),
                shown(one, one.base()),
                shown(one, one.low()),
                shown(one, one.high()),
                verdict,
                one.actual().source().replace("|", "/"));
    }

    private static String shown(Hindsight one, double value) {
        return NUMBERS.shown(one.actual().metric().unit(), value);
    }
}
