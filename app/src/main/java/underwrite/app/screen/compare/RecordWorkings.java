package underwrite.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.OfItself;
import underwrite.app.screen.TrialFacts;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Unit;
import underwrite.model.forecast.ForecastRecord;
import underwrite.model.forecast.Statement;
import underwrite.model.words.Words;

/** How the figures of a forecast record came about: each statement, what was said of it, and what came. */
final class RecordWorkings {
    private final NumberText numbers;
    private final Words words = UiWords.of(RecordWorkings.class);
    private final Locale locale = UiWords.language();

    RecordWorkings(NumberText numbers) {
        this.numbers = numbers;
    }

    /** The share of decided statements that was kept. */
    FigureKey hitRate(ForecastRecord record) {
        OfItself itself = ways -> Optional.of(working(
                "hitRate",
                where(record.decided().size()),
                share(record.hitRate().orElse(0)),
                parts(record.decided())));
        return itself;
    }

    /** The Brier score. */
    FigureKey brier(ForecastRecord record) {
        List<Statement> scored = record.scored();
        OfItself itself = ways -> Optional.of(working(
                "brier",
                where(scored.size()),
                numbers.exact(Unit.SCORE, Math.rint(record.brierScore().orElse(0) * 1000) / 1000),
                parts(scored)));
        return itself;
    }

    /** A step of the calibration curve. */
    FigureKey step(ForecastRecord record, int place) {
        ForecastRecord.Step step = record.calibration().get(place);
        OfItself itself = ways -> {
            List<Part> parts = new ArrayList<>();
            parts.add(Part.plain(words.get("record.head.count"), numbers.exact(Unit.PEOPLE, step.count())));
            parts.add(Part.plain(words.get("record.head.stated"), share(step.stated())));
            parts.addAll(parts(record.within(step)));
            String range = numbers.range(Unit.SHARE, step.from(), step.to());
            return Optional.of(working("step", words.get("record.said", range), share(step.kept()), parts));
        };
        return itself;
    }

    private Working working(String key, String where, String value, List<Part> parts) {
        return new Working(
                words.get("record.title." + key),
                where,
                value,
                words.get("record.formula." + key),
                "",
                parts,
                TrialFacts.PAGE);
    }

    private String where(int count) {
        return words.get("record.where", count);
    }

    private List<Part> parts(List<Statement> statements) {
        return statements.stream().map(this::part).toList();
    }

    private Part part(Statement statement) {
        var milestone = statement.milestone();
        Double said = milestone.probability();
        Double actual = milestone.actual();
        String label = words.get(
                "record.statement",
                milestone.metric().label(locale),
                milestone.year(),
                actual == null
                        ? numbers.none()
                        : numbers.shown(milestone.metric().unit(), actual));
        String verdict = words.get("record." + statement.verdict().name());
        return Part.plain(label, said == null ? verdict : words.get("record.saidAndCame", share(said), verdict));
    }

    private String share(double share) {
        return numbers.shown(Unit.SHARE, share);
    }
}
