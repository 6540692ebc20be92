package underwrite.app.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Stance;
import underwrite.app.component.chart.compare.StripPlotFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.ChartWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.evidence.Published;
import underwrite.model.words.Words;

/** The listed evidence as strips: for each driver that it speaks to, the published values against the scenarios' own. */
final class StripsModel {
    private final NumberText numbers;
    private final Words words = UiWords.of(StripsModel.class);

    StripsModel(NumberText numbers) {
        this.numbers = numbers;
    }

    /** @param chosen the id of the item that stands out; empty for none */
    StripPlotFigure figure(List<Row> listed, Picture picture, String chosen) {
        Set<Driver> drivers = listed.stream()
                .map(row -> row.item().driver())
                .filter(driver -> driver != null)
                .collect(Collectors.toSet());
        List<StripPlotFigure.Row> strips = new ArrayList<>();
        for (Driver driver : Driver.all()) {
            if (drivers.contains(driver)) {
                strip(driver, listed, picture, strips);
            }
        }
        return new StripPlotFigure(Heading.of(words.get("strips"), ""), strips, chosen);
    }

    private void strip(Driver driver, List<Row> listed, Picture picture, List<StripPlotFigure.Row> strips) {
        Published published =
                Published.of(driver, listed.stream().map(Row::item).toList());
        if (published.items().isEmpty()) {
            return;
        }
        SliderScale scale = SliderScale.of(driver);
        double active = picture.active().scenario().assumptions().value(driver);
        List<StripPlotFigure.Assumed> assumed = picture.scenarios().stream()
                .map(one -> {
                    double value = one.scenario().assumptions().value(driver);
                    return new StripPlotFigure.Assumed(
                            ChartWords.caseOf(one, picture),
                            scale.position(value),
                            numbers.input(driver.unit(), value));
                })
                .toList();
        String summary = words.get(
                "strips.summary", published.agreeing(active), published.above(active), published.below(active));
        strips.add(new StripPlotFigure.Row(
                driver.label(UiWords.language()), summary, marks(driver, scale, listed), assumed));
    }

    private static List<StripPlotFigure.Mark> marks(Driver driver, SliderScale scale, List<Row> listed) {
        List<StripPlotFigure.Mark> marks = new ArrayList<>();
        for (Row row : listed) {
            Double value = row.item().value();
            if (row.item().driver() == driver && value != null) {
                marks.add(new StripPlotFigure.Mark(
                        row.item().id(),
                        scale.position(value),
                        row.value(),
                        Stance.valueOf(row.stance().name()),
                        row.item().source()));
            }
        }
        return marks;
    }
}
