package underwrite.app.screen.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Dates;
import underwrite.app.screen.FigureKey;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** What the results panel says of a picture. */
final class ResultsModel {
    private final NumberText numbers;
    private final Words words = UiWords.of(ResultsModel.class);
    private final ReadOnlyObjectWrapper<Shown> shown;

    ResultsModel(NumberText numbers, Picture first) {
        this.numbers = numbers;
        this.shown = new ReadOnlyObjectWrapper<>(of(first));
    }

    /**
     * A figure with what it means.
     *
     * @param beside smaller words beside it; may be empty
     * @param key what explains it; empty when there is no figure
     * @param besideKey what explains a figure in the words beside it
     */
    record Figure(String label, String text, String beside, Optional<FigureKey> key, Optional<FigureKey> besideKey) {
        Figure(String label, String text, String beside, Optional<FigureKey> key) {
            this(label, text, beside, key, Optional.empty());
        }
    }

    /**
     * The panel.
     *
     * @param stale whether the figures are the last good ones of a scenario that cannot be computed
     */
    record Shown(
            String scenario,
            Slot slot,
            List<String> exit,
            Figure moic,
            String change,
            Figure irr,
            List<Figure> rows,
            boolean stale) {}

    void draw(Picture picture) {
        shown.set(of(picture));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private Shown of(Picture picture) {
        ScenarioPicture active = picture.active();
        Optional<Results> results = active.shownResults();
        return new Shown(
                active.scenario().name(),
                active.slot(),
                exit(picture),
                figure(active, results, Result.MOIC, "moic"),
                change(picture),
                irr(active, results),
                rows(picture, active, results),
                !active.usable());
    }

    /** When the exit is, from the longest wording to the shortest. */
    private List<String> exit(Picture picture) {
        ScenarioPicture active = picture.active();
        Optional<Results> results = active.shownResults();
        if (results.isEmpty()) {
            return List.of(words.get("exit.none"));
        }
        Results found = results.get();
        boolean fails = found.distressYear().isPresent() && found.holdingYears() < found.exitYear();
        int year = fails ? found.holdingYears() : found.exitYear();
        String key = fails ? "exit.fails" : "exit";
        String undated = words.get(key + ".undated", year);
        return picture.thesis().asOf() == null
                ? List.of(undated)
                : List.of(words.get(key, year, Dates.yearEnd(picture.thesis(), year)), undated);
    }

    private String change(Picture picture) {
        OptionalDouble before = picture.moicBefore();
        Optional<Results> now = picture.active().projection().map(Projection::results);
        if (before.isEmpty() || now.isEmpty()) {
            return "";
        }
        double change = now.get().moic() - before.getAsDouble();
        String size = numbers.shown(Unit.MULTIPLE, Math.abs(change));
        if (size.equals(numbers.shown(Unit.MULTIPLE, 0))) {
            return "";
        }
        return words.get(change > 0 ? "change.up" : "change.down", size);
    }

    private Figure irr(ScenarioPicture active, Optional<Results> results) {
        double hurdle = active.scenario().assumptions().value(Driver.VALUATION_HURDLE_RATE);
        Figure figure = figure(active, results, Result.IRR, "irr");
        return new Figure(
                words.get("irr", numbers.input(Unit.PER_YEAR, hurdle)), figure.text(), figure.beside(), figure.key());
    }

    private Figure figure(ScenarioPicture active, Optional<Results> results, Result result, String key) {
        OptionalDouble value = results.map(found -> found.value(result)).orElse(OptionalDouble.empty());
        return value.isPresent()
                ? new Figure(
                        words.get(key),
                        numbers.shown(result.unit(), value.getAsDouble()),
                        "",
                        Optional.of(new FigureKey.OfResult(active.id(), result)))
                : new Figure(words.get(key), numbers.none(), "", Optional.empty());
    }

    private List<Figure> rows(Picture picture, ScenarioPicture active, Optional<Results> results) {
        Optional<Expected> expected = picture.expected();
        return List.of(
                weighted(picture, "weighted.moic", Result.MOIC, expected.map(Expected::moic)),
                weighted(
                        picture,
                        "weighted.irr",
                        Result.IRR,
                        expected.flatMap(found -> found.irr().isPresent()
                                ? Optional.of(found.irr().getAsDouble())
                                : Optional.empty())),
                loss(expected),
                figure(active, results, Result.EXIT_EQUITY, "exitEquity"),
                proceeds(active, results),
                ownership(active, results),
                npv(active, results));
    }

    private Figure weighted(Picture picture, String key, Result result, Optional<Double> value) {
        return value.map(found -> new Figure(
                        words.get(key),
                        numbers.shown(result.unit(), found),
                        "",
                        Optional.of(new FigureKey.OfResult(FigureKey.WEIGHTED, result))))
                .orElseGet(() -> new Figure(words.get(key), numbers.none(), why(picture), Optional.empty()));
    }

    private String why(Picture picture) {
        return picture.firstUnusable()
                .map(scenario ->
                        words.get("weighted.unusable", scenario.scenario().name()))
                .orElseGet(() -> words.get("weighted.noRate"));
    }

    private Figure loss(Optional<Expected> expected) {
        String text = expected.map(found -> numbers.input(Unit.SHARE, found.probabilityOfLoss()))
                .orElse(numbers.none());
        return new Figure(words.get("loss"), text, "", expected.map(found -> new FigureKey.OfLoss()));
    }

    private Figure proceeds(ScenarioPicture active, Optional<Results> results) {
        Figure figure = figure(active, results, Result.PROCEEDS, "proceeds");
        String invested = results.map(
                        found -> words.get("proceeds.on", numbers.shown(Unit.USD_MILLIONS, found.invested())))
                .orElse("");
        return new Figure(figure.label(), figure.text(), invested, figure.key(), key(active, results, Result.INVESTED));
    }

    private Figure ownership(ScenarioPicture active, Optional<Results> results) {
        Figure figure = figure(active, results, Result.OWNERSHIP_AT_EXIT, "ownership");
        if (results.isEmpty()) {
            return figure;
        }
        return new Figure(
                figure.label(),
                numbers.ownership(results.get().ownershipAtExit()),
                words.get("ownership.from", numbers.ownership(results.get().ownershipAtEntry())),
                figure.key(),
                key(active, results, Result.OWNERSHIP_AT_ENTRY));
    }

    private static Optional<FigureKey> key(ScenarioPicture active, Optional<Results> results, Result result) {
        return results.map(found -> new FigureKey.OfResult(active.id(), result));
    }

    private Figure npv(ScenarioPicture active, Optional<Results> results) {
        Figure figure = figure(active, results, Result.NPV, "npv");
        return results.map(found ->
                        new Figure(figure.label(), numbers.signed(Unit.USD_MILLIONS, found.npv()), "", figure.key()))
                .orElse(figure);
    }
}
