package underwrite.app.screen.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Expected;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** Works out results that are weighted by the probabilities of the scenarios. */
final class Weighted {
    private final Live live;
    private final NumberText numbers;
    private final Ways ways;
    private final Words words = UiWords.of(Weighted.class);
    private final Locale locale = UiWords.language();

    Weighted(Live live, NumberText numbers, Ways ways) {
        this.live = live;
        this.numbers = numbers;
        this.ways = ways;
    }

    Optional<Working> of(Result result) {
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
                    Workings.RESULTS);
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

    Optional<Working> loss() {
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
                        Workings.RESULTS));
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
                Optional.of(ways.down(new OfResult(scenario.id(), result))));
    }

    private String sum(Picture picture, Result result, String value) {
        String terms = picture.scenarios().stream()
                .map(scenario -> weightedPart(scenario, result).value())
                .reduce((one, other) -> words.get("weighted.plus", one, other))
                .orElse("");
        return words.get("weighted.sum", terms, value);
    }
}
