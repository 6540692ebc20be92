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
import underwrite.model.words.Words;

/** The page {@code docs/backtests.md} in a language, written from the engine: what the presets projected against what became known. */
final class BacktestsDocument {
    private final Locale locale;
    private final NumberText numbers;
    private final Words words;

    private BacktestsDocument(Locale locale) {
        this.locale = locale;
        this.numbers = NumberText.of(locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale);
        this.words = Words.of("underwrite/app/help/backtests").in(locale);
    }

    /** The page; {@link Locale#ROOT} is English. */
    static String text(Locale locale) {
        return new BacktestsDocument(locale).text();
    }

    private String text() {
        List<Found> all = Backtests.all().stream().map(this::found).toList();
        return "# " + words.get("title") + "\n\n" + words.get("intro") + "\n\n## " + words.get("short") + "\n\n"
                + summary(all) + all.stream().map(this::section).collect(Collectors.joining());
    }

    private record Found(Preset preset, Backtest backtest, List<Hindsight> figures) {
        long enclosed() {
            return figures.stream().filter(Hindsight::enclosed).count();
        }
    }

    private Found found(Backtest backtest) {
        Preset preset = Presets.all(locale).stream()
                .filter(one -> one.id().equals(backtest.preset()))
                .findFirst()
                .orElseThrow();
        return new Found(preset, backtest, Hindsight.of(preset, backtest));
    }

    private String summary(List<Found> all) {
        List<Hindsight> figures =
                all.stream().flatMap(found -> found.figures().stream()).toList();
        StringBuilder text = new StringBuilder(
                words.get("summary", count(figures), enclosed(figures), above(figures), below(figures)) + "\n\n");
        for (Series series : List.of(Series.REVENUE, Series.GROSS_MARGIN, Series.HEADCOUNT, Series.MOIC)) {
            List<Hindsight> of = figures.stream()
                    .filter(one -> one.actual().metric() == series)
                    .toList();
            text.append("* ")
                    .append(words.get("line", series.label(locale), enclosed(of), count(of), above(of), below(of)))
                    .append('\n');
        }
        return text + "\n" + words.get("misses") + "\n\n" + misses(all);
    }

    private static String count(List<Hindsight> figures) {
        return String.valueOf(figures.size());
    }

    private static String enclosed(List<Hindsight> figures) {
        return String.valueOf(figures.stream().filter(Hindsight::enclosed).count());
    }

    private static String above(List<Hindsight> figures) {
        return String.valueOf(figures.stream().filter(Hindsight::above).count());
    }

    private static String below(List<Hindsight> figures) {
        return String.valueOf(
                figures.stream().filter(one -> !one.enclosed() && !one.above()).count());
    }

    private String misses(List<Found> all) {
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
                .map(miss -> "* "
                        + words.get(
                                miss.one().above() ? "miss.highest" : "miss.lowest",
                                miss.preset().title(),
                                miss.one().actual().metric().label(locale),
                                shown(miss.one(), miss.one().actual().value()),
                                shown(
                                        miss.one(),
                                        miss.one().above()
                                                ? miss.one().high()
                                                : miss.one().low()),
                                numbers.shown(Unit.MULTIPLE, miss.times()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private String section(Found found) {
        String rows = found.figures().stream().map(this::row).collect(Collectors.joining());
        Double paper = found.backtest().outcome().moicPaper();
        String mark = paper == null
                ? words.get("mark.none")
                : words.get(
                        "mark",
                        numbers.shown(Unit.MULTIPLE, paper),
                        found.backtest().outcome().asOf());
        return "\n## " + found.preset().title() + ", " + found.preset().asOf() + "\n\n" + mark + " " + note(found)
                + "\n\n"
                + words.get("enclosed", String.valueOf(found.enclosed()), count(found.figures())) + "\n\n"
                + words.get("heads") + "\n|---|---|---|---|---|---|---|\n" + rows;
    }

    private String note(Found found) {
        String key = "note." + found.preset().id();
        return words.has(key) ? words.get(key) : found.backtest().outcome().note();
    }

    private String row(Hindsight one) {
        String verdict = one.enclosed() ? "verdict.enclosed" : one.above() ? "verdict.above" : "verdict.below";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                one.actual().metric().label(locale),
                numbers.shown(Unit.YEARS, one.actual().year()),
                shown(one, one.actual().value()),
                shown(one, one.base()),
                words.get("range", shown(one, one.low()), shown(one, one.high())),
                words.get(verdict),
                one.actual().source().replace("|", "/"));
    }

    private String shown(Hindsight one, double value) {
        return numbers.shown(one.actual().metric().unit(), value);
    }
}
