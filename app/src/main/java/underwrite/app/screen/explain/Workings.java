package underwrite.app.screen.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Dates;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.OfHolder;
import underwrite.app.screen.FigureKey.OfLoss;
import underwrite.app.screen.FigureKey.OfPayout;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.FigureKey.OfSeries;
import underwrite.app.screen.FigureKey.OfTrial;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.explain.Explain;
import underwrite.model.explain.Explanation;
import underwrite.model.explain.Ingredient;
import underwrite.model.explain.Ingredient.Source;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Line;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** Works out how a figure came about, from the picture as it is now. */
final class Workings {
    private static final String RESULTS = "results";

    private final Workspace workspace;
    private final Live live;
    private final NumberText numbers;
    private final Consumer<Input> toSlider;
    private final Consumer<Step> deeper;
    private final Payouts payouts;
    private final Words words = UiWords.of(Workings.class);
    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    /** A figure, or a step on the way to one, of a scenario. */
    sealed interface Step {
        /** A figure that is shown somewhere. */
        record OfFigure(FigureKey key) implements Step {}

        /** A line of the model in a year, with inputs at other values than the scenario's. */
        record OfLine(String scenario, Map<Driver, Double> with, Line line, int year) implements Step {}
    }

    /**
     * @param toSlider goes to an assumption
     * @param deeper explains a step in turn
     */
    Workings(Workspace workspace, Live live, NumberText numbers, Consumer<Input> toSlider, Consumer<Step> deeper) {
        this.workspace = workspace;
        this.live = live;
        this.numbers = numbers;
        this.toSlider = toSlider;
        this.deeper = deeper;
        payouts = new Payouts(live, numbers, deeper);
    }

    /** The working of a step; none when its scenario has never been computed. */
    Optional<Working> of(Step step) {
        if (step instanceof Step.OfLine line) {
            return explained(
                    line.scenario(),
                    line.with(),
                    explain -> explain.line(line.line(), line.year()),
                    line.year(),
                    page(line.line()));
        }
        FigureKey key = ((Step.OfFigure) step).key();
        if (key instanceof OfSeries series) {
            return explained(
                    series.scenario(),
                    Map.of(),
                    explain -> explain.line(series.series(), series.year()),
                    series.year(),
                    page(series.series()));
        }
        if (key instanceof OfLoss) {
            return loss();
        }
        if (key instanceof OfTrial trial) {
            return explained(trial.scenario(), trial.inputs(), explain -> explain.result(trial.result()), -1, RESULTS);
        }
        if (key instanceof OfPayout payout) {
            return payouts.of(payout);
        }
        if (key instanceof OfHolder holder) {
            return payouts.of(holder);
        }
        OfResult result = (OfResult) key;
        return result.scenario().equals(FigureKey.WEIGHTED)
                ? weighted(result.result())
                : explained(result.scenario(), Map.of(), explain -> explain.result(result.result()), -1, RESULTS);
    }

    /** The page of help on a line; steps on the way to one share a page. */
    private static String page(Line line) {
        return line instanceof Series ? line.id() : "steps." + line.section().id();
    }

    private interface How {
        Explanation by(Explain explain);
    }

    private Optional<Working> explained(String scenario, Map<Driver, Double> with, How how, int year, String page) {
        Picture picture = live.picture();
        return picture.scenario(scenario)
                .flatMap(shown -> Optional.ofNullable(shown.lastGood())
                        .map(Projection::assumptions)
                        .map(own -> changed(own, with))
                        .filter(assumptions -> Projector.clashes(assumptions).isEmpty())
                        .map(assumptions -> working(picture, shown, assumptions, with, how, year, page)));
    }

    private static Assumptions changed(Assumptions own, Map<Driver, Double> with) {
        Assumptions changed = own;
        for (Map.Entry<Driver, Double> input : with.entrySet()) {
            changed = changed.with(input.getKey(), input.getValue());
        }
        return changed;
    }

