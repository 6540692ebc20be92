package underwrite.app.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What charts need to know of a thesis and its scenarios, in their own terms. */
public final class ChartWords {
    private ChartWords() {}

    /** What the years of a thesis are called. */
    public static Calendar calendar(Thesis thesis) {
        Words words = UiWords.of(ChartWords.class);
        return Optional.ofNullable(thesis.asOf())
                .map(date -> Calendar.from(date, UiWords.language()))
                .orElseGet(() -> Calendar.plain(year -> words.get("year", year)));
    }

    /** A scenario as charts see it. */
    public static Case caseOf(ScenarioPicture scenario, Picture picture) {
        return new Case(
                scenario.id(),
                scenario.scenario().name(),
                scenario.slot(),
                scenario.id().equals(picture.active().id()));
    }

    /** The scenarios that can be shown, the active one last so that it lies on top. */
    public static List<ScenarioPicture> drawn(Picture picture) {
        return picture.scenarios().stream()
                .filter(scenario -> scenario.lastGood() != null)
                .sorted((one, other) -> Boolean.compare(
                        one.id().equals(picture.active().id()),
                        other.id().equals(picture.active().id())))
                .toList();
    }

    /** How axes write a unit: short, such as 20, 0.5x or 40%. */
    public static DoubleFunction<String> tick(NumberText numbers, Unit unit) {
        return value -> numbers.exact(unit, value);
    }

    /** How read-outs write a unit. */
    public static DoubleFunction<String> exact(NumberText numbers, Unit unit) {
        return value -> numbers.shown(unit, value);
    }
}
