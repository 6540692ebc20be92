package underwrite.model.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import underwrite.model.file.json.Allowed;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.StrictJson;
import underwrite.model.series.Series;
import underwrite.model.thesis.Thesis;

/** What happened after the presets whose later history is known; read on first use. */
public final class Backtests {
    private static final int MOST = 1_000;
    private static final Map<String, Series> METRICS = Field.options(Series.all(), Series::id);

    private Backtests() {}

    /** All of them. */
    public static List<Backtest> all() {
        return Loaded.ALL;
    }

    /** What happened after a preset. */
    public static Optional<Backtest> of(Preset preset) {
        return Loaded.ALL.stream()
                .filter(backtest -> backtest.preset().equals(preset.id()))
                .findFirst();
    }

    /** What happened after the day of a thesis that was made from a preset and still starts on its day. */
    public static Optional<Backtest> of(Thesis thesis) {
        return Optional.ofNullable(Loaded.BY_THESIS.get(thesis.id()))
                .filter(found -> found.preset().asOf().equals(thesis.asOf()))
                .map(Known::backtest);
    }

    private static Backtest backtest(Field field) {
        KnownMembers members = field.members(List.of("preset", "actuals", "outcome"));
        return new Backtest(
                members.required("preset").text(),
                members.required("actuals").items(MOST, Backtests::actual),
                outcome(members.required("outcome")));
    }

    private static Backtest.Actual actual(Field field) {
        KnownMembers members = field.members(List.of("metric", "year", "value", "source"));
        return new Backtest.Actual(
                members.required("metric").choice(METRICS),
                members.required("year").number(0, Series.HORIZON),
                members.required("value").number(Allowed::number),
                members.required("source").text());
    }

    private static Backtest.Outcome outcome(Field field) {
        KnownMembers members = field.members(List.of("moicPaper", "asOf", "note"));
        return new Backtest.Outcome(
                members.numberOrNull("moicPaper"),
                members.required("asOf").text(),
                members.required("note").text());
    }

    private record Known(Preset preset, Backtest backtest) {}

    /** Holds the back-tests once they are asked for. */
    private static final class Loaded {
        static final Map<String, Known> BY_THESIS = new HashMap<>();
        static final List<Backtest> ALL =
                Field.root(StrictJson.parse(Shipped.bytes("backtests.json"))).items(MOST, Backtests::backtest);

        static {
            ALL.forEach(backtest -> Presets.byId(backtest.preset())
                    .ifPresent(preset -> BY_THESIS.put(preset.thesisId(), new Known(preset, backtest))));
        }
    }
}