    /** The name of a scenario, and what is otherwise than in it. */
    private String name(ScenarioPicture scenario, Map<Driver, Double> with) {
        return with.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(input -> words.get(
                        "with",
                        input.getKey().label(locale),
                        numbers.input(input.getKey().unit(), input.getValue())))
                .reduce(scenario.scenario().name(), (one, other) -> words.get("where", one, other));
    }

    private Working working(
            Picture picture,
            ScenarioPicture scenario,
            Assumptions assumptions,
            Map<Driver, Double> with,
            How how,
            int year,
            String page) {
        Explanation explanation = how.by(Explain.of(assumptions, locale));
        String name = name(scenario, with);
        String where = year < 0 ? name : words.get("where", name, Dates.yearEnd(picture.thesis(), year));
        List<Working.Part> parts = explanation.ingredients().stream()
                .map(ingredient -> part(ingredient, scenario.id(), with))
                .toList();
        String figures = explanation.figures().equals(explanation.text()) ? "" : explanation.figures();
        return new Working(explanation.label(), where, explanation.text(), explanation.formula(), figures, parts, page);
    }

    private Working.Part part(Ingredient ingredient, String scenario, Map<Driver, Double> with) {
        return new Working.Part(ingredient.label(), ingredient.text(), go(ingredient.source(), scenario, with));
    }

    private Optional<Runnable> go(Source source, String scenario, Map<Driver, Double> with) {
        if (source instanceof Source.OfInput input) {
            return Optional.of(() -> {
                workspace.activate(scenario);
                toSlider.accept(input.input());
            });
        }
        if (source instanceof Source.OfLine line) {
            return Optional.of(() -> deeper.accept(new Step.OfLine(scenario, with, line.line(), line.year())));
        }
        return Optional.empty();
    }

    private Optional<Working> weighted(Result result) {
        Picture picture = live.picture();
        return picture.expected().map(expected -> {
            boolean rate = result == Result.IRR;
            String value = value(expected, result).stream()
                    .mapToObj(found -> numbers.shown(result.unit(), found))
                    .findFirst()
                    .orElse(numbers.none());
            List<Working.Part> parts = picture.scenarios().stream()
                    .map(scenario -> weightedPart(scenario, result))
                    .toList();
            return new Working(
                    words.get("weighted." + result.id()),
                    words.get("weighted.where"),
                    value,
                    rate ? words.get("weighted.irr.formula") : words.get("weighted.formula", result.label(locale)),
                    rate ? "" : sum(picture, result, value),
                    parts,
                    RESULTS);
        });
    }

    private static OptionalDouble value(Expected expected, Result result) {
        return switch (result) {
            case IRR -> expected.irr();
            case PROCEEDS -> OptionalDouble.of(expected.proceeds());
            case INVESTED -> OptionalDouble.of(expected.invested());
            default -> OptionalDouble.of(expected.moic());
        };
    }

    private Optional<Working> loss() {
        Picture picture = live.picture();
        return picture.expected()
                .map(expected -> new Working(
                        words.get("loss"),
                        words.get("weighted.where"),
                        numbers.input(Unit.SHARE, expected.probabilityOfLoss()),
                        words.get("loss.formula"),
                        "",
                        picture.scenarios().stream()
                                .map(scenario -> weightedPart(scenario, Result.MOIC))
                                .toList(),
                        RESULTS));
    }

    private Working.Part weightedPart(ScenarioPicture scenario, Result result) {
        String share = numbers.input(Unit.SHARE, scenario.scenario().probability());
        String value = scenario.projection()
                .map(projection -> numbers.shown(
                        result.unit(), projection.results().value(result).orElse(Double.NaN)))
                .orElse(numbers.none());
        return new Working.Part(
                scenario.scenario().name(),
                words.get("weighted.part", share, value),
                Optional.of(() -> deeper.accept(new Step.OfFigure(new OfResult(scenario.id(), result)))));
    }

    private String sum(Picture picture, Result result, String value) {
        String terms = picture.scenarios().stream()
                .map(scenario -> weightedPart(scenario, result).value())
                .reduce((one, other) -> words.get("weighted.plus", one, other))
                .orElse("");
        return words.get("weighted.sum", terms, value);
    }
}
